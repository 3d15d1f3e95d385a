// Leaving out what can't be read: a token, a block, the entries of a block that has lost its first line. What is left out is noted.
import type { IToken } from "../chevrotain.js";
import { keywords } from "../keywords.js";
import type { Scan } from "../lexer/scan.js";
import { isLexeme, mark } from "../tokens.js";
import { type Braces, pairBraces } from "./braces.js";
import { ownerOf } from "./expectations.js";
import { DEEPEST, type Reader } from "./reader.js";
import { END, ENTRY, STATEMENT } from "./sets.js";

const OPEN = mark.open.tokenTypeIdx as number;
const CLOSE = mark.close.tokenTypeIdx as number;

export class Skipping {
  private braces: { readonly of: Scan; readonly pairs: Braces } | null = null;

  constructor(private readonly p: Reader) {}

  nextBeginsLine(): boolean {
    return this.beginsLine(1);
  }
  beginsLine(ahead: number): boolean {
    const last = this.p.LA(ahead - 1);
    const next = this.p.LA(ahead);
    const to = isLexeme(next) ? next.startOffset : this.p.scan.text.length;
    return !isLexeme(last) || /[\n\r]/.test(this.p.scan.text.slice(last.end, to));
  }

  /** A line begins with an entry of some other block, which stands outside of its braces. */
  isOrphan(sets: number): boolean {
    return (sets & ENTRY) !== 0 && (sets & STATEMENT) === 0 && this.nextBeginsLine();
  }
  /** Leaves out an orphan and the entries behind it, with one finding; and their `}`, where the file has one too many. */
  skipOrphans(sets: number): void {
    const place = this.p.spanOfNext();
    const found = this.p.textOf(place);
    const blocks = sets & ENTRY;
    this.p.problem(() => {
      const owner = ownerOf(blocks);
      const words = { zh: keywords[owner].zh[0], en: keywords[owner].en };
      return this.p.scan.report("misplaced-entry", place, { found, owner: words }, { data: { owner } });
    });
    for (;;) {
      this.skipOne(this.p.LA(1));
      const next = this.p.sets.of[this.p.LA(1).tokenTypeIdx] as number;
      if ((next & END) !== 0) break;
      if (this.nextBeginsLine() && (next & STATEMENT) !== 0 && (next & blocks) === 0) break;
    }
    if (this.p.scan.closed <= this.p.scan.opened || this.p.LA(1).tokenTypeIdx !== CLOSE) return;
    this.p.scan.closed--;
    this.skipOne(this.p.LA(1));
  }

  skipOne(next: IToken): void {
    if (next.tokenTypeIdx === OPEN) this.skipBlock(next);
    this.p.SKIP_TOKEN();
    this.p.skipped.push({ start: next.startOffset, end: this.p.lastEnd() });
  }
  /** Before the `}` of a block that holds no entries: leaves out what is surplus, where the block looks closed. */
  skipRest(opening: IToken | undefined): void {
    if (this.p.RECORDING_PHASE || opening === undefined || this.p.LA(1).tokenTypeIdx === CLOSE) return;
    if (!this.pairs.isClosed(opening)) return;
    const place = this.p.spanOfNext();
    this.p.problem(() => this.p.scan.report("unexpected-rest", place, { found: this.p.textOf(place) }));
    this.skipBlock(opening);
    this.p.skipped.push({ start: place.start, end: this.p.lastEnd() });
  }
  /** From a `{` (read or next) up to its `}`; stays where it has none. */
  skipBlock(open: IToken): void {
    const partner = this.pairs.partnerOf(open);
    if (partner !== undefined) while (this.p.LA(1) !== partner) this.p.SKIP_TOKEN();
  }
  skipClose(): void {
    if (this.p.LA(1).tokenTypeIdx === CLOSE) this.p.SKIP_TOKEN();
  }

  /** How the braces of the whole file pair, found at the first need. */
  get pairs(): Braces {
    const { scan } = this.p;
    if (this.braces?.of !== scan) this.braces = { of: scan, pairs: pairBraces(scan.text, scan.tokens) };
    return this.braces.pairs;
  }

  /** At the bound of nesting the block behind `brace` is skipped with one finding. */
  skipTooDeep(brace: IToken): boolean {
    const { p } = this;
    if (p.depth < DEEPEST || p.RECORDING_PHASE) return false;
    const place = { start: brace.startOffset, end: brace.startOffset + 1 };
    p.problem(() => p.scan.report("nested-too-deeply", place, { limit: DEEPEST }));
    this.skipBlock(brace);
    this.skipClose();
    return true;
  }
}
