// Blocks and recovery: entering and leaving braces, going from entry to entry, and skipping what begins none, with one finding a
// mistake. A missing brace is told from a misplaced statement by how the file's braces pair.
import type { IToken } from "../chevrotain.js";
import type { Node } from "../ast.js";
import type { Diagnostic, Related } from "../diagnostic.js";
import { keyword, type Lexeme, mark, word } from "../tokens.js";
import { blockOf, choicesOf, missingAfter, resemblesEntry } from "./expectations.js";
import type { Reader } from "./reader.js";
import { END, STATEMENT } from "./sets.js";
import { Skipping } from "./skipping.js";

const SEMICOLON = mark.semicolon.tokenTypeIdx as number;
const OPEN = mark.open.tokenTypeIdx as number;
const CLOSE = mark.close.tokenTypeIdx as number;
const CLAUSE_WORD = keyword.clause.tokenTypeIdx as number;
const NOTICE_WORD = keyword.notice.tokenTypeIdx as number;
const SUBSIDY_WORD = keyword.subsidy.tokenTypeIdx as number;
const UNSPECIFIED_WORD = keyword.unspecified.tokenTypeIdx as number;
const WORD = word.tokenTypeIdx as number;

/** How a block was opened: by this brace, or not at all (null). */
export type Opening = IToken | null;

export class Recovery {
  /** The block that is being read ends here although its `}` is missing. */
  private abandoned = false;
  readonly skipping: Skipping;

  constructor(private readonly p: Reader) {
    this.skipping = new Skipping(p);
  }

  /** Before a file is read. */
  begin(): void {
    this.abandoned = false;
  }

  /** After `{` was read or found missing: goes to the first entry of the block. Says how the block was opened. */
  enter(read: IToken | undefined, set: number): Opening {
    if (this.p.RECORDING_PHASE) return null;
    let opening: Opening = read ?? null;
    if (opening === null) {
      this.p.expectedWord("{");
      opening = this.skipToBrace();
    }
    if (read !== undefined) this.skipDoubled();
    if (opening === null && !this.beginsEntry(1, set) && this.beginsEntry(2, set) && !this.ends(1))
      this.skipping.skipOne(this.p.LA(1));
    if (opening === null && !this.beginsEntry(1, set)) this.abandoned = true;
    else this.settle(set, opening);
    return opening;
  }
  /** `{{`, where the file has a `{` too many. */
  private skipDoubled(): void {
    if (this.p.LA(1).tokenTypeIdx !== OPEN || this.p.scan.opened <= this.p.scan.closed) return;
    const place = this.p.spanOfNext();
    this.p.problem(() => this.p.scan.report("unexpected-rest", place, { found: this.p.textOf(place) }));
    this.p.panic = false;
    this.p.scan.opened--;
    this.p.skipped.push(place);
    this.p.SKIP_TOKEN();
  }
  /** The token ahead begins an entry of the block, and no statement that would rather stand outside of it. */
  private beginsEntry(ahead: number, set: number): boolean {
    const sets = this.p.sets.of[this.p.LA(ahead).tokenTypeIdx] as number;
    return (sets & set) !== 0 && (set === STATEMENT || (sets & STATEMENT) === 0);
  }
  private ends(ahead: number): boolean {
    return ((this.p.sets.of[this.p.LA(ahead).tokenTypeIdx] as number) & (END | STATEMENT)) !== 0;
  }
  /** Junk before the brace is left out, so that the block is still read. */
  private skipToBrace(): IToken | null {
    for (let ahead = 1; ahead <= 50; ahead++) {
      const type = this.p.LA(ahead).tokenTypeIdx;
      if (type === OPEN) {
        const { start } = this.p.spanOfNext();
        for (; ahead > 1; ahead--) this.p.SKIP_TOKEN();
        const brace = this.p.LA(1);
        this.p.skipped.push({ start, end: brace.startOffset });
        this.p.SKIP_TOKEN();
        return brace;
      }
      if (((this.p.sets.of[type] as number) & (STATEMENT | END)) !== 0) return null;
    }
    return null;
  }
  /** The gate of a block's entries and of its closing brace. */
  readonly inBlock = (): boolean => !this.abandoned;

  /** `}` was read, or is reported as missing, pointing at its opening. */
  leave(opening: Opening, closing: IToken | undefined): void {
    if (this.p.RECORDING_PHASE) return;
    this.p.panic = false;
    if (closing === undefined && opening !== null) this.p.problem(() => this.unclosed("unclosed-brace", opening));
    this.p.panic = false;
    this.abandoned = false;
  }
  unclosed(code: "unclosed-brace" | "unclosed-parenthesis", opening: IToken): Diagnostic {
    const start = opening.startOffset;
    const message = { zh: "从这里开始", en: "opened here" };
    const related: Related[] = [{ start, end: start + 1, message }];
    return this.p.scan.report(code, this.p.missingAt().place, {}, { related });
  }

