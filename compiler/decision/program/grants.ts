// What is granted, how several of it combine, and what is promised beside the bill.
import type { TraceEntry } from "@zhengce/runtime";
import type { FundingSpec } from "./funding.js";
import type { Predicate } from "./predicates.js";
import type { RateSpec } from "./rates.js";

export interface SubsidySpec {
  readonly group: number;
  readonly component: number;
  readonly when: Predicate | null;
  /** By tier; null = no subsidy in this tier. */
  readonly rates: readonly (RateSpec | null)[];
  readonly funding: FundingSpec;
  /** By tier: the statement that fixes the rate there. */
  readonly entries: readonly TraceEntry[];
}

export interface CombinationSpec {
  readonly mode: "highest" | "sum" | "first" | "unspecified";
  /** Traced when more than one subsidy competes on a component; null where the notice states no rule. */
  readonly entry: TraceEntry | null;
  /** That says how they combine where the notice leaves it open; null = that of 未尽事宜. */
  readonly document: string | null;
}

export interface CapSpec {
  readonly component: number;
  /** By tier; null = none there. */
  readonly amounts: readonly (number | null)[];
  readonly entry: TraceEntry;
}

export interface RewardSpec {
  readonly name: string;
  /** null = always. */
  readonly when: Predicate | null;
  /** Times the whole-number fact `factor` (null: once), then cut to [minimum, maximum]; open between them where the fact is absent. */
  readonly fen: number;
  readonly factor: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly entry: TraceEntry;
}
