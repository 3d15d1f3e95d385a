// 用例: a person, and what they must come to.
import type {
  Base,
  Name,
  Text,
  MoneyLiteral,
  BooleanLiteral,
  DayExpression,
  Operand,
  Unspecified,
} from "./literals.js";
import type { Payment } from "./parts.js";

export interface TestCase extends Base<"TestCase"> {
  readonly name: Text | null;
  readonly given: readonly Given[];
  /** 后来: the facts as certified later, for 变动. */
  readonly later: readonly Given[];
  readonly expected: readonly Expectation[];
}
export interface Given extends Base<"Given"> {
  /** The fact's name; `身份` and `档次` included. */
  readonly fact: Name;
  readonly values: readonly (Operand | Text)[];
}
export interface Expectation extends Base<"Expectation"> {
  readonly subject:
    | "eligible"
    | "situation"
    | "due"
    | "subsidy"
    | "payable"
    | "benefit"
    | "payers"
    | "reward"
    | "support"
    | "supplement"
    | "refund"
    | "noAdjustment"
    | "unspecifiedAdjustment";
  /** The promise that `期望 奖励` asks for. */
  readonly reward: Name | null;
  /** The standard of which `期望 标准` asks who bears it. */
  readonly component: Name | null;
  /** An amount, a name, a boolean; null together with `none` or `unspecified`. */
  readonly value: MoneyLiteral | Name | BooleanLiteral | null;
  /** The upper end of a range of money: `120元 至 280元`. */
  readonly upper: MoneyLiteral | null;
  /** 不低于: the amount is open from `value` up. */
  readonly floor: boolean;
  /** 无: no situation, no benefits. */
  readonly none: boolean;
  readonly unspecified: Unspecified | null;
  readonly from: DayExpression | Unspecified | null;
  readonly to: DayExpression | Unspecified | null;
  readonly payment: Payment | null;
}
