// Declarations of money with a block: standards and subsidies.
import type {
  Annotation,
  Condition,
  Name,
  Part,
  PayerRule,
  Rate,
  StandardDeclaration,
  SubsidyDeclaration,
  Variant,
} from "../ast.js";
import { keywords } from "../keywords.js";
import { keyword, mark, word } from "../tokens.js";
import { DeclarationParser } from "./declarations.js";
import type { Alternatives } from "./parser-base.js";
import { STANDARD, SUBSIDY } from "./sets.js";
import { inDigits } from "./figures-in-words.js";
import { nameOf } from "./words.js";

export abstract class MoneyBlockParser extends DeclarationParser {
  // ── 标准 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  protected standard = this.RULE("standard", (): StandardDeclaration => {
    const start = this.CONSUME(keyword.standard).startOffset;
    const name = this.SUBRULE(this.name);
    const rate = this.OPTION({ GATE: this.rateMayFollow, DEF: () => this.SUBRULE(this.rate) }) ?? null;
    const variants: Variant[] = [];
    const parts: Part[] = [];
    const notes: Annotation[] = [];
    this.OPTION2(() => {
      const opening = this.enter(this.CONSUME(mark.open), STANDARD);
      this.MANY({
        GATE: this.inBlock,
        DEF: () => {
          const entry = this.SUBRULE(this.standardEntry);
          if (entry.kind === "Variant") variants.push(entry);
          else if (entry.kind === "Part") parts.push(entry);
          else notes.push(entry);
          this.settle(STANDARD, opening, entry);
        },
      });
      this.leave(opening, this.OPTION3({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    });
    if (rate === null && this.lastEnd() === name?.end) this.expected("expected-amount");
    return { kind: "StandardDeclaration", start, end: this.lastEnd(), name, rate, variants, parts, notes };
  });
  private readonly standardEntries: Alternatives<Variant | Part | Annotation> = [
    { ALT: () => this.SUBRULE(this.variant) },
    { ALT: () => this.SUBRULE(this.part) },
    { ALT: () => this.SUBRULE(this.annotation) },
  ];
  protected standardEntry = this.RULE("standardEntry", (): Variant | Part | Annotation =>
    this.OR(this.standardEntries),
  );
  /** `当 在黔高校大学生 { 一档 280元 二档 655元 }` */
  protected variant = this.RULE("variant", (): Variant => {
    const start = this.startOfNext();
    const condition = this.SUBRULE(this.when);
    const opening = this.OPTION(() => this.CONSUME(mark.open));
    if (opening === undefined) this.expectedWord("{");
    const rate = this.OPTION2(() => this.SUBRULE(this.rate)) ?? null;
    if (rate === null) this.expected("expected-amount");
    this.skipRest(opening);
    const closing = this.OPTION3(() => this.CONSUME(mark.close));
    if (closing === undefined && opening !== undefined) this.problem(() => this.unclosed("unclosed-brace", opening));
    return { kind: "Variant", start, end: this.lastEnd(), condition, rate };
  });

  // ── 资助 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  protected subsidy = this.RULE("subsidy", (): SubsidyDeclaration => {
    const start = this.CONSUME(keyword.subsidy).startOffset;
    const groups = this.SUBRULE(this.names);
    let component = this.OPTION({ GATE: this.componentAhead, DEF: () => nameOf(this.CONSUME(word)) }) ?? null;
    const ARGS: [boolean] = [component !== null];
    let rate = this.OPTION2({ GATE: this.rateMayFollow, DEF: () => this.SUBRULE(this.rate, { ARGS }) }) ?? null;
    if (component !== null && rate !== null && !this.RECORDING_PHASE && firstNamesTier(rate)) {
      rate = withTier(rate, component);
      component = null;
    }
    let condition: Condition | null = null;
    const payers: PayerRule[] = [];
    const parts: Part[] = [];
    const notes: Annotation[] = [];
    this.MANY(() => {
      this.OR([
        { ALT: () => payers.push(this.SUBRULE(this.payerRule)) },
        { ALT: () => (condition = this.SUBRULE(this.when)) },
      ]);
    });
    this.OPTION3(() => {
      const opening = this.enter(this.CONSUME(mark.open), SUBSIDY);
      this.MANY2({
        GATE: this.inBlock,
        DEF: () => {
          const entry = this.SUBRULE(this.subsidyEntry);
          if (entry.kind === "PayerRule") payers.push(entry);
          else if (entry.kind === "Part") parts.push(entry);
          else notes.push(entry);
          this.settle(SUBSIDY, opening, entry);
        },
      });
      this.leave(opening, this.OPTION4({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    });
    if (rate === null) this.checkAmount(component ?? groups.at(-1), component);
    return {
      kind: "SubsidyDeclaration",
      start,
      end: this.lastEnd(),
      groups,
      component,
      rate,
      condition,
      payers,
      parts,
      notes,
    };
  });
  private readonly subsidyEntries: Alternatives<PayerRule | Part | Annotation> = [
    { ALT: () => this.SUBRULE2(this.payerRule) },
    { ALT: () => this.SUBRULE(this.part) },
    { ALT: () => this.SUBRULE(this.annotation) },
  ];
  protected subsidyEntry = this.RULE("subsidyEntry", (): PayerRule | Part | Annotation => this.OR(this.subsidyEntries));

  /** Nothing stands behind the names, or the amount stands glued inside one of them. */
  private checkAmount(last: Name | undefined, component: Name | null): void {
    if (component !== null && beginsWithValue(component.text)) {
      this.expectedAt("expected-amount", component);
    } else if (this.lastEnd() === last?.end) this.expected("expected-amount");
  }
  /** Behind the groups a name is a component unless it is a percentage's base or a tier that the file declares. */
  private readonly componentAhead = (): boolean => {
    if (this.LA(2).tokenTypeIdx === keyword.of.tokenTypeIdx) return false;
    const next = this.LA(1);
    if (next.tokenTypeIdx !== word.tokenTypeIdx) return true;
    const { text, quoted } = nameOf(next);
    return !this.tiers.has(text) && !this.strayWord() && (quoted || inDigits(text) === null);
  };
}

/** `资助 低保 一档 100% 二档 320元` where no 档次 declares 一档: the entries that follow tell that it is one. */
function firstNamesTier(rate: Rate): boolean {
  return rate.entries.length > 1 && rate.entries[0]?.tier === null;
}
function withTier(rate: Rate, tier: Rate["entries"][number]["tier"]): Rate {
  const start = tier?.start ?? rate.start;
  return {
    ...rate,
    start,
    entries: rate.entries.map((entry, index) => (index === 0 ? { ...entry, start, tier } : entry)),
  };
}

/** A name such as 全额由医疗救助基金 is no component but glued words: the amount stands in it. */
function beginsWithValue(name: string): boolean {
  return valueWords.some((value) => name.startsWith(value));
}
const valueWords = (["full", "net", "atLeast", "atMost", "unspecified"] as const).flatMap((id) => keywords[id].zh);
