// A file's text to its tree, its comments and its tokens. Never throws on bad input.
import type { Document, Span } from "./ast.js";
import type { Diagnostic, Result } from "./diagnostic.js";
import { lex } from "./lexer/lex.js";
import { type Comment, type LexicalFinding, NO_REPAIRS, type Repairs, type Scan } from "./lexer/scan.js";
import type { Problem } from "./parser/reader.js";
import { sharedParser } from "./parser/shared.js";
import type { Attempt } from "./repair/attempt.js";
import { repair, type Repaired } from "./repair/repair.js";
import { suspects } from "./repair/propose.js";
import { wordsOf } from "./repair/words.js";
import { lineStarts, positionAt, type Source } from "./source.js";
import type { Lexeme } from "./tokens.js";
import { findingOf, readingsOf } from "./wording/report.js";
import { type Wording, wordingsIn } from "./wording/find.js";

export interface ParseResult extends Result<Document> {
  /** In text order. */
  readonly comments: readonly Comment[];
  /** In text order; comments and spaces make none. */
  readonly tokens: readonly Lexeme[];
  /** What could not be read and was left out, in text order. */
  readonly skipped: readonly Span[];
  /** Words that notices write and that were understood as others, in text order. */
  readonly understood: readonly Understood[];
}
/** A place, and what is read there. */
export interface Understood extends Span {
  readonly text: string;
}

const MOST_FINDINGS = 500;

/**
 * Parses `source`. The tree is complete where there is no finding; what an error lost is null or missing.
 * @param tiers names that 档次 declares in a file that the text is a part of
 */
export function parse(source: Source, tiers: ReadonlySet<string> = new Set()): ParseResult {
  const { reader, read } = sharedParser();
  const attemptWith = (repairs: Repairs | null): Attempt => {
    const scan = lex(source, repairs);
    const document = read(scan, tiers);
    return { scan, document, problems: reader.problems, unlisted: reader.unlisted, skipped: reader.skipped };
  };
  const { attempt, findings, wordings } = understood(attemptWith);
  const { scan, document, problems } = attempt;
  const lexical = withoutQuoted(scan);
  const all = [...findings, ...lexical.map((found) => found.diagnostic), ...unspoiled(problems, lexical)];
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    value: document,
    diagnostics: limited(all, attempt),
    comments: scan.comments,
    tokens: scan.tokens,
    skipped: attempt.skipped,
    understood: wordings.flatMap((wording) =>
      wording.understood ? wording.rewrites.map(({ start, end, read }) => ({ start, end, text: read })) : [],
    ),
  };
}

/** How the file is read, and the findings that say so: other words first, then slips of the pen. */
function understood(
  attemptWith: (repairs: Repairs | null) => Attempt,
): Repaired & { readonly wordings: readonly Wording[] } {
  const plain = attemptWith(null);
  let wordings = wordingsIn(plain.scan, plain.problems);
  let misread: readonly Wording[] = [];
  for (let round = 1; ; round++) {
    const rewrites = readingsOf(wordings);
    const parseWith = (repairs: Repairs): Attempt => attemptWith({ ...repairs, rewrites });
    const first = wordings.length === 0 ? plain : parseWith(NO_REPAIRS);
    const { attempt, findings } = isIntact(first) ? { attempt: first, findings: [] } : repair(first, parseWith);
    // A line that is not understood with the other words either has another mistake.
    const failed = wordings.filter((wording) =>
      attempt.problems.some(({ offset }) => onLineOf(wording, offset, plain)),
    );
    misread = [...misread, ...failed];
    const kept = wordings.filter((wording) => !failed.includes(wording));
    // Words that were set apart may be such words, too.
    const more = attempt === first ? [] : furtherIn(attempt, [...kept, ...misread]);
    if ((failed.length === 0 && more.length === 0) || round > 3)
      return { attempt, wordings, findings: [...saidOf(wordings, plain.scan), ...findings] };
    wordings = [...kept, ...more].sort((a, b) => a.start - b.start);
  }
}
function saidOf(wordings: readonly Wording[], scan: Scan): readonly Diagnostic[] {
  return wordings.flatMap((wording) => (wording.understood ? [] : [findingOf(wording, scan)]));
}
function onLineOf({ start, end }: Wording, offset: number, { scan }: Attempt): boolean {
  const between = offset < start ? scan.text.slice(offset, start) : scan.text.slice(end, Math.max(end, offset));
  return !/[\r\n]/u.test(between);
}
function isIntact({ problems, scan }: Attempt): boolean {
  if (problems.length > 0 || scan.findings.length > 0) return false;
  return suspects(scan, wordsOf(scan.tokens)).next().done === true;
}
function furtherIn({ scan, problems }: Attempt, known: readonly Wording[]): readonly Wording[] {
  return wordingsIn(scan, problems).filter(
    ({ start, end }) => !known.some((other) => other.start < end && start < other.end),
  );
}

/** Of a line whose quotes do not pair only that is said: what stands outside of quotes is not known. */
function withoutQuoted({ text, findings }: Scan): readonly LexicalFinding[] {
  if (!findings.some(isUnclosed)) return findings;
  const starts = lineStarts(text);
  const lineOf = ({ diagnostic }: LexicalFinding): number => positionAt(starts, diagnostic.start).line;
  const first = new Map<number, LexicalFinding>();
  for (const found of findings) if (isUnclosed(found) && !first.has(lineOf(found))) first.set(lineOf(found), found);
  return findings.flatMap((found) => {
    const line = lineOf(found);
    if (!first.has(line)) return [found];
    return first.get(line) === found ? [{ ...found, reach: (starts[line] ?? text.length + 1) - 1 }] : [];
  });
}
function isUnclosed({ diagnostic }: LexicalFinding): boolean {
  return diagnostic.code === "unclosed-string";
}

/** Without the problems that only follow from an unreadable character or an unclosed quotation. Both lists are in text order. */
function unspoiled(problems: readonly Problem[], lexical: readonly LexicalFinding[]): readonly Diagnostic[] {
  let i = 0;
  const kept: Diagnostic[] = [];
  for (const { diagnostic, offset } of problems) {
    while (i < lexical.length && (lexical[i] as LexicalFinding).reach < offset) i++;
    const reached = i < lexical.length && (lexical[i] as LexicalFinding).diagnostic.start <= offset;
    const before = lexical[i - 1];
    const behind =
      before !== undefined &&
      diagnostic.code.startsWith("expected-") &&
      before.diagnostic.start <= diagnostic.start &&
      diagnostic.start <= before.reach;
    if (!reached && !behind) kept.push(diagnostic);
  }
  return kept;
}

function limited(all: Diagnostic[], { scan, unlisted }: Attempt): readonly Diagnostic[] {
  const over = all[MOST_FINDINGS];
  if (over === undefined) return all;
  return [
    ...all.slice(0, MOST_FINDINGS),
    scan.report("too-many-findings", over, { count: all.length - MOST_FINDINGS + unlisted }),
  ];
}
