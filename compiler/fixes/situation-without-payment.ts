// situation-without-payment: says that the notice leaves open what is paid.
import type { Fix } from "./fix.js";
import { insertKeywords } from "./insert.js";

export const situationWithoutPayment: Fix = {
  code: "situation-without-payment",
  safety: "offered",
  mend: (diagnostic, source) => insertKeywords(diagnostic, source, "pay", "unspecified"),
};
