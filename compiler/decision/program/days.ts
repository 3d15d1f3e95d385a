// Days as terms over the facts.

/** Dates. An absent fact anywhere inside makes the term absent. */
export type DayTerm =
  | { readonly kind: "day"; readonly day: number }
  | { readonly kind: "fact"; readonly fact: number }
  /** `days` after the base (may be negative). */
  | { readonly kind: "plusDays"; readonly base: DayTerm; readonly days: number }
  /** Corresponding day `months` later, clamped to the month's last day. */
  | { readonly kind: "plusMonths"; readonly base: DayTerm; readonly months: number }
  | { readonly kind: "nextMonth"; readonly base: DayTerm }
  /** 1 January of the year after. */
  | { readonly kind: "nextYear"; readonly base: DayTerm }
  /** The later, or the earlier, of the two. */
  | { readonly kind: "latest" | "earliest"; readonly base: DayTerm; readonly other: DayTerm }
  /** First day after a waiting counted from the base (contract, Time). */
  | { readonly kind: "afterWaiting"; readonly base: DayTerm; readonly waiting: Waiting };

/** constant + Σ times × fact, a negative fact counting as 0; never below 0, then clamped to [minimum, maximum]. `times` may be negative. */
export interface Waiting {
  readonly unit: "day" | "month";
  /** What it counts from is a day that is named, and the first waited, as against an event, whose day is not counted. */
  readonly firstCounts: boolean;
  readonly constant: number;
  readonly factors: readonly { readonly fact: number; readonly times: number }[];
  readonly minimum: number | null;
  readonly maximum: number | null;
}
