// taken-over-not-found: writes the number of the notice that lies there.
import { replaceByWritten } from "./fix.js";
import type { Fix } from "./fix.js";
import { quotedText } from "./name.js";

export const takenOverNotFound: Fix = {
  code: "taken-over-not-found",
  safety: "offered",
  mend: (diagnostic) => replaceByWritten(diagnostic, "nearest", quotedText),
};
