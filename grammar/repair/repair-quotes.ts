// Lines whose quotes do not pair: tries the pairings of each by parsing again, all lines at once, and keeps the first with which the
// parser understands the line; before that, each as the first of several that one quotation spans. A line for which there is none stays
// as the lexer read it.
import { lineStarts, positionAt } from "../source.js";
import { NO_REPAIRS, type Quotation, type Repairs } from "../lexer/scan.js";
import type { Problem } from "../parser/reader.js";
import { pairingsOf } from "./quotes.js";
import { quotationOverLines } from "./quotes-over-lines.js";
import type { Attempt } from "./attempt.js";
import { firstAtOrBehind } from "./search.js";

interface Line {
  readonly start: number;
  readonly end: number;
  /** Start of the first token behind the line: what the line lacks is noticed there. */
  readonly reach: number;
  readonly pairings: readonly (readonly Quotation[])[];
}

const MOST_LINES = 200;
/** Characters; beyond, a line is not what somebody typed. */
const LONGEST_LINE = 1000;
const MOST_CHARACTERS = 1_000_000;

interface Paired {
  /** The quotations of the lines that could be understood, by their start. */
  readonly quotations: ReadonlyMap<number, Quotation>;
  /** The file as it is understood with them. */
  readonly attempt: Attempt;
}

export function pairQuotes(first: Attempt, parseWith: (repairs: Repairs) => Attempt): Paired {
  let open = linesOf(first);
  const kept = new Map<number, Quotation>();
  /** The file as it is read with just what is kept; null where that was not tried yet. */
  let known: Attempt | null = first;
  const over = open.map((line) => overLines(line, first)).filter((line) => line !== null);
  if (over.length > 0) {
    const tried = new Map(over.flatMap(({ pairings }) => pairings.flat().map((each) => [each.start, each] as const)));
    const attempt = parseWith({ ...NO_REPAIRS, quotations: tried });
    const good = over.filter((line) => isUnderstood(line, attempt));
    for (const { pairings } of good) for (const each of pairings.flat()) kept.set(each.start, each);
    open = open.filter(({ start }) => !good.some((line) => line.start <= start && start < line.end));
    if (good.length > 0) known = good.length === over.length ? attempt : null;
  }
  const rounds = Math.min(16, Math.ceil(MOST_CHARACTERS / (first.scan.text.length + 1)));
  for (let round = 0; round < rounds && open.length > 0; round++) {
    const quotations = new Map(kept);
    open = open.filter(({ pairings }) => round < pairings.length);
    for (const { pairings } of open) for (const each of pairings[round] ?? []) quotations.set(each.start, each);
    const attempt = parseWith({ ...NO_REPAIRS, quotations });
    const good = new Set(open.filter((line) => isUnderstood(line, attempt)));
    for (const { pairings } of good) for (const each of pairings[round] ?? []) kept.set(each.start, each);
    open = open.filter((line) => !good.has(line));
    if (good.size > 0) known = quotations.size === kept.size ? attempt : null;
  }
  return { quotations: kept, attempt: known ?? parseWith({ ...NO_REPAIRS, quotations: kept }) };
}

function linesOf({ scan }: Attempt): readonly Line[] {
  const { text, tokens } = scan;
  const unclosed = scan.findings.filter(({ diagnostic }) => diagnostic.code === "unclosed-string");
  if (unclosed.length === 0) return [];
  const starts = lineStarts(text);
  const numbers = new Set(unclosed.map(({ diagnostic }) => positionAt(starts, diagnostic.start).line));
  return [...numbers].slice(0, MOST_LINES).flatMap((number) => {
    const start = starts[number - 1] ?? 0;
    const next = starts[number] ?? text.length;
    const end = start + text.slice(start, next).replace(/[\r\n]+$/, "").length;
    if (end - start > LONGEST_LINE) return [];
    const from = firstAtOrBehind(tokens, (token) => token.startOffset, start);
    const to = firstAtOrBehind(tokens, (token) => token.startOffset, end);
    const pairings = pairingsOf(text, start, end, tokens.slice(from, to));
    return [{ start, end, reach: tokens[to]?.startOffset ?? text.length, pairings }];
  });
}

/** The lines up to the one on which the quotation ends that this line leaves open. */
function overLines({ start, end }: Line, { scan: { text, tokens } }: Attempt): Line | null {
  const from = firstAtOrBehind(tokens, (token) => token.startOffset, start);
  const to = firstAtOrBehind(tokens, (token) => token.startOffset, end);
  const quotation = quotationOverLines(text, tokens[to - 1]?.startOffset ?? start, end);
  if (quotation === null || to === from) return null;
  const last = firstAtOrBehind(tokens, (token) => token.startOffset, quotation.end);
  const reach = tokens[last]?.startOffset ?? text.length;
  return { start, end: quotation.end, reach, pairings: [[quotation]] };
}

function isUnderstood({ start, end, reach }: Line, { problems, scan, skipped }: Attempt): boolean {
  for (let at = firstAtOrBehind(problems, ({ offset }) => offset, start); at < problems.length; at++) {
    const { offset, diagnostic } = problems[at] as Problem;
    if (offset > reach) break;
    // Where the file ends early its braces are open, whatever the quotes are.
    if (diagnostic.code !== "unclosed-brace") return false;
  }
  if (skipped.some((span) => span.start < end && start < span.end)) return false;
  const spoiled = scan.findings.filter(({ diagnostic }) => diagnostic.start >= start && diagnostic.start < end);
  return spoiled.every(({ diagnostic }) => diagnostic.code === "unclosed-string") && spoiled.length < 2;
}
