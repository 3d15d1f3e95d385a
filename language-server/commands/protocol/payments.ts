// The table of payments.
import type { Answer } from "./answer.js";

/** What one person of each group pays in each situation: rows are groups (and tiers), columns are situations. */
export interface PaymentsAnswer extends Answer {
  readonly notice: string;
  readonly situations: readonly string[];
  readonly rows: readonly {
    readonly group: string;
    readonly tier: string | null;
    /** In the order of `situations`; none where nobody of the group can be in it. */
    readonly cells: readonly PaymentCell[];
  }[];
}
export interface PaymentCell {
  /** Several where people of the group pay differently; `when` says who, and is empty where there is one. */
  readonly answers: readonly {
    readonly payable: string;
    readonly due: string;
    readonly subsidy: string;
    readonly when: string;
  }[];
  /** Not everybody could be asked about. */
  readonly partial: boolean;
}
