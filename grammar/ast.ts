// The syntax tree: readonly nodes, a closed union by `kind`, offsets in UTF-16 units. It stores no meaning:
// no symbol, no type, no resolved name. A child typed `| null` is absent in the text or was lost to a syntax error.

import type { Condition, WithinRange, Range } from "./ast-conditions.js";
import type {
  Base,
  Name,
  Text,
  Label,
  MoneyLiteral,
  PercentLiteral,
  DateLiteral,
  RecurringDay,
  DurationLiteral,
  AgeLiteral,
  RatioLiteral,
  CountLiteral,
  IntegerLiteral,
  BooleanLiteral,
  YearEdge,
  DayReference,
  DayExpression,
  AgeOperand,
  Unspecified,
} from "./ast-literals.js";
import type {
  PeriodDeclaration,
  PeriodVariant,
  SituationDeclaration,
  PayTerm,
  Waiting,
  WaitingBound,
  WaitingTerm,
  Slot,
  TestCase,
  Given,
  Expectation,
} from "./ast-situations.js";
import type { Rest, Payment, PaymentItem, Annotation } from "./ast-parts.js";
import type { Rate, RateEntry, RateValue } from "./ast-rates.js";

export type * from "./ast-conditions.js";
export type * from "./ast-literals.js";
export type * from "./ast-parts.js";
export type * from "./ast-rates.js";
export type * from "./ast-situations.js";

// ── Statements ────────────────────────────────────────────────────────────────────────────────────────────────────
export interface Document extends Base<"Document"> {
  readonly statements: readonly Statement[];
}
export interface NoticeBlock extends Base<"NoticeBlock"> {
  readonly name: Name | null;
  readonly entries: readonly NoticeEntry[];
}
export type NoticeProperty =
  | "title"
  | "number"
  | "issuers"
  | "dated"
  | "region"
  | "year"
  | "inForce"
  | "basis"
  | "source"
  | "superior"
  | "residual";
