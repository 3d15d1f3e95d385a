// superior-not-compared: writes the number of the notice that lies there.
import { replaceByWritten } from "./fix.js";
import type { Fix } from "./fix.js";
import { quotedText } from "./name.js";

export const superiorNotCompared: Fix = {
  code: "superior-not-compared",
  safety: "offered",
  mend: (diagnostic) => replaceByWritten(diagnostic, "nearest", quotedText),
};
