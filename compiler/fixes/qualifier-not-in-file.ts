// qualifier-not-in-file: writes the bound that the print states in front of the figure.
import { textOf, type Fix } from "./fix.js";
import { keywordIn } from "./keyword-language.js";

export const qualifierNotInFile: Fix = {
  code: "qualifier-not-in-file",
  safety: "offered",
  mend: ({ start, data }, source) => {
    const id = textOf(data, "keyword");
    if (id !== "atLeast" && id !== "atMost") return null;
    const word = keywordIn(source, id);
    const title = { zh: `补上“${word}”`, en: `Add “${word}”` };
    return { title, edits: [{ start, end: start, text: `${word} ` }] };
  },
};
