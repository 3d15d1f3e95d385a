// situation-gap: moves the last day before the gap to the gap's last day. That days are left out may be meant: a person decides.
import { replaceBy } from "./fix.js";
import type { Fix } from "./fix.js";

export const situationGap: Fix = { code: "situation-gap", safety: "offered", oneByOne: true, mend: replaceBy };
