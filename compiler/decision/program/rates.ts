// How much a subsidy is.
import type { Amount, OpenPointOf } from "@zhengce/runtime";

/** How a stated figure is meant. */
export type Bounding = "exact" | "floor" | "ceiling";

/** cap = what this person pays of the component in this situation, and the caps of the program. Every rate is cut to [0, cap]. */
export type RateSpec = RateKind & Limits;

/** Fen to which a rate is cut before it is cut to [0, cap]; none where left out. */
export interface Limits {
  readonly atLeast?: number;
  readonly atMost?: number;
}

export type RateKind =
  | { readonly kind: "exact"; readonly fen: number }
  | { readonly kind: "floor"; readonly fen: number } // {min: fen, max: cap}
  | { readonly kind: "ceiling"; readonly fen: number } // {min: 0, max: fen}
  | { readonly kind: "full" } // cap
  /** `ppm` of the component's plain amount in the person's tier, which is open: of what it is for this person; `amount` for whoever is charged by a variant. */
  | { readonly kind: "percent"; readonly ppm: number; readonly bound: Bounding; readonly amount: Amount }
  /** `ppm` of what the person pays of the component. */
  | { readonly kind: "charged"; readonly ppm: number; readonly bound: "exact" | "floor" | "ceiling" }
  /** `ppm` of the amount that a person states; `open` is said where they did not: {min: 0, max: cap}. */
  | {
      readonly kind: "given";
      readonly fact: number;
      readonly ppm: number;
      readonly bound: Bounding;
      readonly open: OpenPointOf<"rate-facts">;
    }
  | { readonly kind: "net"; readonly fen: number } // what the person pays of the component − fen, then cut to [0, cap]
  | { readonly kind: "unspecified"; readonly open: OpenPointOf<"rate" | "rate-facts"> }; // {min: 0, max: cap}
