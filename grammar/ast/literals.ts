// Nodes of words, literals, days and operands; and what every node has.

/** Half-open range `[start, end)` of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Base<K extends string> extends Span {
  readonly kind: K;
}
/** A declared or referenced name; `text` without its quotes. */
export interface Name extends Base<"Name"> {
  readonly text: string;
  readonly quoted: boolean;
}
/** A string in quotes: prose, document numbers, file names. */
export interface Text extends Base<"Text"> {
  readonly value: string;
}
/** A clause's printed number or heading in canonical form: `二（一）1`, `附件2`, `参保范围`. */
export interface Label extends Base<"Label"> {
  readonly text: string;
}

// ── Literals ──────────────────────────────────────────────────────────────────────────────────────────────────────
interface Figure {
  /** The figure is marked 待核: carried over from an earlier notice and not yet confirmed. */
  readonly unconfirmed: boolean;
}
/** `280元`, `2.5万元`, `280元/人·年`; integer fen. */
export interface MoneyLiteral extends Base<"MoneyLiteral">, Figure {
  readonly fen: number;
}
/** `70%`; integer parts per million (70% = 700000). */
export interface PercentLiteral extends Base<"PercentLiteral">, Figure {
  readonly ppm: number;
}
/**
 * `2020年11月16日`, `2020-11-16`, `2022年3月底`, `12月10日` (year null), `次年2月28日`. `day` "last" is 底. `9月下旬` is its first day, or its last
 * where it ends something. Existence is not checked here.
 */
export interface DateLiteral extends Base<"DateLiteral">, Figure {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | "last";
  /** 上旬, 中旬, 下旬. */
  readonly tenDays?: 1 | 2 | 3;
  /** 次年 is 1, 上年 -1: years from the notice's own. */
  readonly years?: -1 | 1;
}
/** `每年9月15日`. */
export interface RecurringDay extends Base<"RecurringDay"> {
  readonly date: DateLiteral;
}
/** `60日`, `3个月`, `1年`. */
export interface DurationLiteral extends Base<"DurationLiteral">, Figure {
  readonly count: number;
  readonly unit: "day" | "month" | "year";
}
/** `60周岁`, `70岁`. */
export interface AgeLiteral extends Base<"AgeLiteral">, Figure {
  readonly years: number;
}
/** `5:2:3`. */
export interface RatioLiteral extends Base<"RatioLiteral">, Figure {
  readonly terms: readonly number[];
}
/** `46.3万人`, `2579617人`: heads. */
export interface CountLiteral extends Base<"CountLiteral">, Figure {
  readonly value: number;
}
/** A whole number without a unit. */
export interface IntegerLiteral extends Base<"IntegerLiteral">, Figure {
  readonly value: number;
}
/** 是 or 否. */
export interface BooleanLiteral extends Base<"BooleanLiteral"> {
  readonly value: boolean;
}

// ── Days and operands ─────────────────────────────────────────────────────────────────────────────────────────────
/** `年初`, `年末` of the notice's year. */
export interface YearEdge extends Base<"YearEdge"> {
  readonly edge: "start" | "end";
}
/** 次日, 前日, 当月 (its first day), 次月 (its first day), 月末, 次年 (1 January). */
export type DayShift = "nextDay" | "previousDay" | "thisMonth" | "nextMonth" | "monthEnd" | "nextYear";
/** A fact's or a period's day: `缴费日期`, `缴费日期 次月`, `集中征缴期 次日`, `三月后缴费期 前日`. */
export interface DayReference extends Base<"DayReference"> {
  readonly name: Name;
  readonly shift: "none" | DayShift;
}
export type DayExpression = DateLiteral | RecurringDay | YearEdge | DayReference;
/** `年龄`, or `年龄 于 2021年12月31日`: full years on the payment day, or on the day named. */
export interface AgeOperand extends Base<"AgeOperand"> {
  readonly on: DayExpression | null;
}
/** A bare name is a `Name` here, whatever it refers to; where only a day may stand it is a `DayReference`. */
export type Operand =
  DayExpression | AgeOperand | MoneyLiteral | IntegerLiteral | AgeLiteral | CountLiteral | BooleanLiteral | Name;
/** 未规定, optionally `按 "文号"`: this notice leaves it open. */
export interface Unspecified extends Base<"Unspecified"> {
  readonly document: Text | null;
}
