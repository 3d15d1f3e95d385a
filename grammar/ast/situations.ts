// Nodes of periods and of situations with their slots.
import type { Condition } from "./conditions.js";
import type {
  Base,
  Name,
  MoneyLiteral,
  PercentLiteral,
  DurationLiteral,
  DayExpression,
  Unspecified,
} from "./literals.js";
import type { Annotation } from "./parts.js";

export interface PeriodDeclaration extends Base<"PeriodDeclaration"> {
  readonly name: Name | null;
  readonly from: DayExpression | Unspecified | null;
  readonly to: DayExpression | Unspecified | null;
  readonly variants: readonly PeriodVariant[];
  readonly notes: readonly Annotation[];
}
/** `当 在校学生 { 从 2025年9月下旬 至 2025年12月20日 }` inside a 期间; an end that it leaves out is the period's own. */
export interface PeriodVariant extends Base<"PeriodVariant"> {
  /** `其他 { … }`: for whoever no other one takes. */
  readonly others: boolean;
  readonly condition: Condition | null;
  readonly from: DayExpression | Unspecified | null;
  readonly to: DayExpression | Unspecified | null;
}
export interface SituationDeclaration extends Base<"SituationDeclaration"> {
  readonly name: Name | null;
  /** 例外 rather than 情形. */
  readonly exceptional: boolean;
  /** 优先于: the exceptions that this one goes before. */
  readonly precedes: readonly Name[];
  readonly slots: readonly Slot[];
}
export interface WhenSlot extends Base<"WhenSlot"> {
  /** `其他`: it applies to whoever no other situation takes. */
  readonly others: boolean;
  readonly condition: Condition | null;
}
/** `缴纳 个人缴费 + 财政补助（830元）`. */
export interface PaySlot extends Base<"PaySlot"> {
  readonly terms: readonly PayTerm[];
  /** 缴纳 无: nothing is to be paid. */
  readonly none: boolean;
  readonly echo: MoneyLiteral | null;
  readonly unspecified: Unspecified | null;
}
/** A component, or a percentage of it: `个人缴费 的 50%`; as often as a number fact says: `个人缴费 × 修复年数`. */
export interface PayTerm extends Base<"PayTerm"> {
  readonly component: Name;
  readonly percent: PercentLiteral | null;
  /** The number fact that multiplies it. */
  readonly factor: Name | null;
}
/** `资助 享受`, `资助 不享受`, `资助 未规定`. */
export interface GrantSlot extends Base<"GrantSlot"> {
  readonly grant: "granted" | "notGranted" | "unspecified";
  readonly unspecified: Unspecified | null;
}
/** `待遇 从 缴费日期 等待 60日 至 年末`; `待遇 未规定` is `待遇 从 未规定`. */
export interface BenefitSlot extends Base<"BenefitSlot"> {
  readonly from: DayExpression | Unspecified | null;
  readonly waiting: Waiting | null;
  readonly to: DayExpression | Unspecified | null;
}
export interface WaitingSlot extends Base<"WaitingSlot"> {
  readonly waiting: Waiting | null;
}
/** `等待 3个月 + 1个月 × 断保年数 减 1个月 × 续缴年数 至少 6个月 当 断保年数 ≥ 4 至少 3个月 至多 12个月 次月 不早于 年初`. */
export interface Waiting extends Base<"Waiting"> {
  /** None where nothing is waited: `从 身份标识日期 不早于 缴费日期`. */
  readonly terms: readonly WaitingTerm[];
  readonly minimum: DurationLiteral | null;
  readonly maximum: DurationLiteral | null;
  /** Bounds under a condition: of either side the first that holds goes before the plain one. */
  readonly bounds: readonly WaitingBound[];
  /** 含当日, 不含当日: whether the day that it counts from is waited; null: as that day is an event or a named day. */
  readonly counted: boolean | null;
  /** 次月: benefits start on the first day of the month after the last day waited. */
  readonly nextMonth: boolean;
  /** Behind all of it: 不早于, 不晚于. */
  readonly notBefore: DayExpression | null;
  readonly notAfter: DayExpression | null;
  readonly unspecified: Unspecified | null;
}
/** `至少 6个月 当 断保年数 ≥ 4`. */
export interface WaitingBound extends Base<"WaitingBound"> {
  readonly side: "minimum" | "maximum";
  readonly duration: DurationLiteral | null;
  readonly condition: Condition | null;
}
export interface WaitingTerm extends Base<"WaitingTerm"> {
  readonly sign: "plus" | "minus";
  readonly duration: DurationLiteral;
  /** The number fact that multiplies the duration. */
  readonly factor: Name | null;
}
export type Slot = WhenSlot | PaySlot | GrantSlot | BenefitSlot | WaitingSlot | Annotation;
