// What a person states: facts, and the groups that they are certified in or that follow.
import type { Predicate } from "./predicates.js";

export interface FactSpec {
  readonly name: string;
  /** English code, the property's name in TypeScript; null = the name itself. */
  readonly code: string | null;
  readonly type: "date" | "boolean" | "integer" | "money" | "enumeration";
  /** The values of an enumeration, else empty. */
  readonly values: readonly string[];
  /** Of a whole number whose range is declared, both ends included. */
  readonly range?: { readonly min: number; readonly max: number };
  readonly required: boolean;
  /** `certification` (身份认定日期) is accepted only in the after-facts of adjust. */
  readonly role: "payment" | "birth" | "certification" | "declared";
}

export interface GroupSpec {
  readonly name: string;
  /** Derived groups can't be claimed. */
  readonly kind: "certified" | "derived";
  /** Groups that count as this one (包括), direct ones only; the interpreter closes over them. */
  readonly includes: readonly number[];
  /** Of a derived group. */
  readonly when: Predicate | null;
}
