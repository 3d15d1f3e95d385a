// unused-declaration: takes the declaration out: its statement, or its name where a list declares others too.
import { numberOf } from "./fix.js";
import type { Fix } from "./fix.js";
import { removal } from "./remove.js";

export const unusedDeclaration: Fix = {
  code: "unused-declaration",
  safety: "offered",
  deletes: true,
  mend: ({ data }, source) => {
    const [start, end] = [numberOf(data, "start"), numberOf(data, "end")];
    if (start === null || end === null) return null;
    const title = { zh: "删去没有用到的声明", en: "Remove the unused declaration" };
    const listed = typeof data === "object" && data !== null && "listed" in data && data.listed === true;
    return { title, edits: [listed ? { start, end, text: "" } : removal(source, { start, end })] };
  },
};
