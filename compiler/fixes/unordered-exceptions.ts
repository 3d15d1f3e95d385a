// unordered-exceptions: writes down that the one declared first goes before the other, as it is decided meanwhile.
import { numberOf, textOf } from "./fix.js";
import type { Fix } from "./fix.js";
import { keywordIn } from "./keyword-language.js";

export const unorderedExceptions: Fix = {
  code: "unordered-exceptions",
  safety: "offered",
  oneByOne: true,
  mend({ data }, source) {
    const at = numberOf(data, "insertAt");
    const [first, second, written] = [textOf(data, "first"), textOf(data, "second"), textOf(data, "written")];
    if (at === null || first === null || second === null || written === null) return null;
    const text = `${textOf(data, "joint") ?? ` ${keywordIn(source, "precedes")} `}${written}`;
    const title = { zh: `让“${first}”优先于“${second}”`, en: `Let ${first} take precedence over ${second}` };
    return { title, edits: [{ start: at, end: at, text }] };
  },
};
