// What every part of the parser stands on: places, and one finding a mistake. The grammar asks for each piece with OPTION and
// reports what is missing itself, so Chevrotain's own exceptions and recovery are never needed.
import { EmbeddedActionsParser } from "../chevrotain.js";
import type { Span } from "../ast.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Scan } from "../lexer/scan.js";
import { isLexeme, keyword, type Lexeme, mark, vocabulary } from "../tokens.js";
import { inDigits } from "./figures-in-words.js";
import type { Missing } from "./expectations.js";
import { lazyLookahead } from "./lookahead.js";
import { END, setsOf, STATEMENT } from "./sets.js";

/** A syntax finding with the place where the parser stopped understanding. */
export interface Problem {
  readonly diagnostic: Diagnostic;
  /** Start of the token that was not understood. */
  readonly offset: number;
}
export const DEEPEST = 100;
const MOST_PROBLEMS = 1000;

/** The alternatives of an OR, all of one type. */
export type Alternatives<T> = { ALT: () => T; GATE?: () => boolean; IGNORE_AMBIGUITIES?: boolean }[];

export abstract class ParserBase extends EmbeddedActionsParser {
  protected scan!: Scan;
  problems: Problem[] = [];
  /** How many more there are than `problems` holds. */
  unlisted = 0;
  /** What recovery left out, in text order. */
  skipped: Span[] = [];
  /** Something in this entry was reported; the rest of it is not reported again. */
  protected panic = false;
  protected depth = 0;
  /** Names that 档次 declares in this file, or in the file that this text is a part of. */
  protected tiers: ReadonlySet<string> = new Set();

  constructor(validate: boolean) {
    super(vocabulary, { maxLookahead: 1, lookaheadStrategy: lazyLookahead(), skipValidations: !validate });
  }

  protected begin(scan: Scan, tiers: ReadonlySet<string>): void {
    this.scan = scan;
    this.problems = [];
    this.unlisted = 0;
    this.skipped = [];
    this.panic = false;
    this.depth = 0;
    this.tiers = declaredTiers(scan.tokens, tiers);
    this.input = scan.tokens;
  }

  // ── Places ────────────────────────────────────────────────────────────────────────────────────────────────────
  protected next(): Lexeme {
    return this.LA(1) as Lexeme;
  }
  protected startOfNext(): number {
    return this.LA(1).startOffset;
  }
  /** End of the last token that was read. */
  protected lastEnd(): number {
    return (this.LA(0) as Lexeme).end;
  }
  protected offsetOfNext(): number {
    const next = this.LA(1);
    return isLexeme(next) ? next.startOffset : this.scan.text.length;
  }
  protected spanOfNext(): Span {
    const next = this.LA(1);
    if (isLexeme(next)) return { start: next.startOffset, end: next.end };
    const last = this.LA(0);
    return isLexeme(last) ? { start: last.startOffset, end: last.end } : { start: 0, end: 0 };
  }
  protected textOf(span: Span): string {
    const text = this.scan.text.slice(span.start, span.end);
    return text.length > 30 ? `${text.slice(0, 30)}…` : text;
  }

  // ── Findings ──────────────────────────────────────────────────────────────────────────────────────────────────
  protected problem(diagnostic: () => Diagnostic, offset?: number): void {
    if (this.RECORDING_PHASE || this.panic) return;
    this.panic = true;
    if (this.problems.length >= MOST_PROBLEMS) this.unlisted++;
    else this.problems.push({ diagnostic: diagnostic(), offset: offset ?? this.offsetOfNext() });
  }

  /** Something is missing here: at the next token where it belongs to this statement, else behind the last one. */
  protected expected(code: Missing): void {
    this.problem(() => {
      const { place, where } = this.missingAt();
      return this.inWords() ?? this.scan.report(code, place, { where });
    });
  }
  /** Something else should stand where `place` is, which was read already. */
  protected expectedAt(code: Missing, place: Span): void {
    const { start, end } = place;
    this.problem(() => this.scan.report(code, { start, end }, { where: { zh: "此处", en: "here" } }), start);
  }
  /** A mark or a keyword is missing here; `words` are shown as they are typed. */
  protected expectedWord(zh: string, en: string = zh): void {
    this.problem(() => {
      const { place, where } = this.missingAt();
      return this.scan.report("expected-word", place, { where, word: { zh: `“${zh}”`, en: `“${en}”` } });
    });
  }
  /** A figure in Chinese words where a literal should stand: `二百八十元`; not the end of another figure, `3百元`. */
  private inWords(): Diagnostic | null {
    for (const token of [this.LA(1), this.LA(0)]) {
      const { node } = token as Partial<Lexeme>;
      if (node?.kind !== "Name" || node.quoted || /[\d,，.]/.test(this.scan.text.charAt(node.start - 1))) continue;
      const replacement = inDigits(node.text);
      if (replacement === null) continue;
      const { start, end, text: found } = node;
      return this.scan.report("figure-in-words", { start, end }, { found, replacement }, { data: { replacement } });
    }
    return null;
  }
  protected missingAt(): { place: Span; where: { zh: string; en: string } } {
    const next = this.LA(1);
    const last = this.LA(0);
    if (isLexeme(last)) {
      const sets = setsOf[next.tokenTypeIdx] as number;
      const between = isLexeme(next) ? this.scan.text.slice(last.end, next.startOffset) : "\n";
      if ((sets & (STATEMENT | END)) !== 0 || /[\n\r]/.test(between)) {
        const place = { start: last.startOffset, end: last.end };
        const text = this.textOf(place);
        return { place, where: { zh: `“${text}”后面`, en: `after “${text}”` } };
      }
    }
    return { place: this.spanOfNext(), where: { zh: "此处", en: "here" } };
  }
}

/** Names that 档次 declares, with others that are known. */
export function declaredTiers(tokens: readonly Lexeme[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const tiers = new Set(known);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.tokenType !== keyword.tier) continue;
    do {
      const node = tokens[++i]?.node;
      if (node?.kind === "Name") tiers.add(node.text);
    } while (tokens[++i]?.tokenType === mark.comma);
  }
  return tiers;
}
