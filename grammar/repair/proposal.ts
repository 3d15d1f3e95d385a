// A way of reading words that were not understood.
import type { TokenType } from "../chevrotain.js";
import type { KeywordId } from "../keywords.js";

export interface Proposal {
  readonly code: "glued-words" | "misspelt-keyword" | "split-word";
  /** The word as it stands. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly replacement: string;
  readonly breaks: readonly number[];
  readonly keyword: KeywordId | null;
  /** What stands at the breaks; null for nothing. */
  readonly marks: TokenType | null;
  /** Nothing but known words, or keywords around one unknown word; none of them a lone negation. */
  readonly sure?: boolean;
  /** Where the parser stopped; up to here and to the word's end the text must be understood after the repair. */
  readonly offset: number;
}
