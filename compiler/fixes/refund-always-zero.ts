// refund-always-zero: gives back all that the person paid.
import type { Fix } from "./fix.js";
import { keywordIn } from "./keyword-language.js";
import { numberOf } from "./fix.js";

export const refundAlwaysZero: Fix = {
  code: "refund-always-zero",
  safety: "offered",
  oneByOne: true,
  mend: ({ data }, source) => {
    const at = numberOf(data, "insertAt");
    if (at === null) return null;
    const word = keywordIn(source, "net");
    const isBetween = /\s$/u.test(source.text.slice(0, at));
    const title = { zh: `退还本人缴的全部：补上“${word}”`, en: `All that was paid: add “${word}”` };
    return { title, edits: [{ start: at, end: at, text: isBetween ? `${word} ` : ` ${word}` }] };
  },
};
