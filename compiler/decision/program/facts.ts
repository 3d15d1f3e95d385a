// What a person states: facts, and the groups that they are certified in or that follow.
import type { FactField } from "@zhengce/runtime";
import type { Predicate } from "./predicates.js";

/** A fact of a program is one of its schema. */
export type FactSpec = FactField;

export interface GroupSpec {
  readonly name: string;
  /** Derived groups can't be claimed. */
  readonly kind: "certified" | "derived";
  /** Groups that count as this one (包括), direct ones only; the interpreter closes over them. */
  readonly includes: readonly number[];
  /** Of a derived group. */
  readonly when: Predicate | null;
}
