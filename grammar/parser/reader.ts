// What every piece of the grammar reads with: the tokens, places in them, and one finding a mistake. The grammar asks for each piece with
// OPTION and reports what is missing itself, so Chevrotain's own exceptions and recovery are never needed.
import { EmbeddedActionsParser, type ParserMethod } from "../chevrotain.js";
import type { Span } from "../ast.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Scan } from "../lexer/scan.js";
import { isLexeme, type Lexeme, vocabulary } from "../tokens.js";
import { inDigits } from "./figures-in-words.js";
import type { Missing } from "./expectations.js";
import { NEEDED } from "./first.js";
import { lazyLookahead } from "./lookahead.js";
import { END, type Sets, setsFrom, STATEMENT } from "./sets.js";

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
/** A rule of the grammar, which gives `T`. */
export type Rule<T, A extends unknown[] = []> = ParserMethod<A, T>;

type Engine = EmbeddedActionsParser;

const recording = EmbeddedActionsParser.prototype as unknown as { readonly enableRecording: () => void };

/** Chevrotain's engine, in reach of the pieces of the grammar, which are functions over one reader; and what one reading of a file knows. */
export class Reader extends EmbeddedActionsParser {
  declare readonly RULE: Engine["RULE"];
  declare readonly CONSUME: Engine["CONSUME"];
  declare readonly CONSUME2: Engine["CONSUME2"];
  declare readonly CONSUME3: Engine["CONSUME3"];
  declare readonly SUBRULE: Engine["SUBRULE"];
  declare readonly SUBRULE2: Engine["SUBRULE2"];
  declare readonly SUBRULE3: Engine["SUBRULE3"];
  declare readonly SUBRULE4: Engine["SUBRULE4"];
  declare readonly SUBRULE5: Engine["SUBRULE5"];
  declare readonly subrule: Engine["subrule"];
  declare readonly consume: Engine["consume"];
  declare readonly option: Engine["option"];
  declare readonly many: Engine["many"];
  declare readonly OPTION: Engine["OPTION"];
  declare readonly OPTION2: Engine["OPTION2"];
  declare readonly OPTION3: Engine["OPTION3"];
  declare readonly OPTION4: Engine["OPTION4"];
  declare readonly OPTION5: Engine["OPTION5"];
  declare readonly OR: Engine["OR"];
  declare readonly OR2: Engine["OR2"];
  declare readonly OR3: Engine["OR3"];
  declare readonly MANY: Engine["MANY"];
  declare readonly MANY2: Engine["MANY2"];
  declare readonly AT_LEAST_ONE: Engine["AT_LEAST_ONE"];
  declare readonly LA: Engine["LA"];
  declare readonly SKIP_TOKEN: Engine["SKIP_TOKEN"];
  declare readonly performSelfAnalysis: Engine["performSelfAnalysis"];
  declare RECORDING_PHASE: boolean;

  scan!: Scan;
  problems: Problem[] = [];
  /** How many more there are than `problems` holds. */
  unlisted = 0;
  /** What recovery left out, in text order. */
  skipped: Span[] = [];
  /** Something in this entry was reported; the rest of it is not reported again. */
  panic = false;
  depth = 0;
  /** Names that 档次 declares in this file, or in the file that this text is a part of. */
  tiers: ReadonlySet<string> = new Set();
  /** Names that 期间 declares in this text. */
  periods: ReadonlySet<string> = new Set();
  /** Which tokens begin an entry of which block: known when the grammar is complete. */
  sets!: Sets;

  constructor(validate: boolean) {
    super(vocabulary, { maxLookahead: 1, lookaheadStrategy: lazyLookahead(), skipValidations: !validate });
  }

  /** Behind the last rule: works the grammar out. */
  complete(): void {
    this.performSelfAnalysis();
    this.sets = setsFrom(this.getGAstProductions());
  }
  /**
   * Chevrotain records the grammar through methods of the same names, which it sets on the parser and takes from it again: a parser that is
   * slow from then on. Here they stand on a prototype that the parser has meanwhile.
   */
  enableRecording(): void {
    const recorder = Object.create(Reader.prototype) as Reader;
    recording.enableRecording.call(recorder);
    Object.setPrototypeOf(this, recorder);
    this.RECORDING_PHASE = true;
  }
  disableRecording(): void {
    Object.setPrototypeOf(this, Reader.prototype);
    this.RECORDING_PHASE = false;
  }
  /** Before the tokens of a file are read. @param tiers names that 档次 declares in it, or in the file that it is a part of */
  begin(scan: Scan, tiers: ReadonlySet<string>, periods: ReadonlySet<string>): void {
    this.scan = scan;
    this.problems = [];
    this.unlisted = 0;
    this.skipped = [];
    this.panic = false;
    this.depth = 0;
    this.tiers = tiers;
    this.periods = periods;
    this.input = scan.tokens;
  }

