// echo-mismatch: writes the computed amount into the brackets.
import { replaceBy } from "./fix.js";
import type { Fix } from "./fix.js";

export const echoMismatch: Fix = { code: "echo-mismatch", safety: "offered", mend: replaceBy };
