// figure-not-in-source: writes the figure that the print has instead; which of the two is wrong, a person decides.
import { replaceBy } from "./fix.js";
import type { Fix } from "./fix.js";

export const figureNotInSource: Fix = {
  code: "figure-not-in-source",
  safety: "offered",
  oneByOne: true,
  mend: replaceBy,
};
