// date-year-ambiguous: writes the year in front of the day.
import { replaceBy } from "./fix.js";
import type { Fix } from "./fix.js";

export const dateYearAmbiguous: Fix = { code: "date-year-ambiguous", safety: "offered", mend: replaceBy };
