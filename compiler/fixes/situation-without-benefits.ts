// situation-without-benefits: says that the notice leaves the benefits open.
import type { Fix } from "./fix.js";
import { insertKeywords } from "./insert.js";

export const situationWithoutBenefits: Fix = {
  code: "situation-without-benefits",
  safety: "offered",
  mend: (diagnostic, source) => insertKeywords(diagnostic, source, "benefit", "unspecified"),
};
