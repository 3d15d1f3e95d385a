// What every part of the parser stands on: reporting one finding a mistake, places, blocks, and recovery. The grammar asks for
// each piece with OPTION and reports what is missing itself, so Chevrotain's own exceptions and recovery are never needed.
import { EmbeddedActionsParser, type IToken } from "chevrotain";
import type { Node, Span } from "../ast.js";
import type { Diagnostic, Related } from "../diagnostic.js";
import type { Scan } from "../lexer/scan.js";
import { isLexeme, keyword, type Lexeme, mark, vocabulary, word } from "../tokens.js";
import { inDigits } from "./figures-in-words.js";
import { choicesOf, type Missing, missingAfter, resemblesEntry } from "./expectations.js";
import { lazyLookahead } from "./lookahead.js";
import { END, setsOf, STATEMENT } from "./sets.js";

/** A syntax finding with the place where the parser stopped understanding. */
export interface Problem {
  readonly diagnostic: Diagnostic;
  /** Start of the token that was not understood. */
  readonly offset: number;
}
const SEMICOLON = mark.semicolon.tokenTypeIdx as number;
const OPEN = mark.open.tokenTypeIdx as number;
const CLOSE = mark.close.tokenTypeIdx as number;
const CLAUSE_WORD = keyword.clause.tokenTypeIdx as number;
const NOTICE_WORD = keyword.notice.tokenTypeIdx as number;
const SUBSIDY_WORD = keyword.subsidy.tokenTypeIdx as number;
const WORD = word.tokenTypeIdx as number;
export const DEEPEST = 100;

/** The alternatives of an OR, all of one type. */
export type Alternatives<T> = { ALT: () => T; GATE?: () => boolean; IGNORE_AMBIGUITIES?: boolean }[];
/** How a block was opened: at which offset, or not at all (null). */
export type Opening = IToken | null;

export abstract class ParserBase extends EmbeddedActionsParser {
  protected scan!: Scan;
  problems: Problem[] = [];
  /** What recovery left out, in text order. */
  skipped: Span[] = [];
  /** Something in this entry was reported; the rest of it is not reported again. */
  protected panic = false;
  /** The block that is being read ends here although its `}` is missing. */
  protected abandoned = false;
  protected depth = 0;
  /** Names that 档次 declares in this file. */
  protected tiers: ReadonlySet<string> = new Set();
  private partners: ReadonlyMap<IToken, IToken> | null = null;

  constructor(validate: boolean) {
    super(vocabulary, { maxLookahead: 1, lookaheadStrategy: lazyLookahead(), skipValidations: !validate });
  }

