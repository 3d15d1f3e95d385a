// unused-declaration: takes the declaration out, where its statement declares nothing else.
import { numberOf } from "./fix.js";
import type { Fix } from "./fix.js";
import { removal } from "./remove.js";

export const unusedDeclaration: Fix = {
  code: "unused-declaration",
  mend: ({ data }, source) => {
    const [start, end] = [numberOf(data, "start"), numberOf(data, "end")];
    if (start === null || end === null || end > source.text.length) return null;
    const title = { zh: "删去没有用到的声明", en: "Remove the unused declaration" };
    return { title, edits: [removal(source, { start, end })] };
  },
};
