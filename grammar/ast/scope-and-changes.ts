// 范围 and 变动: who may join, and what later identities change.
import type { Condition, WithinRange } from "./conditions.js";
import type { Base, Unspecified } from "./literals.js";
import type { Annotation } from "./parts.js";

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
