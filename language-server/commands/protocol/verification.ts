// The questions about every person and every day.
import type { Answer } from "./answer.js";

export interface VerifiedQuestion {
  readonly question: string;
  readonly text: string;
  readonly verdict: "holds" | "fails" | "undecided" | "empty";
  readonly reasons: readonly string[];
  readonly observations: readonly {
    readonly text: string;
    readonly figures: string | null;
    /** A rule of the notice says so itself. */
    readonly stated: boolean;
    /** Who shows it, as 用例; null for one that a 用例 can't say. */
    readonly tests: readonly (string | null)[];
  }[];
}
export interface VerificationAnswer extends Answer {
  readonly notice: string;
  readonly answers: readonly VerifiedQuestion[];
  /** Days and ages at which something changes, with a person on either side. */
  readonly boundaries: readonly { readonly text: string; readonly tests: readonly (string | null)[] }[];
}
