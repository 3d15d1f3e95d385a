// What is paid, before anything is granted.
import type { Amount, TraceEntry } from "@zhengce/runtime";
import type { FundingSpec } from "./funding.js";
import type { Predicate } from "./predicates.js";

export interface ComponentSpec {
  readonly name: string;
  /** Plain amounts by tier: a floor has no upper end, a ceiling begins at 0, what the notice does not state is anything from 0. */
  readonly amounts: readonly Amount[];
  /** By tier: the document that answers an amount that is open. */
  readonly documents: readonly (string | null)[];
  /** The first whose `when` holds replaces the plain amount in what is paid. */
  readonly variants: readonly VariantSpec[];
  /** Who bears it where the person does not pay it; null = the notice does not say. */
  readonly support: SupportSpec | null;
  readonly entry: TraceEntry;
}

export interface SupportSpec {
  readonly funding: FundingSpec;
  readonly entry: TraceEntry;
}

export interface VariantSpec {
  readonly when: Predicate;
  /** By tier, open ones among them; null = the plain amount stays. */
  readonly amounts: readonly (Amount | null)[];
  readonly documents: readonly (string | null)[];
  readonly entry: TraceEntry;
}
