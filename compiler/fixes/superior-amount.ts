// The mend of an amount that departs from the superior's: the finding's data says which literal becomes what.
import type { Diagnostic } from "@zhengce/grammar";
import { numberOf, textOf } from "./fix.js";
import type { Mend } from "./fix.js";

export function superiorAmount({ data }: Diagnostic): Mend | null {
  const [start, end, text] = [numberOf(data, "start"), numberOf(data, "end"), textOf(data, "text")];
  if (start === null || end === null || text === null) return null;
  return {
    title: { zh: `改为上级的 ${text}`, en: `Replace with the superior’s ${text}` },
    edits: [{ start, end, text }],
  };
}
