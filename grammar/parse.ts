// A file's text to its tree, its comments and its tokens. Never throws on bad input.
import type { Document } from "./ast.js";
import type { Diagnostic, Result } from "./diagnostic.js";
import { lex } from "./lexer/lex.js";
import type { Comment, LexicalFinding, Repairs } from "./lexer/scan.js";
import type { Problem } from "./parser/parser-base.js";
import { sharedParser } from "./parser/shared.js";
import { type Attempt, repair } from "./repair/repair.js";
import { suspects } from "./repair/propose.js";
import { wordsOf } from "./repair/words.js";
import type { Source } from "./source.js";
import type { Lexeme } from "./tokens.js";

export interface ParseResult extends Result<Document> {
  /** In text order. */
  readonly comments: readonly Comment[];
  /** In text order; comments and spaces make none. */
  readonly tokens: readonly Lexeme[];
}

const MOST_FINDINGS = 500;

/** Parses `source`. The tree is complete where there is no finding; what an error lost is null or missing. */
export function parse(source: Source): ParseResult {
  const reader = sharedParser();
  const attemptWith = (repairs: Repairs | null): Attempt => {
    const scan = lex(source, repairs);
    const document = reader.read(scan);
    return { scan, document, problems: reader.problems, unlisted: reader.unlisted, skipped: reader.skipped };
  };
  const first = attemptWith(null);
  const doubtful = suspects(first.scan.tokens, wordsOf(first.scan.tokens)).next().done !== true;
  const intact = first.problems.length === 0 && !doubtful;
  const { attempt, findings } = intact ? { attempt: first, findings: [] } : repair(first, attemptWith);
  const { scan, document, problems } = attempt;
  const all = [...findings, ...scan.findings.map((found) => found.diagnostic), ...unspoiled(problems, scan.findings)];
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  return { value: document, diagnostics: limited(all, attempt), comments: scan.comments, tokens: scan.tokens };
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
