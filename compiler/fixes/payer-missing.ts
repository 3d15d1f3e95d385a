// payer-missing: says that the notice leaves the payer open.
import type { Fix } from "./fix.js";
import { insertKeywords } from "./insert.js";

export const payerMissing: Fix = {
  code: "payer-missing",
  safety: "offered",
  mend: (diagnostic, source) => insertKeywords(diagnostic, source, "by", "unspecified"),
};