  protected begin(scan: Scan): void {
    this.scan = scan;
    this.problems = [];
    this.skipped = [];
    this.panic = false;
    this.abandoned = false;
    this.depth = 0;
    this.partners = null;
    this.tiers = declaredTiers(scan.tokens);
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
  private offsetOfNext(): number {
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
    this.problems.push({ diagnostic: diagnostic(), offset: offset ?? this.offsetOfNext() });
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
  /** A figure in Chinese words where a literal should stand: `二百八十元`. */
  private inWords(): Diagnostic | null {
    for (const token of [this.LA(1), this.LA(0)]) {
      const { node } = token as Partial<Lexeme>;
      if (node?.kind !== "Name" || node.quoted) continue;
      const replacement = inDigits(node.text);
      if (replacement === null) continue;
      const { start, end, text: found } = node;
      return this.scan.report("figure-in-words", { start, end }, { found, replacement }, { data: { replacement } });
    }
    return null;
  }
  private missingAt(): { place: Span; where: { zh: string; en: string } } {
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

  // ── Blocks ────────────────────────────────────────────────────────────────────────────────────────────────────
  /** After `{` was read or found missing: goes to the first entry of the block. Says how the block was opened. */
  protected enter(read: IToken | undefined, set: number): Opening {
    if (this.RECORDING_PHASE) return null;
    let opening: Opening = read ?? null;
    if (opening === null) {
      this.expectedWord("{");
      opening = this.skipToBrace();
    }
    if (opening === null && !this.beginsEntry(1, set) && this.beginsEntry(2, set) && !this.ends(1))
      this.skipOne(this.LA(1));
    if (opening === null && !this.beginsEntry(1, set)) this.abandoned = true;
    else this.settle(set, opening);
    return opening;
  }
  /** The token ahead begins an entry of the block, and no statement that would rather stand outside of it. */
  private beginsEntry(ahead: number, set: number): boolean {
    const sets = setsOf[this.LA(ahead).tokenTypeIdx] as number;
    return (sets & set) !== 0 && (set === STATEMENT || (sets & STATEMENT) === 0);
  }
  private ends(ahead: number): boolean {
    return ((setsOf[this.LA(ahead).tokenTypeIdx] as number) & (END | STATEMENT)) !== 0;
  }
  /** Junk before the brace is left out, so that the block is still read. */
  private skipToBrace(): IToken | null {
    for (let ahead = 1; ahead <= 50; ahead++) {
      const type = this.LA(ahead).tokenTypeIdx;
      if (type === OPEN) {
        const { start } = this.spanOfNext();
        for (; ahead > 1; ahead--) this.SKIP_TOKEN();
        const brace = this.LA(1);
        this.skipped.push({ start, end: brace.startOffset });
        this.SKIP_TOKEN();
        return brace;
      }
      if (((setsOf[type] as number) & (STATEMENT | END)) !== 0) return null;
    }
    return null;
  }
  protected readonly inBlock = (): boolean => !this.abandoned;

  /** `}` was read, or is reported as missing, pointing at its opening. */
  protected leave(opening: Opening, closing: IToken | undefined): void {
    if (this.RECORDING_PHASE) return;
    this.panic = false;
    if (closing === undefined && opening !== null) this.problem(() => this.unclosed("unclosed-brace", opening));
    this.panic = false;
    this.abandoned = false;
  }
  protected unclosed(code: "unclosed-brace" | "unclosed-parenthesis", opening: IToken): Diagnostic {
    const start = opening.startOffset;
    const message = { zh: "从这里开始", en: "opened here" };
    const related: Related[] = [{ start, end: start + 1, message }];
    return this.scan.report(code, this.missingAt().place, {}, { related });
  }

  /**
   * Behind an entry of a block (`last`) or its brace: reads terminators, and skips what begins no entry, with one finding.
   * `opening` is null where the block's brace is missing, undefined at the top of the file.
   */
  protected settle(set: number, opening: Opening | undefined, last: Node | null = null): void {
    if (this.RECORDING_PHASE) return;
    let previous = last;
    for (;;) {
      const next = this.LA(1);
      const type = next.tokenTypeIdx;
      const sets = setsOf[type] as number;
      if (type === SEMICOLON) this.SKIP_TOKEN();
      else if ((sets & END) !== 0) {
        if (opening === null && this.scan.closed <= this.scan.opened) this.abandoned = true;
        if (opening !== undefined || type !== CLOSE) break;
        this.panic = false;
        this.problem(() => this.scan.report("unmatched-brace", this.spanOfNext(), {}));
        this.SKIP_TOKEN();
      } else if (opening !== undefined && this.endsUnclosed(type, sets, set, opening)) {
        this.abandoned = true;
        break;
      } else if ((sets & set) !== 0) break;
      else {
        if (this.panic && this.looksLikeEntry(set)) this.panic = false;
        this.misread(sets, set, previous);
        this.skipOne(next);
      }
      previous = null;
    }
    this.panic = false;
  }

  /** A statement where this block has none, while a brace is missing in the file: the block's own. */
  private endsUnclosed(type: number, sets: number, set: number, opening: Opening): boolean {
    if ((sets & STATEMENT) === 0) return false;
    if (opening !== null && (this.scan.opened <= this.scan.closed || this.isClosed(opening))) return false;
    if (set === STATEMENT) return type === CLAUSE_WORD || type === NOTICE_WORD;
    if ((sets & set) === 0) return true;
    const third = setsOf[this.LA(3).tokenTypeIdx] as number;
    return type === SUBSIDY_WORD && this.LA(2).tokenTypeIdx === WORD && (third & (END | set)) === 0;
  }

  /** The brace's partner stands on its line, or begins a line as far in as the brace's own line. */
  private isClosed(opening: IToken): boolean {
    const partner = this.partnerOf(opening);
    if (partner === undefined) return false;
    const { text } = this.scan;
    const between = text.slice(opening.startOffset, partner.startOffset);
    return (
      !/[\n\r]/.test(between) ||
      (/[\n\r][^\S\n\r]*$/.test(between) && indentAt(text, opening) === indentAt(text, partner))
    );
  }

  /** A bare word that begins a line and nearly is a keyword that begins an entry, or begins with one. */
  protected looksLikeEntry(set: number): boolean {
    const next = this.LA(1) as Lexeme;
    if (next.tokenTypeIdx !== WORD || next.node?.kind !== "Name" || next.node.quoted || !this.nextBeginsLine())
      return false;
    return resemblesEntry(next.node.text, set);
  }

  private misread(sets: number, set: number, last: Node | null): void {
    if (this.panic) return;
    const place = this.spanOfNext();
    const found = this.textOf(place);
    const missing = last === null || this.nextBeginsLine() ? null : missingAfter(last);
    if ((sets & STATEMENT) !== 0) this.problem(() => this.scan.report("misplaced-statement", place, { found }));
    else if (missing !== null) this.expected(missing);
    else if (last !== null && !this.nextBeginsLine())
      this.problem(() => this.scan.report("unexpected-rest", place, { found }));
    else if (set === STATEMENT) this.problem(() => this.scan.report("expected-statement", place, { found }));
    else this.problem(() => this.scan.report("expected-entry", place, { found, choices: choicesOf(set) }));
  }
  private nextBeginsLine(): boolean {
    const last = this.LA(0);
    return !isLexeme(last) || /[\n\r]/.test(this.scan.text.slice(last.end, this.offsetOfNext()));
  }

  private skipOne(next: IToken): void {
    if (next.tokenTypeIdx === OPEN) this.skipBlock(next);
    this.SKIP_TOKEN();
    this.skipped.push({ start: next.startOffset, end: this.lastEnd() });
  }
  /** From a `{` (read or next) up to its `}`; stays where it has none. */
  protected skipBlock(open: IToken): void {
    const partner = this.partnerOf(open);
    if (partner !== undefined) while (this.LA(1) !== partner) this.SKIP_TOKEN();
  }
  protected skipClose(): void {
    if (this.LA(1).tokenTypeIdx === CLOSE) this.SKIP_TOKEN();
  }

  /** The `}` of a `{` that is skipped; found for the whole file at the first need. */
  private partnerOf(open: IToken): IToken | undefined {
    this.partners ??= pairBraces(this.scan.tokens);
    return this.partners.get(open);
  }
}

function indentAt(text: string, token: IToken): string {
  const lineStart = Math.max(text.lastIndexOf("\n", token.startOffset), text.lastIndexOf("\r", token.startOffset)) + 1;
  return /^[^\S\n\r]*/.exec(text.slice(lineStart, token.startOffset))?.[0] ?? "";
}

function pairBraces(tokens: readonly Lexeme[]): ReadonlyMap<IToken, IToken> {
  const pairs = new Map<IToken, IToken>();
  const open: IToken[] = [];
  for (const token of tokens) {
    if (token.tokenTypeIdx === OPEN) open.push(token);
    else if (token.tokenTypeIdx === CLOSE) {
      const opening = open.pop();
      if (opening !== undefined) pairs.set(opening, token);
    }
  }
  return pairs;
}

function declaredTiers(tokens: readonly Lexeme[]): ReadonlySet<string> {
  const tiers = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.tokenType !== keyword.tier) continue;
    do {
      const node = tokens[++i]?.node;
      if (node?.kind === "Name") tiers.add(node.text);
    } while (tokens[++i]?.tokenType === mark.comma);
  }
  return tiers;
}
