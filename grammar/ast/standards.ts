// 标准: what is paid.
import type { Condition } from "./conditions.js";
import type { Base, Name } from "./literals.js";
import type { Annotation, Part, PayerRule } from "./parts.js";
import type { Rate } from "./rates.js";

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
