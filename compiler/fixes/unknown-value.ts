// unknown-value: writes the nearest value of the enumeration at every place where the unknown one stands.
import type { Fix } from "./fix.js";
import { unknownName } from "./unknown-name.js";

export const unknownValue: Fix = { code: "unknown-value", safety: "offered", mend: unknownName.mend };
