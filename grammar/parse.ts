// A file's text to its tree, its comments and its tokens. Never throws on bad input.
import type { Document, Span } from "./ast.js";
import type { Diagnostic, Result } from "./diagnostic.js";
import { lex } from "./lexer/lex.js";
import type { Comment, LexicalFinding, Repairs, Scan } from "./lexer/scan.js";
import type { Problem } from "./parser/parser-base.js";
import { sharedParser } from "./parser/shared.js";
import { type Attempt, repair } from "./repair/repair.js";
import { suspects } from "./repair/propose.js";
import { wordsOf } from "./repair/words.js";
import { lineStarts, positionAt, type Source } from "./source.js";
import type { Lexeme } from "./tokens.js";

export interface ParseResult extends Result<Document> {
  /** In text order. */
  readonly comments: readonly Comment[];
  /** In text order; comments and spaces make none. */
  readonly tokens: readonly Lexeme[];
  /** What could not be read and was left out, in text order. */
  readonly skipped: readonly Span[];
}

const MOST_FINDINGS = 500;

/**
 * Parses `source`. The tree is complete where there is no finding; what an error lost is null or missing.
 * @param tiers names that 档次 declares in a file that the text is a part of
 */
export function parse(source: Source, tiers: ReadonlySet<string> = new Set()): ParseResult {
  const reader = sharedParser();
  const attemptWith = (repairs: Repairs | null): Attempt => {
    const scan = lex(source, repairs);
    const document = reader.read(scan, tiers);
    return { scan, document, problems: reader.problems, unlisted: reader.unlisted, skipped: reader.skipped };
  };
  const first = attemptWith(null);
  const doubtful = suspects(first.scan, wordsOf(first.scan.tokens)).next().done !== true;
  const intact = first.problems.length === 0 && first.scan.findings.length === 0 && !doubtful;
  const { attempt, findings } = intact ? { attempt: first, findings: [] } : repair(first, attemptWith);
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
  };
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
