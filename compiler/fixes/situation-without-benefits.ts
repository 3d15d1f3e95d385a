// situation-without-benefits: says that the notice leaves the benefits open.
import type { Fix } from "./fix.js";
import { insertKeywords } from "./insert.js";

const OPEN = { zh: "通知没有规定待遇", en: "Where the notice does not say which benefits" };

export const situationWithoutBenefits: Fix = {
  code: "situation-without-benefits",
  safety: "offered",
  oneByOne: true,
  mend: (diagnostic, source) => insertKeywords(diagnostic, source, OPEN, "benefit", "unspecified"),
};
