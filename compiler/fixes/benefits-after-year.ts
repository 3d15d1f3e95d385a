// benefits-after-year: the same day of the notice's own year. Which year is meant only a person can tell.
import { replaceBy } from "./fix.js";
import type { Fix } from "./fix.js";

export const benefitsAfterYear: Fix = {
  code: "benefits-after-year",
  safety: "offered",
  oneByOne: true,
  mend: replaceBy,
};