  // ── Pieces that a complete text has: asked for so that what is missing is worded here ─────────────────────────────
  NEED<T>(DEF: () => T): T | undefined {
    return this.RECORDING_PHASE ? this.OPTION({ DEF, MAX_LOOKAHEAD: NEEDED }) : this.OPTION(DEF);
  }
  /** @param GATE says whether it is asked for at all */
  NEED2<T>(DEF: () => T, GATE?: () => boolean): T | undefined {
    if (this.RECORDING_PHASE) return this.OPTION2({ DEF, MAX_LOOKAHEAD: NEEDED });
    return GATE === undefined ? this.OPTION2(DEF) : this.OPTION2({ GATE, DEF });
  }
  NEED3<T>(DEF: () => T): T | undefined {
    return this.RECORDING_PHASE ? this.OPTION3({ DEF, MAX_LOOKAHEAD: NEEDED }) : this.OPTION3(DEF);
  }
  NEED4<T>(DEF: () => T): T | undefined {
    return this.RECORDING_PHASE ? this.OPTION4({ DEF, MAX_LOOKAHEAD: NEEDED }) : this.OPTION4(DEF);
  }

  // ── Places ────────────────────────────────────────────────────────────────────────────────────────────────────
  next(): Lexeme {
    return this.LA(1) as Lexeme;
  }
  startOfNext(): number {
    return this.LA(1).startOffset;
  }
  /** End of the last token that was read. */
  lastEnd(): number {
    return (this.LA(0) as Lexeme).end;
  }
  offsetOfNext(): number {
    const next = this.LA(1);
    return isLexeme(next) ? next.startOffset : this.scan.text.length;
  }
  spanOfNext(): Span {
    const next = this.LA(1);
    if (isLexeme(next)) return { start: next.startOffset, end: next.end };
    const last = this.LA(0);
    return isLexeme(last) ? { start: last.startOffset, end: last.end } : { start: 0, end: 0 };
  }
  textOf(span: Span): string {
    const text = this.scan.text.slice(span.start, span.end);
    return text.length > 30 ? `${text.slice(0, 30)}…` : text;
  }

  // ── Findings ──────────────────────────────────────────────────────────────────────────────────────────────────
  problem(diagnostic: () => Diagnostic, offset?: number): void {
    if (this.RECORDING_PHASE || this.panic) return;
    this.panic = true;
    if (this.problems.length >= MOST_PROBLEMS) this.unlisted++;
    else this.problems.push({ diagnostic: diagnostic(), offset: offset ?? this.offsetOfNext() });
  }

  /** Something is missing here: at the next token where it belongs to this statement, else behind the last one. */
  expected(code: Missing): void {
    this.problem(() => {
      const { place, where } = this.missingAt();
      return this.inWords() ?? this.scan.report(code, place, { where });
    });
  }
  /** Something else should stand where `place` is, which was read already. */
  expectedAt(code: Missing, place: Span): void {
    const { start, end } = place;
    const words = (): Diagnostic | null => (this.LA(0).startOffset === start ? this.inWords([this.LA(0)]) : null);
    this.problem(() => words() ?? this.scan.report(code, { start, end }, { where: { zh: "此处", en: "here" } }), start);
  }
  /** A mark or a keyword is missing here; `words` are shown as they are typed. */
  expectedWord(zh: string, en: string = zh): void {
    this.problem(() => {
      const { place, where } = this.missingAt();
      return this.scan.report("expected-word", place, { where, word: { zh: `“${zh}”`, en: `“${en}”` } });
    });
  }
  /** A figure in Chinese words where a literal should stand: `二百八十元`; not the end of another figure, `3百元`. */
  private inWords(tokens = [this.LA(1), this.LA(0)]): Diagnostic | null {
    for (const token of tokens) {
      const { node } = token as Partial<Lexeme>;
      if (node?.kind !== "Name" || node.quoted || /[\d,，.]/.test(this.scan.text.charAt(node.start - 1))) continue;
      const replacement = inDigits(node.text);
      if (replacement === null) continue;
      const { start, end, text: found } = node;
      return this.scan.report("figure-in-words", { start, end }, { found, replacement }, { data: { replacement } });
    }
    return null;
  }
  missingAt(): { place: Span; where: { zh: string; en: string } } {
    const next = this.LA(1);
    const last = this.LA(0);
    if (isLexeme(last)) {
      const sets = this.sets.of[next.tokenTypeIdx] as number;
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
