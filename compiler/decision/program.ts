// The decision program: small, flat, free of language and of syntax. Names are data, indices point into the lists of the
// program, money is fen, days are day numbers (days since 1970-01-01), percentages are parts per million (70% = 700000).
// docs/decision.md says what each construct means. Nothing here knows of nodes, symbols or keywords.
import type { FactSpec, GroupSpec } from "./program/facts.js";
import type { ComponentSpec } from "./program/standards.js";
import type { ScopeSpec, SituationSpec } from "./program/situations.js";
import type { SubsidySpec, CombinationSpec, CapSpec, RewardSpec } from "./program/grants.js";
import type { DoubtSpec, ChangeSpec } from "./program/changes.js";

export type * from "./program/facts.js";
export type * from "./program/days.js";
export type * from "./program/predicates.js";
export type * from "./program/standards.js";
export type * from "./program/situations.js";
export type * from "./program/rates.js";
export type * from "./program/funding.js";
export type * from "./program/grants.js";
export type * from "./program/changes.js";

export interface Program {
  readonly notice: string;
  /** The insurance year, where the notice states it. */
  readonly year: number | null;
  /** From which day to which it holds, where it holds for several years; `to` null: its end is open. */
  readonly inForce?: { readonly from: number; readonly to: number | null };
  /** Built-in facts first (paymentDate at index 0), then declared ones in order. */
  readonly facts: readonly FactSpec[];
  /** In declared order; ties between groups follow it. */
  readonly groups: readonly GroupSpec[];
  /** Sets of groups of which nobody holds two: of each group the certified ones that count as it. Absent: there are none. */
  readonly exclusive?: readonly (readonly (readonly number[])[])[];
  /** Empty where the notice declares none; then every list "by tier" has exactly one element. */
  readonly tiers: readonly string[];
  readonly components: readonly ComponentSpec[];
  readonly scope: ScopeSpec | null;
  /** In the order of decision: the first whose `when` holds applies. Exceptions stand first, in their declared priority. */
  readonly situations: readonly SituationSpec[];
  /** In declared order; ties go to the earlier one. */
  readonly subsidies: readonly SubsidySpec[];
  readonly combination: CombinationSpec;
  readonly caps: readonly CapSpec[];
  /** What is promised beside the bill, each for itself. */
  readonly rewards: readonly RewardSpec[];
  /** Cases of 变动 in order; the first whose `when` holds applies. */
  readonly changes: readonly ChangeSpec[];
  /** What an open end of a period leaves uncertain. */
  readonly doubts: readonly DoubtSpec[];
  /** The document of 未尽事宜. */
  readonly residual: string | null;
}
