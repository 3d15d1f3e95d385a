// percentage-base: the percentage is one of what this person is charged. That it is one of the plain standard is an assist beside it.
import { keywordIn } from "./keyword-language.js";
import { numberOf, type Fix } from "./fix.js";

export const percentageBase: Fix = {
  code: "percentage-base",
  safety: "offered",
  oneByOne: true,
  mend: ({ data }, source) => {
    const at = numberOf(data, "insertAt");
    if (at === null) return null;
    const text = `${keywordIn(source, "due")} ${keywordIn(source, "of")} `;
    const title = {
      zh: `写明是本人应缴的：补上“${text.trim()}”`,
      en: `Of what the person is charged: add “${text.trim()}”`,
    };
    return { title, edits: [{ start: at, end: at, text }] };
  },
};
