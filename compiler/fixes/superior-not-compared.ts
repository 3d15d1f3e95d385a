// superior-not-compared: writes the number of the notice that lies there.
import { replaceBy, textOf } from "./fix.js";
import type { Fix } from "./fix.js";

export const superiorNotCompared: Fix = {
  code: "superior-not-compared",
  safety: "offered",
  mend: (diagnostic) => {
    const nearest = textOf(diagnostic.data, "nearest");
    if (nearest === null) return null;
    return replaceBy({ ...diagnostic, data: { replacement: `"${nearest.replace(/["\\]/g, "\\$&")}"` } });
  },
};
