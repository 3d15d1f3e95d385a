// Nodes of conditions and ranges.

// ── Conditions ────────────────────────────────────────────────────────────────────────────────────────────────────
import type { Base, Name, DurationLiteral, AgeLiteral, DayExpression, Operand } from "./literals.js";

export interface AnyOf extends Base<"AnyOf"> {
  readonly operands: readonly Condition[];
}
export interface AllOf extends Base<"AllOf"> {
  readonly operands: readonly Condition[];
}
export interface Not extends Base<"Not"> {
  readonly operand: Condition;
}
/** A group that is held, or a 是否 fact that is true. */
export interface Holds extends Base<"Holds"> {
  readonly name: Name;
}
/** `县类别 = 贫困县`, `断保年数 ≥ 3`, `出生日期 早于 2000年1月1日` (`<`). */
export interface Comparison extends Base<"Comparison"> {
  readonly left: Operand;
  readonly operator: "=" | "≠" | "<" | "≤" | ">" | "≥";
  readonly right: Operand | null;
}
/** `缴费日期 在 集中征缴期`, `出生日期 在 … 至 …`, `年龄 在 60周岁 至 69周岁`, `缴费日期 在 出生日期 起 90日 内`. */
export interface Membership extends Base<"Membership"> {
  readonly subject: Operand;
  readonly range: Range | null;
}
/** A condition of 变动. */
export interface ChangeTest extends Base<"ChangeTest"> {
  readonly test:
    "newlyCertified" | "standardRaised" | "standardLowered" | "unsubsidisedAtPayment" | "certifiedAfterPayment";
}
export type Condition = AnyOf | AllOf | Not | Holds | Comparison | Membership | ChangeTest;
/** A named period. */
export interface PeriodRange extends Base<"PeriodRange"> {
  readonly name: Name;
}
/** 本年度: 1 January to 31 December of the notice's year. */
export interface YearRange extends Base<"YearRange"> {}
/** `2020年11月16日 至 2021年3月31日`, `60周岁 至 69周岁`; both ends included. */
export interface BetweenRange extends Base<"BetweenRange"> {
  readonly from: Operand;
  readonly to: Operand | null;
}
/** `1951年12月31日 以前` (upTo), `60周岁 以上` (from); the end named is included. */
export interface BoundRange extends Base<"BoundRange"> {
  readonly value: Operand;
  readonly direction: "upTo" | "from";
}
/** `出生日期 起 90日 内`: day t with 0 ≤ t − D ≤ 90. `出生日期 起 1周岁 内` ends the day before the first birthday. */
export interface WithinRange extends Base<"WithinRange"> {
  readonly anchor: DayExpression;
  readonly duration: DurationLiteral | AgeLiteral | null;
  /** `超过 出生日期 起 90日`: after all of them. */
  readonly beyond?: true;
}
export type Range = PeriodRange | YearRange | BetweenRange | BoundRange | WithinRange;
