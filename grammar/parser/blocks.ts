// Blocks of cases and figures: scope, changes, annexes.
import type {
  Annotation,
  ChangeBlock,
  ChangeCase,
  Condition,
  CountLiteral,
  IntegerLiteral,
  ScopeBlock,
  ScopeRule,
  TargetRow,
  TargetTable,
} from "../ast.js";
import { keyword, literal, mark, word } from "../tokens.js";
import { literalOf } from "./days.js";
import { MoneyBlockParser } from "./money-blocks.js";
import { type Alternatives, DEEPEST } from "./parser-base.js";
import { CHANGE, SCOPE, TARGET } from "./sets.js";
import type { IToken } from "../chevrotain.js";

type Count = CountLiteral | IntegerLiteral;
type RowStart = Pick<TargetRow, "role" | "name">;
type Effect = Pick<ChangeCase, "effect" | "unspecified">;

export abstract class BlockParser extends MoneyBlockParser {
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
  private readonly changeEntries: Alternatives<ChangeCase | Annotation> = [
    { GATE: this.noOpenPoint, ALT: () => this.SUBRULE(this.changeCase) },
    { ALT: () => this.SUBRULE(this.annotation) },
  ];
  protected changeEntry = this.RULE("changeEntry", (): ChangeCase | Annotation => this.OR(this.changeEntries));
  /** `当 … 退费 身份认定日期 起 3个月 内`, `其他 不调整`, `补差` */
  protected changeCase = this.RULE("changeCase", (): ChangeCase => {
    const start = this.startOfNext();
    const condition = this.OPTION(() => this.OR(this.caseStarts)) ?? null;
    const found = this.OPTION2({ GATE: this.noOpenPoint, DEF: () => this.OR2(this.effects) });
    if (found === undefined)
      this.expectedWord("补差”“退费”“不调整”或“未规定", "supplement”, “refund”, “no-adjustment” or “unspecified");
    const { effect, unspecified } = found ?? { effect: null, unspecified: null };
    const within = this.OPTION3(() => this.SUBRULE(this.withinRange)) ?? null;
    return { kind: "ChangeCase", start, end: this.lastEnd(), condition, effect, unspecified, within };
  });
  private readonly caseStarts: Alternatives<Condition | null> = [
    { ALT: () => this.SUBRULE(this.when) },
    { ALT: () => (this.CONSUME(keyword.otherwise), null) },
  ];
  private readonly effects: Alternatives<Effect> = [
    { ALT: () => (this.CONSUME(keyword.supplement), { effect: "supplement", unspecified: null }) },
    { ALT: () => (this.CONSUME(keyword.refund), { effect: "refund", unspecified: null }) },
    { ALT: () => (this.CONSUME(keyword.noAdjustment), { effect: "none", unspecified: null }) },
    { ALT: () => ({ effect: "unspecified", unspecified: this.SUBRULE(this.unspecified) }) },
  ];

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
      GATE: this.inBlock,
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