export interface NoticeEntry extends Base<"NoticeEntry"> {
  readonly property: NoticeProperty;
  /** Of 施行 its first and its last day, or 未规定. */
  readonly values: readonly (Text | Name | IntegerLiteral | DateLiteral | Unspecified)[];
}
export interface ClauseBlock extends Base<"ClauseBlock"> {
  readonly label: Label | null;
  readonly heading: Text | null;
  readonly statements: readonly Statement[];
}
export interface FactDeclaration extends Base<"FactDeclaration"> {
  readonly name: Name | null;
  /** English code, `（countyKind）`. */
  readonly code: Name | null;
  readonly type: FactType | null;
  readonly optional: boolean;
}
export interface FactType extends Base<"FactType"> {
  readonly type: "date" | "boolean" | "integer" | "money" | "enumeration";
  /** The values of an enumeration; empty for the others. */
  readonly values: readonly Name[];
  /** `整数 0 至 30`: the least and the greatest, both included. */
  readonly least: IntegerLiteral | null;
  readonly greatest: IntegerLiteral | null;
}
export interface GroupDeclaration extends Base<"GroupDeclaration"> {
  readonly names: readonly Name[];
  readonly includes: readonly Name[];
  readonly condition: Condition | null;
  readonly certifiers: readonly (Text | Name)[];
  readonly formerNames: readonly (Text | Name)[];
  /** 互斥: nobody holds two of them. */
  readonly exclusive: boolean;
}
export interface TierDeclaration extends Base<"TierDeclaration"> {
  readonly names: readonly Name[];
}
export interface StandardDeclaration extends Base<"StandardDeclaration"> {
  readonly name: Name | null;
  readonly rate: Rate | null;
  readonly variants: readonly Variant[];
  /** Who bears it, where the person does not pay it. */
  readonly payers: readonly PayerRule[];
  readonly parts: readonly Part[];
  readonly notes: readonly Annotation[];
}
/** `当 在黔高校大学生 { 一档 280元 二档 655元 }` inside a 标准. */
export interface Variant extends Base<"Variant"> {
  /** `其他 { 549元 }`: for whoever no other one takes. */
  readonly others: boolean;
  readonly condition: Condition | null;
  readonly rate: Rate | null;
}
/** `其中 60%（348元） 由 …`, `其中 不低于 116元 由 …`, `其中 其余 由 …`: a part of the amount around it. */
export interface Part extends Base<"Part"> {
  readonly bound: "exact" | "floor" | "ceiling";
  readonly quantity: MoneyLiteral | PercentLiteral | Rest | null;
  /** What the notice says that the part comes to. */
  readonly echo: MoneyLiteral | null;
  readonly payment: Payment | null;
  readonly condition: Condition | null;
}
/** `由 …`: who pays, under a condition or always. */
export interface PayerRule extends Base<"PayerRule"> {
  readonly payment: Payment | null;
  readonly condition: Condition | null;
}
export interface SubsidyDeclaration extends Base<"SubsidyDeclaration"> {
  readonly groups: readonly Name[];
  /** The component subsidised, where the statement names one. */
  readonly component: Name | null;
  readonly rate: Rate | null;
  /** `其余档次 不资助` behind the rate: what it does not list is nothing. */
  readonly otherTiers: boolean;
  /** The whole statement is `其余人群 不资助`. */
  readonly otherGroups: boolean;
  readonly condition: Condition | null;
  readonly payers: readonly PayerRule[];
  readonly parts: readonly Part[];
  readonly notes: readonly Annotation[];
}
export interface CombinationRule extends Base<"CombinationRule"> {
  readonly mode: "highest" | "sum" | "first" | "unspecified";
  readonly unspecified: Unspecified | null;
}
export interface CapRule extends Base<"CapRule"> {
  readonly component: Name | null;
  /** A cap of its own; null caps at the component's standard. */
  readonly amount: MoneyLiteral | null;
}
/** `奖励 大病保险支付限额 3000元 × 激励年数 至少 3000元 至多 60000元 当 激励年数 ≥ 1`: what is promised beside the bill. */
export interface RewardDeclaration extends Base<"RewardDeclaration"> {
  readonly name: Name | null;
  readonly amount: MoneyLiteral | null;
  /** The number fact that multiplies the amount. */
  readonly factor: Name | null;
  readonly minimum: MoneyLiteral | null;
  readonly maximum: MoneyLiteral | null;
  readonly condition: Condition | null;
}
export interface ScopeBlock extends Base<"ScopeBlock"> {
  readonly rules: readonly ScopeRule[];
  readonly unspecified: Unspecified | null;
  readonly notes: readonly Annotation[];
}
export interface ScopeRule extends Base<"ScopeRule"> {
  readonly admits: boolean;
  readonly condition: Condition | null;
}
export interface ChangeBlock extends Base<"ChangeBlock"> {
  readonly cases: readonly ChangeCase[];
  readonly notes: readonly Annotation[];
}
/** `当 … 退费 身份认定日期 起 3个月 内`; a case without a condition always applies. */
export interface ChangeCase extends Base<"ChangeCase"> {
  readonly condition: Condition | null;
  /** `refundPaid`: 退费 个人实缴, all that the person paid. */
  readonly effect: "supplement" | "refund" | "refundPaid" | "none" | "unspecified" | null;
  /** The 未规定 of the effect, with its document. */
  readonly unspecified: Unspecified | null;
  readonly within: WithinRange | null;
}
export interface DeadlineDeclaration extends Base<"DeadlineDeclaration"> {
  readonly when: DeadlineTime | null;
  readonly bodies: readonly (Text | Name)[];
  readonly task: Text | null;
}
/** A day alone is the last day, as with 前. `2021年10月15日 前`, `2021年11月1日 至 2021年12月31日`, `每月 2022年1月1日 至 2022年12月31日`, `每月 25日 前`, `身份认定日期 起 3个月 内`, `未规定`. */
export interface DeadlineTime extends Base<"DeadlineTime"> {
  readonly repeats: "once" | "weekly" | "monthly" | "yearly";
  /** `每月 25日 前`: by which day of every month, 1 to 31. */
  readonly dayOfMonth: DurationLiteral | null;
  readonly from: DayExpression | null;
  readonly to: DayExpression | null;
  readonly within: WithinRange | null;
  readonly unspecified: Unspecified | null;
}
export interface TargetTable extends Base<"TargetTable"> {
  readonly name: Name | Text | null;
  readonly total: CountLiteral | IntegerLiteral | null;
  readonly rows: readonly TargetRow[];
}
export interface TargetRow extends Base<"TargetRow"> {
  readonly role: "item" | "subtotal" | "total";
  readonly name: Name | Text | null;
  readonly value: CountLiteral | IntegerLiteral | null;
  readonly rows: readonly TargetRow[];
}
export type Statement =
  | NoticeBlock
  | ClauseBlock
  | FactDeclaration
  | GroupDeclaration
  | TierDeclaration
  | StandardDeclaration
  | PeriodDeclaration
  | SituationDeclaration
  | SubsidyDeclaration
  | CombinationRule
  | CapRule
  | RewardDeclaration
  | ScopeBlock
  | ChangeBlock
  | DeadlineDeclaration
  | TargetTable
  | Annotation
  | TestCase;

export type Node =
  | Document
  | Statement
  | Name
  | Text
  | Label
  | MoneyLiteral
  | PercentLiteral
  | DateLiteral
  | RecurringDay
  | DurationLiteral
  | AgeLiteral
  | RatioLiteral
  | CountLiteral
  | IntegerLiteral
  | BooleanLiteral
  | YearEdge
  | DayReference
  | AgeOperand
  | Unspecified
  | Condition
  | Range
  | NoticeEntry
  | FactType
  | Variant
  | PeriodVariant
  | Rate
  | RateEntry
  | RateValue
  | Part
  | Rest
  | PayerRule
  | Payment
  | PaymentItem
  | Slot
  | PayTerm
  | Waiting
  | WaitingBound
  | WaitingTerm
  | ScopeRule
  | ChangeCase
  | DeadlineTime
  | TargetRow
  | Given
  | Expectation;
export type NodeKind = Node["kind"];
export type NodeOf<K extends NodeKind> = Extract<Node, { readonly kind: K }>;
