// What is granted: 资助, its combination and caps, 奖励.
import type { Condition } from "./conditions.js";
import type { Base, Name, MoneyLiteral, Unspecified } from "./literals.js";
import type { Annotation, Part, PayerRule } from "./parts.js";
import type { Rate } from "./rates.js";

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
