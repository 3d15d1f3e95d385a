// Characters that resemble one of ours: other brackets and quotes, operators of programming languages, full-width letters.
// They are read as what they resemble, with a finding that says so.
import type { TokenType } from "../chevrotain.js";
import type { Name } from "../ast.js";
import { isLineEnd, toHalfWidth } from "../characters.js";
import { keyword, lexeme, mark, word } from "../tokens.js";
import { finding, type Scan } from "./scan.js";

const marksMeant: ReadonlyMap<string, readonly [string, TokenType]> = new Map<string, readonly [string, TokenType]>([
  ...Array.from("［[〔【").map((character) => [character, ["（", mark.openParen]] as const),
  ...Array.from("］]〕】").map((character) => [character, ["）", mark.closeParen]] as const),
  ...Array.from("！!").map((character) => [character, ["非", keyword.not]] as const),
  ...Array.from("＆&").map((character) => [character, ["且", keyword.and]] as const),
  ["､", ["、", mark.comma]],
  ["｡", ["；", mark.semicolon]],
]);
const quotesMeant: ReadonlyMap<string, string> = new Map([
  ["「", "」"],
  ["『", "』"],
  ["‘", "’"],
  ["'", "'"],
  ["«", "»"],
]);

export function lookalike(scan: Scan, start: number, end: number, replacement: string, safe = true): void {
  const found = scan.text.slice(start, end);
  finding(
    scan,
    scan.report("lookalike-character", { start, end }, { found, replacement }, { data: { replacement, safe } }),
  );
}

/** The end of what was read, or null where the character resembles nothing. */
export function scanLookalike(scan: Scan, start: number): number | null {
  const { text } = scan;
  const character = text[start] as string;
  const closing = quotesMeant.get(character);
  if (closing !== undefined) return scanOtherQuotes(scan, start, closing);
  const meant = marksMeant.get(character);
  if (meant !== undefined) {
    const end = start + (meant[1] === keyword.and && text[start + 1] === character ? 2 : 1);
    lookalike(scan, start, end, meant[0], !isJoint(meant[1]));
    scan.tokens.push(lexeme(meant[1], start, end, null));
    return end;
  }
  return scanWideLetters(scan, start);
}

/** Signs of programs for 非 and 且: a person should see what they are read as. */
function isJoint(type: TokenType): boolean {
  return type === keyword.not || type === keyword.and;
}

function scanOtherQuotes(scan: Scan, start: number, closing: string): number | null {
  const { text } = scan;
  let i = start + 1;
  while (i < text.length && text[i] !== closing && !isLineEnd(text.charCodeAt(i))) i++;
  if (text[i] !== closing) return null;
  const end = i + 1;
  const content = text.slice(start + 1, i);
  lookalike(scan, start, end, `"${content.replace(/[\\"]/g, "\\$&")}"`);
  pushWord(scan, { kind: "Name", start, end, text: content, quoted: true });
  return end;
}

function scanWideLetters(scan: Scan, start: number): number | null {
  const run = /^[Ａ-Ｚａ-ｚ＿]+/.exec(scan.text.slice(start, start + 200))?.[0];
  if (run === undefined) return null;
  const end = start + run.length;
  const text = toHalfWidth(run);
  lookalike(scan, start, end, text);
  pushWord(scan, { kind: "Name", start, end, text, quoted: false });
  return end;
}
function pushWord(scan: Scan, node: Name): void {
  scan.tokens.push(lexeme(word, node.start, node.end, node));
}
