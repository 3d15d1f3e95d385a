// A file's text to its tree, its comments and its tokens. Never throws on bad input.
import type { Document } from "./ast.js";
import type { Diagnostic, Result } from "./diagnostic.js";
import { lex } from "./lexer/lex.js";
import type { Comment } from "./lexer/scan.js";
import { PolicyParser } from "./parser/parser.js";
import type { Source } from "./source.js";
import type { Lexeme } from "./tokens.js";

export interface ParseResult extends Result<Document> {
  /** In text order. */
  readonly comments: readonly Comment[];
  /** In text order; comments and spaces make none. */
  readonly tokens: readonly Lexeme[];
}

let parser: PolicyParser | undefined;

/** Parses `source`. The tree is complete where there is no finding; what an error lost is null or missing. */
export function parse(source: Source): ParseResult {
  parser ??= new PolicyParser();
  const scan = lex(source);
  const value = parser.read(scan);
  const diagnostics: Diagnostic[] = [...scan.findings, ...parser.problems]
    .map((found) => found.diagnostic)
    .sort((a, b) => a.start - b.start);
  return { value, diagnostics, comments: scan.comments, tokens: scan.tokens };
}
