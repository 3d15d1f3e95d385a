// Words whose place decides what they are: a clause's label behind 条款 (`二（一）1`, keywords are plain words there),
// and a notice's name behind 通知, which may hold digits (`贵州2021`).
import { append } from "../append.js";
import type { Name } from "../ast.js";
import { classes, DIGIT, HAN, halfWidth, isBlank, isLineEnd, LATIN, toHalfWidth } from "../characters.js";
import { keywordByWord, type Leaf, lexeme, literal, word } from "../tokens.js";
import { type Comment, finding, type Scan } from "./scan.js";
import { scanQuotation, scanString } from "./strings.js";

const OPEN = 0x28;
const CLOSE = 0x29;

/** From behind 条款: emits a label and returns its end, or returns `start` where none stands on this line. */
export function scanLabel(scan: Scan, start: number): number {
  const { text } = scan;
  const { end: behind, comments, broken } = trivia(scan, start);
  let i = behind;
  if (broken && !standsAlone(scan, i)) return start;
  append(scan.comments, comments);
  if (/["“”＂]/.test(text[i] ?? "") || scan.repairs?.quotations.has(i) === true) return quotedLabel(scan, i);
  const begin = i;
  let end = i;
  for (;;) {
    const code = text.charCodeAt(i);
    if (
      isLabelPart(code) ||
      ENCLOSED.test(text.charAt(i)) ||
      (i > begin && DASH.test(text.charAt(i)) && isLabelPart(text.charCodeAt(i + 1)))
    ) {
      i++;
      end = i;
    } else if (isBlank(code) && joinsLabel(text, i, end)) {
      i++;
    } else break;
  }
  if (end === begin) return begin;
  const label = toHalfWidth(inBrackets(scan, begin, end))
    .replace(/[\s\u3000]/g, "")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .replace(/(?<=[\p{Script=Han}0-9）])(?:to|[-—–～~])(?=[\p{Script=Han}0-9（])/gu, "至");
  reportUnpaired(scan, begin, end);
  return emit(scan, { kind: "Label", start: begin, end, text: label });
}

/** `㈡`, `⑵`: one character for a number in brackets. */
const ENCLOSED = /[\u3220-\u3229\u2474-\u2487]/u;

/** The label's text with such numbers as they are typed, each with its finding. */
function inBrackets(scan: Scan, begin: number, end: number): string {
  return scan.text.slice(begin, end).replace(new RegExp(ENCLOSED, "gu"), (found, at: number) => {
    const replacement = `（${found.normalize("NFKC").slice(1, -1)}）`;
    const place = { start: begin + at, end: begin + at + 1 };
    finding(
      scan,
      scan.report("lookalike-character", place, { found, replacement }, { data: { replacement, safe: true } }),
    );
    return replacement;
  });
}

/** Blanks, line ends and whole comments from `start` on; `broken`: a line ends among them. */
function trivia({ text }: Scan, start: number): { end: number; comments: readonly Comment[]; broken: boolean } {
  const comments: Comment[] = [];
  let broken = false;
  let i = start;
  for (;;) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) broken = true;
    if (isBlank(code) || isLineEnd(code)) {
      i++;
      continue;
    }
    const comment = /^(?:\/\/[^\r\n]*|\/\*[^]*?\*\/)/u.exec(text.startsWith("/", i) ? text.slice(i) : "")?.[0];
    if (comment === undefined) return { end: i, comments, broken };
    comments.push({ start: i, end: i + comment.length, block: comment.startsWith("/*") });
    i += comment.length;
  }
}
/** On the next line only a label is one that its block or heading follows, and that is no keyword. */
function standsAlone({ text }: Scan, start: number): boolean {
  const line = /^[^\r\n{"“]*/u.exec(text.slice(start, start + 200))?.[0] ?? "";
  const next = text.charAt(start + line.length);
  const first = /^[\p{Script=Han}A-Za-z]+/u.exec(line)?.[0] ?? "";
  return (next === "{" || next === '"' || next === "“") && !keywordByWord.has(first);
}

/** `二（一1`: a bracket of a label is one of a pair. */
function reportUnpaired(scan: Scan, begin: number, end: number): void {
  let open = -1;
  for (let i = begin; i < end; i++) {
    const half = halfWidth(scan.text.charCodeAt(i));
    const place = { start: i, end: i + 1 };
    if (half === OPEN && open < 0) open = i;
    else if (half === CLOSE && open >= 0) open = -1;
    else if (half === OPEN || half === CLOSE)
      return finding(scan, scan.report("unexpected-rest", place, { found: scan.text.slice(i, i + 1) }));
  }
  if (open < 0) return;
  const related = [{ start: open, end: open + 1, message: { zh: "从这里开始", en: "opened here" } }];
  finding(scan, scan.report("unclosed-parenthesis", { start: begin, end }, {}, { related }));
}

function quotedLabel(scan: Scan, start: number): number {
  const quotation = scan.repairs?.quotations.get(start);
  const end = quotation === undefined ? scanString(scan, start) : scanQuotation(scan, quotation);
  const token = scan.tokens.pop();
  if (token?.node?.kind !== "Name") return end;
  return emit(scan, { kind: "Label", start: token.startOffset, end: token.end, text: token.node.text });
}

function emit(scan: Scan, node: Leaf): number {
  scan.tokens.push(lexeme(literal.label, node.start, node.end, node));
  return node.end;
}
function isLabelPart(code: number): boolean {
  const kind = classes[code];
  const half = halfWidth(code);
  return kind === HAN || kind === LATIN || kind === DIGIT || half === OPEN || half === CLOSE;
}
/** Between the two ends of a range of clauses. */
const DASH = /[-－—–～~]/u;
const BEHIND_TO = /(?:至|(?<![a-z])to)$/u;
const TO = /^(?:至|to)[ \t\u3000]/u;

/** A space inside a label stands around 至, before a bracket or a digit, or behind an opening bracket; elsewhere it ends the label. */
function joinsLabel(text: string, at: number, end: number): boolean {
  let i = at;
  while (isBlank(text.charCodeAt(i))) i++;
  const next = text.charCodeAt(i);
  const half = halfWidth(next);
  if (half === OPEN || half === CLOSE || classes[next] === DIGIT) return true;
  if (TO.test(text.slice(i, i + 3)) || BEHIND_TO.test(text.slice(end - 3, end))) return true;
  return isLabelPart(next) && halfWidth(text.charCodeAt(end - 1)) === OPEN;
}

/** From behind 通知: emits a bare name with digits, or returns `start` where it is an ordinary word. */
export function scanNoticeName(scan: Scan, start: number): number {
  const { text } = scan;
  const { end: begin, comments } = trivia(scan, start);
  let i = begin;
  let digits = false;
  for (;;) {
    const kind = classes[text.charCodeAt(i)];
    if (kind === DIGIT) digits = true;
    else if (kind !== HAN && kind !== LATIN && !(text[i] === "-" && i > begin && isNamePart(text.charCodeAt(i + 1))))
      break;
    i++;
  }
  if (!digits) return start;
  append(scan.comments, comments);
  const node: Name = { kind: "Name", start: begin, end: i, text: toHalfWidth(text.slice(begin, i)), quoted: false };
  scan.tokens.push(lexeme(word, begin, i, node));
  return i;
}
function isNamePart(code: number): boolean {
  const kind = classes[code];
  return kind === HAN || kind === LATIN || kind === DIGIT;
}
