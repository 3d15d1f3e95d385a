// Who bears an amount.
import type { OpenSplit } from "@zhengce/runtime";
import type { Predicate } from "./predicates.js";

/** Parts are filled in order, each with what is left at most; alternatives under exclusive conditions simply do not both hold. */
export interface FundingSpec {
  readonly parts: readonly FundingPart[];
  /** Of what no part covers: a share with payer null. */
  readonly remainder: OpenSplit;
}

export interface FundingPart {
  readonly when: Predicate | null;
  /** A fixed amount, a portion of the whole subsidy, or what is left. */
  readonly quantity:
    | { readonly kind: "fen"; readonly fen: number }
    | { readonly kind: "portion"; readonly ppm: number }
    | { readonly kind: "rest" };
  /** Of a part that is stated as a floor or a ceiling: at its upper end a floor takes all that is left, at its lower end a ceiling nothing. */
  readonly bound?: "floor" | "ceiling";
  /** Largest remainder by weight, ties to the payer named first; or left open. */
  readonly split:
    | { readonly kind: "payers"; readonly payers: readonly string[]; readonly weights: readonly number[] }
    | {
        readonly kind: "unspecified";
        readonly open: OpenSplit;
        /** What it points to (由 未规定 按 "…"); absent or null: the residual document. */
        readonly document?: string | null;
      };
}
