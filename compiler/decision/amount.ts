// Amounts of which one end may not be known: `{min, max}` in fen, `max` null where nothing bounds it from above.

export interface Range {
  readonly min: number;
  /** null: no upper end is known. */
  readonly max: number | null;
}
/** How a stated figure is meant. */
export type Bounding = "exact" | "floor" | "ceiling";

/** A figure of the notice, in fen, and how it is meant. */
export function stated(fen: number, bound: Bounding): Range {
  return { min: bound === "ceiling" ? 0 : fen, max: bound === "floor" ? null : fen };
}
/** `one` never goes below what `other` starts at. */
export function reachesDownTo(one: Range, other: Range): boolean {
  return one.min >= other.min;
}
/** `one` never goes above where `other` ends. */
export function staysUnder(one: Range, other: Range): boolean {
  return other.max === null || (one.max !== null && one.max <= other.max);
}
/** What is left of both ends once `fen` are taken, never below 0. */
export function less({ min, max }: Range, fen: number): Range {
  return { min: Math.max(0, min - fen), max: max === null ? null : Math.max(0, max - fen) };
}
