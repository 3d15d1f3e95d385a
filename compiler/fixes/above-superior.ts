// above-superior: the superior's amount in place of the notice's; only offered, since the notice may be meant and the superior outdated.
import type { Fix } from "./fix.js";
import { superiorAmount } from "./superior-amount.js";

export const aboveSuperior: Fix = { code: "above-superior", safety: "offered", oneByOne: true, mend: superiorAmount };
