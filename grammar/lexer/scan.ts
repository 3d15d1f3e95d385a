// What the scanners share: the text, the tokens so far, the findings. Each scanner takes an offset and returns the next one.
import type { TokenType } from "../chevrotain.js";
import type { Span } from "../ast.js";
import type { Diagnostic } from "../diagnostic.js";
import type { KeywordId } from "../keywords.js";
import { syntaxReporter, type SyntaxReport } from "../messages.js";
import type { Source } from "../source.js";
import type { Lexeme } from "../tokens.js";

/** `// …` or `/* … *​/`, marks included. */
export interface Comment extends Span {
  readonly block: boolean;
}
/** A quotation of a line whose quotes do not pair, marks included; `content` stands between them. */
export interface Quotation extends Span {
  readonly content: string;
  /** It lacks a quote, or has one too many. */
  readonly mended: boolean;
}
/** How a slip is understood. */
export interface Repairs {
  /** Words are set apart at these offsets. */
  readonly breaks: ReadonlySet<number>;
  /** Words that are read as keywords, by their start. */
  readonly keywords: ReadonlyMap<number, KeywordId>;
  /** Words that a space sets apart are one, from the start of the first to the end of the last. */
  readonly joins: ReadonlyMap<number, number>;
  /** Marks that stand at breaks. */
  readonly marks: ReadonlyMap<number, TokenType>;
  /** The quotations of lines whose quotes do not pair, by their start. */
  readonly quotations: ReadonlyMap<number, Quotation>;
  /** Words that are read as others, by their start. */
  readonly rewrites: ReadonlyMap<number, Reading>;
}
/** What is read up to `end`. */
export interface Reading {
  readonly end: number;
  readonly text: string;
}
export const NO_REPAIRS: Repairs = {
  breaks: new Set(),
  keywords: new Map(),
  joins: new Map(),
  marks: new Map(),
  quotations: new Map(),
  rewrites: new Map(),
};
export interface LexicalFinding {
  readonly diagnostic: Diagnostic;
  /** Up to here the text is spoiled: a syntax finding in between would tell of the same mistake again. */
  readonly reach: number;
}
export interface Scan {
  readonly text: string;
  readonly repairs: Repairs | null;
  readonly tokens: Lexeme[];
  readonly comments: Comment[];
  readonly findings: LexicalFinding[];
  readonly report: SyntaxReport;
  /** Braces seen: more opened than closed means that one is unclosed. */
  opened: number;
  closed: number;
}

export function beginScan(source: Source, repairs: Repairs | null): Scan {
  const report = syntaxReporter(source.path);
  return { text: source.text, repairs, tokens: [], comments: [], findings: [], report, opened: 0, closed: 0 };
}

export function finding(scan: Scan, diagnostic: Diagnostic, reach: number = diagnostic.end): void {
  scan.findings.push({ diagnostic, reach });
}
