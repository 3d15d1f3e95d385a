// The little of XML that workbooks are made of: tags with attributes, texts with entities. Comments, CDATA and declarations of types are
// in no workbook that a spreadsheet wrote, and refused.
import { SheetError } from "./cell.js";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/giu;
/** A character that XML can't hold, as Excel writes it. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** Entities as the characters that they stand for. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  });
}

/** The text of a cell or a shared string: all `t` of it, but for readings above characters. */
export function textIn(xml: string): string {
  const plain = xml.includes("rPh") ? xml.replace(/<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gsu, "") : xml;
  let text = "";
  for (const [, inner] of plain.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/gu)) text += inner ?? "";
  text = unescapeXml(text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text);
  return text.includes("_x")
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** A text as `t` holds it. */
export function escapeXml(text: string): string {
  const plain = text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_") : text;

  return plain.replace(/[&<>\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/gu, (mark) =>
    mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : hexOf(mark),
  );
}
function hexOf(mark: string): string {
  return `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** An attribute's value; null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : unescapeXml(value);
}

/** The attributes of every element of this name, in order. */
export function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, "gu"))].map(([, inner]) => inner ?? "");
}

export function refuseUnusual(xml: string): void {
  if (xml.includes("<!")) throw new SheetError("unusual-xml");
}

/** Pieces of a text → pieces that each end behind `mark`, and the rest at last. A piece without the mark is held up to `most` characters. */
export async function* endingIn(
  pieces: AsyncIterable<string>,
  mark: RegExp,
  most: number,
): AsyncGenerator<{ readonly text: string; readonly isLast: boolean }> {
  let rest = "";
  for await (const piece of pieces) {
    rest += piece;
    const cut = lastEnd(rest, mark);
    if (cut > 0) {
      const text = rest.slice(0, cut);
      refuseUnusual(text);
      rest = rest.slice(cut);
      yield { text, isLast: false };
    }
    if (rest.length > most) throw new SheetError("too-large");
  }
  refuseUnusual(rest);
  yield { text: rest, isLast: true };
}

/** Where the last match ends; looks from the end in growing windows, for rows are short. */
function lastEnd(text: string, mark: RegExp): number {
  for (let window = 4096; ; window *= 4) {
    const from = Math.max(0, text.length - window);
    let end = -1;
    for (const match of text.slice(from).matchAll(mark)) end = from + match.index + match[0].length;
    if (end >= 0 || from === 0) return end;
  }
}
