// One reading of a text.
import type { Document, Span } from "../ast.js";
import type { Scan } from "../lexer/scan.js";
import type { Problem } from "../parser/reader.js";

export interface Attempt {
  readonly scan: Scan;
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly unlisted: number;
  /** What recovery left out. */
  readonly skipped: readonly Span[];
}
