// situation-without-payment: says that the notice leaves open what is paid.
import type { Fix } from "./fix.js";
import { insertKeywords } from "./insert.js";

const OPEN = { zh: "通知没有规定缴多少", en: "Where the notice does not say what is paid" };

export const situationWithoutPayment: Fix = {
  code: "situation-without-payment",
  safety: "offered",
  oneByOne: true,
  mend: (diagnostic, source) => insertKeywords(diagnostic, source, OPEN, "pay", "unspecified"),
};
