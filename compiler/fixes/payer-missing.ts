// payer-missing: says that the notice leaves the payer open.
import type { Fix } from "./fix.js";
import { insertKeywords } from "./insert.js";

const OPEN = { zh: "通知没有规定由谁承担", en: "Where the notice does not say who pays" };

export const payerMissing: Fix = {
  code: "payer-missing",
  safety: "offered",
  oneByOne: true,
  mend: (diagnostic, source) => insertKeywords(diagnostic, source, OPEN, "by", "unspecified"),
};
