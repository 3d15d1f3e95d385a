// Declarations with a block: standards, subsidies, scope, changes, annexes of figures.
import type {
  Annotation,
  ChangeBlock,
  ChangeCase,
  Condition,
  CountLiteral,
  IntegerLiteral,
  Name,
  Part,
  PayerRule,
  Rate,
  ScopeBlock,
  ScopeRule,
  StandardDeclaration,
  SubsidyDeclaration,
  TargetRow,
  TargetTable,
  Variant,
} from "../ast.js";
import { keywords } from "../keywords.js";
import { keyword, literal, mark, word } from "../tokens.js";
import { literalOf } from "./days.js";
import { DeclarationParser } from "./declarations.js";
import { type Alternatives, DEEPEST } from "./parser-base.js";
import { CHANGE, SCOPE, setsOf, STANDARD, SUBSIDY, TARGET } from "./sets.js";
import { nameOf } from "./words.js";
import type { IToken } from "chevrotain";

type Count = CountLiteral | IntegerLiteral;
type RowStart = Pick<TargetRow, "role" | "name">;
type Effect = NonNullable<ChangeCase["effect"]>;

export abstract class BlockParser extends DeclarationParser {
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
    let rate: Rate | null = null;
    const opening = this.OPTION(() => this.CONSUME(mark.open));
    if (opening === undefined) this.expectedWord("{");
    rate = this.OPTION2(() => this.SUBRULE(this.rate)) ?? null;
    if (rate === null) this.expected("expected-amount");
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
    return next.tokenTypeIdx !== word.tokenTypeIdx || (!this.tiers.has(nameOf(next).text) && !this.strayWord());
  };

  // ── 参保范围 ──────────────────────────────────────────────────────────────────────────────────────────────────
  protected scope = this.RULE("scope", (): ScopeBlock => {
    const start = this.CONSUME(keyword.scope).startOffset;
    const rules: ScopeRule[] = [];
    const notes: Annotation[] = [];
    const unspecified = this.OPTION(() => this.SUBRULE(this.unspecified)) ?? null;
    const brace = this.OPTION2(() => this.CONSUME(mark.open));
    if (brace !== undefined || unspecified === null) {
      const opening = this.enter(brace, SCOPE);
      this.MANY({
        GATE: this.inBlock,
        DEF: () => {
          const entry = this.SUBRULE(this.scopeEntry);
          if (entry.kind === "ScopeRule") rules.push(entry);
          else notes.push(entry);
          this.settle(SCOPE, opening, entry);
        },
      });
      this.leave(opening, this.OPTION3({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    }
    return { kind: "ScopeBlock", start, end: this.lastEnd(), rules, unspecified, notes };
  });
  private readonly scopeEntries: Alternatives<ScopeRule | Annotation> = [
    { ALT: () => this.SUBRULE(this.scopeRule) },
    { ALT: () => this.SUBRULE(this.annotation) },
  ];
  protected scopeEntry = this.RULE("scopeEntry", (): ScopeRule | Annotation => this.OR(this.scopeEntries));
  protected scopeRule = this.RULE("scopeRule", (): ScopeRule => {
    const start = this.startOfNext();
    const admits = this.OR([
      { ALT: () => (this.CONSUME(keyword.admits), true) },
      { ALT: () => (this.CONSUME(keyword.excludes), false) },
    ]);
    const condition = this.OPTION(() => this.SUBRULE(this.when));
    if (condition === undefined) this.expectedWord("当", "when");
    return { kind: "ScopeRule", start, end: this.lastEnd(), admits, condition: condition ?? null };
  });

  // ── 变动 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  protected change = this.RULE("change", (): ChangeBlock => {
    const start = this.CONSUME(keyword.change).startOffset;
    const cases: ChangeCase[] = [];
    const notes: Annotation[] = [];
    const opening = this.enter(
      this.OPTION(() => this.CONSUME(mark.open)),
      CHANGE,
    );
    this.MANY({
      GATE: this.inBlock,
      DEF: () => {
        const entry = this.SUBRULE(this.changeEntry);
        if (entry.kind === "ChangeCase") cases.push(entry);
        else notes.push(entry);
        this.settle(CHANGE, opening, entry);
      },
    });
    this.leave(opening, this.OPTION2({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    return { kind: "ChangeBlock", start, end: this.lastEnd(), cases, notes };
  });
  private readonly changeEntries: { GATE?: () => boolean; ALT: () => ChangeCase | Annotation }[] = [
    { GATE: this.noOpenPoint, ALT: () => this.SUBRULE(this.changeCase) },
    { ALT: () => this.SUBRULE(this.annotation) },
  ];
  protected changeEntry = this.RULE("changeEntry", (): ChangeCase | Annotation => this.OR(this.changeEntries));
  /** `当 … 退费 身份认定日期 起 3个月 内`, `其他 不调整`, `补差` */
  protected changeCase = this.RULE("changeCase", (): ChangeCase => {
    const start = this.startOfNext();
    let condition: Condition | null = null;
    let effect: Effect | null = null;
    this.OR([
      { ALT: () => (effect = this.SUBRULE(this.effect)) },
      {
        ALT: () => {
          this.OR2([
            { ALT: () => (condition = this.SUBRULE(this.when)) },
            { ALT: () => this.CONSUME(keyword.otherwise) },
          ]);
          effect = this.OPTION({ GATE: this.noOpenPoint, DEF: () => this.SUBRULE2(this.effect) }) ?? null;
        },
      },
    ]);
    if (effect === null)
      this.expectedWord("补差”“退费”“不调整”或“未规定", "supplement”, “refund”, “no-adjustment” or “unspecified");
    const within = this.OPTION2(() => this.SUBRULE(this.withinRange)) ?? null;
    return { kind: "ChangeCase", start, end: this.lastEnd(), condition, effect, within };
  });
  private readonly effects: Alternatives<Effect> = [
    { ALT: () => (this.CONSUME(keyword.supplement), "supplement") },
    { ALT: () => (this.CONSUME(keyword.refund), "refund") },
    { ALT: () => (this.CONSUME(keyword.noAdjustment), "none") },
    { ALT: () => (this.SUBRULE(this.unspecified), "unspecified") },
  ];
  protected effect = this.RULE("effect", (): Effect => this.OR(this.effects));

  // ── 任务表 ────────────────────────────────────────────────────────────────────────────────────────────────────
  protected targets = this.RULE("targets", (): TargetTable => {
    const start = this.CONSUME(keyword.targets).startOffset;
    const name = this.SUBRULE(this.textOrName);
    const total = this.OPTION(() => this.SUBRULE(this.count)) ?? null;
    const rows = this.OPTION2(() => this.SUBRULE(this.rows)) ?? [];
    return { kind: "TargetTable", start, end: this.lastEnd(), name, total, rows };
  });
  private readonly counts: Alternatives<Count> = [
    { ALT: () => literalOf<CountLiteral>(this.CONSUME(literal.count)) },
    { ALT: () => literalOf<IntegerLiteral>(this.CONSUME(literal.integer)) },
  ];
  protected count = this.RULE("count", (): Count => this.OR(this.counts));
  protected rows = this.RULE("rows", (): TargetRow[] => {
    const rows: TargetRow[] = [];
    const brace = this.CONSUME(mark.open);
    if (this.skipTooDeep(brace)) return rows;
    const opening = this.enter(brace, TARGET);
    this.depth++;
    this.MANY({
      // A row may lack any one of its pieces, so that Chevrotain would begin one at the closing brace.
      GATE: () => this.inBlock() && ((setsOf[this.LA(1).tokenTypeIdx] as number) & TARGET) !== 0,
      DEF: () => {
        const row = this.SUBRULE(this.row);
        rows.push(row);
        this.settle(TARGET, opening, row);
      },
    });
    this.depth--;
    this.leave(opening, this.OPTION({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    return rows;
  });
  private readonly rowStarts: Alternatives<RowStart> = [
    {
      ALT: () => (
        this.CONSUME(keyword.subtotal),
        { role: "subtotal", name: this.OPTION(() => this.either(this.CONSUME(word))) ?? null }
      ),
    },
    {
      ALT: () => (
        this.CONSUME(keyword.total),
        { role: "total", name: this.OPTION2(() => this.either(this.CONSUME2(word))) ?? null }
      ),
    },
    { ALT: () => ({ role: "item", name: this.either(this.CONSUME3(word)) }) },
  ];
  protected row = this.RULE("row", (): TargetRow => {
    const start = this.startOfNext();
    const { role, name } = this.OPTION3(() => this.OR(this.rowStarts)) ?? { role: "item", name: null };
    const value = this.OPTION4(() => this.SUBRULE(this.count));
    if (value === undefined) this.expected("expected-number");
    const rows = this.OPTION5(() => this.SUBRULE(this.rows)) ?? [];
    return { kind: "TargetRow", start, end: this.lastEnd(), role, name, value: value ?? null, rows };
  });

  /** At the bound the block is skipped with one finding. */
  protected skipTooDeep(brace: IToken): boolean {
    if (this.depth < DEEPEST || this.RECORDING_PHASE) return false;
    this.problem(() =>
      this.scan.report(
        "nested-too-deeply",
        { start: brace.startOffset, end: brace.startOffset + 1 },
        { limit: DEEPEST },
      ),
    );
    this.skipBlock(brace);
    this.skipClose();
    return true;
  }
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
