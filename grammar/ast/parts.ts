// Nodes that stand inside several statements: who pays, and annotations.
import type { Condition } from "./conditions.js";
import type { Base, Name, Text, MoneyLiteral, PercentLiteral, RatioLiteral, Unspecified } from "./literals.js";

export interface Rest extends Base<"Rest"> {}
/** `医疗救助基金 140元、其余 市级财政:县级财政 = 4:6`, or 未规定. */
export interface Payment extends Base<"Payment"> {
  readonly items: readonly PaymentItem[];
  readonly unspecified: Unspecified | null;
}
/** One entry: payers with a fixed part, a percentage (`各 50%` = each), the rest, a ratio, or all of it (quantity null); 共同 where nothing says how they share it. */
export interface PaymentItem extends Base<"PaymentItem"> {
  readonly payers: readonly Name[];
  readonly quantity: MoneyLiteral | PercentLiteral | Rest | null;
  readonly each: boolean;
  /** `市级财政、县级财政 共同` */
  readonly joint: boolean;
  readonly ratio: RatioLiteral | null;
}
/** `未规定 "待遇起止" 按 "黔医保发〔2021〕64号"` as a statement. */
export interface OpenPoint extends Base<"OpenPoint"> {
  readonly what: Text | null;
  readonly document: Text | null;
}
export interface Interpretation extends Base<"Interpretation"> {
  readonly text: Text | null;
}
/** `原文如此 annex-sum "总计多20人"`: silences exactly that finding on the statement that follows, or around it. */
export interface Acknowledgement extends Base<"Acknowledgement"> {
  readonly code: Name | Text | null;
  readonly reason: Text | null;
}
export interface Waiver extends Base<"Waiver"> {
  readonly text: Text | null;
}
export type Annotation = Interpretation | Acknowledgement | Waiver | OpenPoint;
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
