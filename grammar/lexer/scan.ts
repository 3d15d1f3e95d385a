// What the scanners share: the text, the tokens so far, the findings. Each scanner takes an offset and returns the next one.
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
/** How a slip is understood: words set apart at these offsets, and words read as keywords, by their start. */
export interface Repairs {
  readonly breaks: ReadonlySet<number>;
  readonly keywords: ReadonlyMap<number, KeywordId>;
}
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
