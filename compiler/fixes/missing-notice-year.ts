// missing-notice-year: states the one year that the notice's name and title speak of.
import { numberOf, textOf } from "./fix.js";
import type { Fix } from "./fix.js";
import { keywordIn } from "./keyword-language.js";

export const missingNoticeYear: Fix = {
  code: "missing-notice-year",
  safety: "offered",
  mend: ({ data }, source) => {
    const at = numberOf(data, "insertAt");
    const year = textOf(data, "year");
    if (at === null || year === null) return null;
    const words = `${keywordIn(source, "year")} ${year}`;
    const behind = /^[\s}｝]|^$/.test(source.text.slice(at, at + 1)) ? "" : " ";
    const title = { zh: `补上“${words}”`, en: `Add “${words}”` };
    return { title, edits: [{ start: at, end: at, text: ` ${words}${behind}` }] };
  },
};
