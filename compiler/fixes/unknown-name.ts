// unknown-name: writes the nearest name at every place where the unknown one stands.
import { textOf } from "./fix.js";
import type { Fix, TextEdit } from "./fix.js";
import { writtenName } from "./name.js";

export const unknownName: Fix = {
  code: "unknown-name",
  safety: "offered",
  mend: ({ data }) => {
    const name = textOf(data, "replacement");
    const places = placesOf(data);
    if (name === null || places.length === 0) return null;
    const text = writtenName(name);
    const title = { zh: `改为“${name}”`, en: `Replace with ${name}` };
    return { title, edits: places.map(({ start, end }): TextEdit => ({ start, end, text })) };
  },
};

function placesOf(data: unknown): readonly { readonly start: number; readonly end: number }[] {
  if (typeof data !== "object" || data === null || !("places" in data) || !Array.isArray(data.places)) return [];
  return data.places.filter(isSpan);
}
function isSpan(value: unknown): value is { readonly start: number; readonly end: number } {
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}
