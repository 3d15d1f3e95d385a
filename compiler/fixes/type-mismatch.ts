// type-mismatch: puts 元 behind a bare number that is compared with an amount.
import { numberOf, textOf } from "./fix.js";
import type { Fix } from "./fix.js";

export const typeMismatch: Fix = {
  code: "type-mismatch",
  safety: "offered",
  mend: ({ data }) => {
    const [text, start, end] = [textOf(data, "replacement"), numberOf(data, "start"), numberOf(data, "end")];
    if (text === null || start === null || end === null) return null;
    return { title: { zh: `改为“${text}”`, en: `Replace with “${text}”` }, edits: [{ start, end, text }] };
  },
};
