// similar-payer: writes the payer that is named more often.
import { replaceByWritten } from "./fix.js";
import type { Fix } from "./fix.js";
import { writtenName } from "./name.js";

export const similarPayer: Fix = {
  code: "similar-payer",
  safety: "offered",
  mend: (diagnostic) => replaceByWritten(diagnostic, "replacement", writtenName),
};
