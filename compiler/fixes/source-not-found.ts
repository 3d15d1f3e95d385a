// source-not-found: names the file that lies there.
import { replaceBy, textOf } from "./fix.js";
import type { Fix } from "./fix.js";

export const sourceNotFound: Fix = {
  code: "source-not-found",
  safety: "offered",
  mend: (diagnostic) => {
    const nearest = textOf(diagnostic.data, "nearest");
    if (nearest === null) return null;
    return replaceBy({ ...diagnostic, data: { replacement: `"${nearest.replace(/["\\]/g, "\\$&")}"` } });
  },
};
