// payer-split-missing: says that the notice names them together and not how they share.
import type { Fix } from "./fix.js";
import { insertKeywords } from "./insert.js";

export const payerSplitMissing: Fix = {
  code: "payer-split-missing",
  safety: "offered",
  mend: (diagnostic, source) => insertKeywords(diagnostic, source, "jointly"),
};
