// payer-split-missing: says that the notice names them together and not how they share.
import type { Fix } from "./fix.js";
import { insertKeywords } from "./insert.js";

const OPEN = { zh: "通知只写共同承担，没有写怎样分担", en: "Where the notice does not say how they share it" };

export const payerSplitMissing: Fix = {
  code: "payer-split-missing",
  safety: "offered",
  oneByOne: true,
  mend: (diagnostic, source) => insertKeywords(diagnostic, source, OPEN, "jointly"),
};
