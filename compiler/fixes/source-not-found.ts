// source-not-found: names the file that lies there.
import { replaceByWritten } from "./fix.js";
import type { Fix } from "./fix.js";
import { quotedText } from "./name.js";

export const sourceNotFound: Fix = {
  code: "source-not-found",
  safety: "offered",
  mend: (diagnostic) => replaceByWritten(diagnostic, "nearest", quotedText),
};
