// unknown-acknowledgement: writes the nearest code.
import { replaceBy } from "./fix.js";
import type { Fix } from "./fix.js";

export const unknownAcknowledgement: Fix = { code: "unknown-acknowledgement", safety: "offered", mend: replaceBy };
