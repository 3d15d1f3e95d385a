// duplicate-basis: takes the second mention out, with the separator in front of it.
import { numberOf } from "./fix.js";
import type { Fix } from "./fix.js";

export const duplicateBasis: Fix = {
  code: "duplicate-basis",
  safety: "offered",
  deletes: true,
  mend(diagnostic) {
    const start = numberOf(diagnostic.data, "removeFrom");
    if (start === null || start > diagnostic.start) return null;
    const title = { zh: "删去重复的依据", en: "Remove the second mention" };
    return { title, edits: [{ start, end: diagnostic.end, text: "" }] };
  },
};
