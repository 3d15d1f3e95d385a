// Leaving out what can't be read: a token, a block, the entries of a block that has lost its first line. What is left out is noted.
import type { IToken } from "../chevrotain.js";
import { keywords } from "../keywords.js";
import type { Scan } from "../lexer/scan.js";
import { isLexeme, mark } from "../tokens.js";
import { type Braces, pairBraces } from "./braces.js";
import { ownerOf } from "./expectations.js";
import { ParserBase } from "./parser-base.js";
import { END, ENTRY, setsOf, STATEMENT } from "./sets.js";

const OPEN = mark.open.tokenTypeIdx as number;
const CLOSE = mark.close.tokenTypeIdx as number;

export abstract class SkippingParser extends ParserBase {
  private braces: Braces | null = null;

  protected override begin(scan: Scan, tiers: ReadonlySet<string>): void {
    super.begin(scan, tiers);
    this.braces = null;
  }

  protected nextBeginsLine(): boolean {
    return this.beginsLine(1);
  }
  protected beginsLine(ahead: number): boolean {
    const last = this.LA(ahead - 1);
    const next = this.LA(ahead);
    const to = isLexeme(next) ? next.startOffset : this.scan.text.length;
    return !isLexeme(last) || /[\n\r]/.test(this.scan.text.slice(last.end, to));
  }

  /** A line begins with an entry of some other block, which stands outside of its braces. */
  protected isOrphan(sets: number): boolean {
    return (sets & ENTRY) !== 0 && (sets & STATEMENT) === 0 && this.nextBeginsLine();
  }
  /** Leaves out an orphan and the entries behind it, with one finding; and their `}`, where the file has one too many. */
  protected skipOrphans(sets: number): void {
    const place = this.spanOfNext();
    const found = this.textOf(place);
    const blocks = sets & ENTRY;
    this.problem(() => {
      const owner = ownerOf(blocks);
      const words = { zh: keywords[owner].zh[0], en: keywords[owner].en };
      return this.scan.report("misplaced-entry", place, { found, owner: words }, { data: { owner } });
    });
    for (;;) {
      this.skipOne(this.LA(1));
      const next = setsOf[this.LA(1).tokenTypeIdx] as number;
      if ((next & END) !== 0) break;
      if (this.nextBeginsLine() && (next & STATEMENT) !== 0 && (next & blocks) === 0) break;
    }
    if (this.scan.closed <= this.scan.opened || this.LA(1).tokenTypeIdx !== CLOSE) return;
    this.scan.closed--;
    this.skipOne(this.LA(1));
  }

  protected skipOne(next: IToken): void {
    if (next.tokenTypeIdx === OPEN) this.skipBlock(next);
    this.SKIP_TOKEN();
    this.skipped.push({ start: next.startOffset, end: this.lastEnd() });
  }
  /** Before the `}` of a block that holds no entries: leaves out what is surplus, where the block looks closed. */
  protected skipRest(opening: IToken | undefined): void {
    if (this.RECORDING_PHASE || opening === undefined || this.LA(1).tokenTypeIdx === CLOSE) return;
    if (!this.pairs.isClosed(opening)) return;
    const place = this.spanOfNext();
    this.problem(() => this.scan.report("unexpected-rest", place, { found: this.textOf(place) }));
    this.skipBlock(opening);
    this.skipped.push({ start: place.start, end: this.lastEnd() });
  }
  /** From a `{` (read or next) up to its `}`; stays where it has none. */
  protected skipBlock(open: IToken): void {
    const partner = this.pairs.partnerOf(open);
    if (partner !== undefined) while (this.LA(1) !== partner) this.SKIP_TOKEN();
  }
  protected skipClose(): void {
    if (this.LA(1).tokenTypeIdx === CLOSE) this.SKIP_TOKEN();
  }

  /** How the braces of the whole file pair, found at the first need. */
  protected get pairs(): Braces {
    return (this.braces ??= pairBraces(this.scan.text, this.scan.tokens));
  }
}
