// unknown-name: writes the nearest name at every place where the unknown one stands.
import { spansOf, textOf } from "./fix.js";
import type { Fix, TextEdit } from "./fix.js";
import { writtenName } from "./name.js";

export const unknownName: Fix = {
  code: "unknown-name",
  safety: "offered",
  mend: ({ data }) => {
    const name = textOf(data, "replacement");
    const places = spansOf(data, "places");
    if (name === null || places.length === 0) return null;
    const text = writtenName(name);
    const title = { zh: `改为“${name}”`, en: `Replace with ${name}` };
    return { title, edits: places.map(({ start, end }): TextEdit => ({ start, end, text })) };
  },
};
