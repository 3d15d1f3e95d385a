// Conditions over the facts, the groups and the tier.
import type { ChangeTest } from "@zhengce/runtime";
import type { DayTerm } from "./days.js";

/** Every atom over an absent fact is false; `not` negates after that. */
export type Predicate =
  | { readonly kind: "all"; readonly of: readonly Predicate[] } // empty = true
  | { readonly kind: "any"; readonly of: readonly Predicate[] } // empty = false
  | { readonly kind: "not"; readonly of: Predicate }
  | { readonly kind: "holds"; readonly group: number }
  | { readonly kind: "isTrue"; readonly fact: number } // boolean fact is present and true
  | { readonly kind: "known"; readonly fact: number } // the fact is present
  | { readonly kind: "oneOf"; readonly fact: number; readonly values: readonly string[] }
  /** Integer or money fact within [min, max], either end open (null). */
  | { readonly kind: "number"; readonly fact: number; readonly min: number | null; readonly max: number | null }
  /** The whole-number fact `fact` less the whole-number fact `from`, within [min, max], either end open (null). */
  | {
      readonly kind: "difference";
      readonly fact: number;
      readonly from: number;
      readonly min: number | null;
      readonly max: number | null;
    }
  /** from ≤ day ≤ to, either end open (null); false when any term is absent. */
  | { readonly kind: "within"; readonly day: DayTerm; readonly from: DayTerm | null; readonly to: DayTerm | null }
  /** Month and day of `day` lie in [from, to] (month × 100 + day); wraps over the year's end when from > to. */
  | { readonly kind: "yearly"; readonly day: DayTerm; readonly from: number; readonly to: number }
  /** Full years from the date fact `birth` to `on`, negative before birth, within [min, max], either end open (null). */
  | {
      readonly kind: "age";
      readonly birth: number;
      readonly on: DayTerm;
      readonly min: number | null;
      readonly max: number | null;
    }
  | { readonly kind: "tier"; readonly tier: number }
  /** Only inside `changes`; see docs/decision.md. Groups there are those of the after-facts. */
  | {
      readonly kind: "change";
      readonly test: ChangeTest;
    };
