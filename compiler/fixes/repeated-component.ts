// repeated-component: takes the second mention out, with the plus in front of it.
import { numberOf, type Fix } from "./fix.js";

export const repeatedComponent: Fix = {
  code: "repeated-component",
  safety: "offered",
  deletes: true,
  mend({ data, start, end }) {
    const from = numberOf(data, "removeFrom");
    if (from === null || from > start) return null;
    const title = { zh: "删去重复的一次", en: "Remove the second mention" };
    return { title, edits: [{ start: from, end, text: "" }] };
  },
};
