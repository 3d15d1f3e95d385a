// Quoted text to a word token. It ends on its own line; its content comes from the original text, never from a mapping.
import type { Name } from "../ast.js";
import { isLineEnd } from "../characters.js";
import { lexeme, word } from "../tokens.js";
import { finding, type Quotation, type Scan } from "./scan.js";

/** A quotation of a line whose quotes were paired by repair. */
export function scanQuotation(scan: Scan, { start, end, content, mended }: Quotation): number {
  const data = { replacement: `"${content}"` };
  if (mended) finding(scan, scan.report("unclosed-string", { start, end }, {}, { data }));
  const node: Name = { kind: "Name", start, end, text: unescape(content), quoted: true };
  scan.tokens.push(lexeme(word, start, end, node));
  return end;
}

export function scanString(scan: Scan, start: number): number {
  const { text } = scan;
  const opening = text[start] as string;
  const closing = opening === "“" || opening === "”" ? "”" : opening;
  let i = start + 1;
  let escaped = false;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) break;
    if (code === 0x5c) {
      escaped = true;
      i++;
      if (isLineEnd(text.charCodeAt(i))) break;
    } else if (text[i] === closing) {
      return emit(scan, start, i, i + 1, escaped);
    }
  }
  return unclosed(scan, start, Math.min(i, text.length), closing, escaped);
}

function emit(scan: Scan, start: number, contentEnd: number, end: number, escaped: boolean): number {
  const raw = scan.text.slice(start + 1, contentEnd);
  const node: Name = { kind: "Name", start, end, text: escaped ? unescape(raw) : raw, quoted: true };
  scan.tokens.push(lexeme(word, start, end, node));
  return end;
}
/** `\"` is a quote, `\\` a backslash; before anything else a backslash is itself. */
function unescape(raw: string): string {
  return raw.replace(/\\(["“”＂\\])/g, "$1");
}

/** Ends at another kind of quote on the line where there is one, else before the brace that ends the line, else with the line. */
function unclosed(scan: Scan, start: number, lineEnd: number, closing: string, escaped: boolean): number {
  const line = scan.text.slice(start + 1, lineEnd);
  const other = line.search(/["“”＂]/);
  const content = other >= 0 ? line.slice(0, other) : line.replace(/[\s\u3000]*(?:[{｛][\s\u3000]*|[;；])?$/, "");
  const contentEnd = start + 1 + content.length;
  const end = other >= 0 ? contentEnd + 1 : contentEnd;
  const replacement = `${scan.text.slice(start, contentEnd)}${closing}`;
  finding(scan, scan.report("unclosed-string", { start, end }, {}, { data: { replacement } }));
  return emit(scan, start, contentEnd, end, escaped);
}