  /**
   * Behind an entry of a block (`last`) or its brace: reads terminators, and skips what begins no entry, with one finding.
   * `opening` is null where the block's brace is missing, undefined at the top of the file.
   */
  settle(set: number, opening: Opening | undefined, last: Node | null = null): void {
    if (this.p.RECORDING_PHASE) return;
    let previous = last;
    for (;;) {
      const next = this.p.LA(1);
      const type = next.tokenTypeIdx;
      const sets = this.p.sets.of[type] as number;
      if (type === SEMICOLON) this.p.SKIP_TOKEN();
      else if ((sets & END) !== 0) {
        if (opening === null && this.p.scan.closed <= this.p.scan.opened) this.abandoned = true;
        if (opening !== undefined || type !== CLOSE) break;
        this.p.panic = false;
        this.p.problem(() => this.p.scan.report("unmatched-brace", this.p.spanOfNext(), {}));
        this.p.SKIP_TOKEN();
      } else if (opening !== undefined && this.endsUnclosed(type, sets, set, opening)) {
        this.abandoned = true;
        break;
      } else if ((sets & set) !== 0 && !(this.p.panic && this.isBareUnspecified(type))) break;
      else if (previous !== null && this.lacksBrace(previous, sets)) this.skipBraceless();
      else if (set === STATEMENT && this.skipping.isOrphan(sets)) this.skipping.skipOrphans(sets);
      else {
        if (this.p.panic && this.looksLikeEntry(set)) this.p.panic = false;
        this.misread(sets, set, previous);
        this.skipping.skipOne(next);
      }
      previous = null;
    }
    this.p.panic = false;
  }

  /** 未规定 without a text is a value, not the statement. */
  private isBareUnspecified(type: number): boolean {
    if (type !== UNSPECIFIED_WORD) return false;
    const { node } = this.p.LA(2) as Partial<Lexeme>;
    return node?.kind !== "Name" || !node.quoted;
  }
  /** Behind a statement stands an entry of its block, and the file has a `}` too many: the block's `{` is missing. */
  private lacksBrace(last: Node, sets: number): boolean {
    return this.p.scan.closed > this.p.scan.opened && (sets & blockOf(last)) !== 0;
  }
  private skipBraceless(): void {
    this.p.expectedWord("{");
    while (((this.p.sets.of[this.p.LA(1).tokenTypeIdx] as number) & END) === 0) this.skipping.skipOne(this.p.LA(1));
    this.skipping.skipClose();
  }

  /** A statement where this block has none, while a brace is missing in the file: the block's own. */
  private endsUnclosed(type: number, sets: number, set: number, opening: Opening): boolean {
    if ((sets & STATEMENT) === 0 || !this.outranks(type, sets, set)) return false;
    return opening === null || (this.p.scan.opened > this.p.scan.closed && !this.skipping.pairs.isClosed(opening));
  }
  /** The statement would rather stand outside of the block. */
  private outranks(type: number, sets: number, set: number): boolean {
    if (set === STATEMENT) return type === CLAUSE_WORD || type === NOTICE_WORD;
    if ((sets & set) === 0) return true;
    const third = this.p.sets.of[this.p.LA(3).tokenTypeIdx] as number;
    return type === SUBSIDY_WORD && this.p.LA(2).tokenTypeIdx === WORD && (third & (END | set)) === 0;
  }

  /** A bare word that begins a line and nearly is a keyword that begins an entry, or begins with one. */
  looksLikeEntry(set: number): boolean {
    const next = this.p.LA(1) as Lexeme;
    if (next.tokenTypeIdx !== WORD || next.node?.kind !== "Name" || next.node.quoted || !this.skipping.nextBeginsLine())
      return false;
    return resemblesEntry(next.node.text, set, this.p.sets);
  }

  private misread(sets: number, set: number, last: Node | null): void {
    if (this.p.panic) return;
    const place = this.p.spanOfNext();
    const found = this.p.textOf(place);
    const missing = last === null || this.skipping.nextBeginsLine() ? null : missingAfter(last);
    if ((sets & STATEMENT) !== 0) this.p.problem(() => this.p.scan.report("misplaced-statement", place, { found }));
    else if (missing !== null) this.p.expected(missing);
    else if (last !== null && !this.skipping.nextBeginsLine())
      this.p.problem(() => this.p.scan.report("unexpected-rest", place, { found }));
    else if (set === STATEMENT) this.p.problem(() => this.p.scan.report("expected-statement", place, { found }));
    else
      this.p.problem(() =>
        this.p.scan.report("expected-entry", place, { found, choices: choicesOf(set, this.p.sets) }),
      );
  }
}
