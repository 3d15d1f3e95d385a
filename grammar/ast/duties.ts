// 时限 and 任务: who does what by when, and what is to be reached.
import type { WithinRange } from "./conditions.js";
import type {
  Base,
  Name,
  Text,
  DurationLiteral,
  CountLiteral,
  IntegerLiteral,
  DayExpression,
  Unspecified,
} from "./literals.js";

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
