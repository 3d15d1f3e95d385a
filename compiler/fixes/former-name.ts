// former-name: writes the name that the notice has now.
import { replaceByWritten } from "./fix.js";
import type { Fix } from "./fix.js";
import { writtenName } from "./name.js";

export const formerName: Fix = {
  code: "former-name",
  safety: "offered",
  mend: (diagnostic) => replaceByWritten(diagnostic, "replacement", writtenName),
};
