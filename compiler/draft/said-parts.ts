// The values that what is said is made of: days, payers, amounts, people. Types only.
/** A day as the language writes it: `2024年9月1日`, `2021年9月底`, `2025年9月下旬`, `年末`; or an end that the print leaves open. */
export type DayText = string;
export type Bound = "不低于" | "不高于" | null;

/** Who bears something; null where the print does not say so in the same breath. */
export type Payers =
  /** One body bears all of it, or several in a ratio. */
  | { readonly kind: "ratio"; readonly names: readonly string[]; readonly terms: readonly number[] | null }
  /** Several bear the same percentage each. */
  | { readonly kind: "each"; readonly names: readonly string[]; readonly percent: string }
  /** Each bears a percentage of its own, together all of it. */
  | { readonly kind: "split"; readonly shares: readonly { readonly name: string; readonly percent: string }[] }
  /** Several bear it together; nothing says how much each. */
  | { readonly kind: "joint"; readonly names: readonly string[] };

export type Value =
  | {
      readonly kind: "money";
      readonly yuan: string;
      readonly bound: Bound;
      /** What the print says is left to the person. */
      readonly left: string | null;
    }
  | {
      readonly kind: "percent";
      readonly percent: string;
      readonly yuan: string | null;
      readonly bound: Bound;
      /** More than so much is not granted. */
      readonly most?: string;
      readonly left?: string;
    }
  /** `percent`: printed as 100%. */
  | { readonly kind: "full"; readonly yuan: string | null; readonly percent?: boolean }
  /** What is left to the person. */
  | { readonly kind: "left"; readonly yuan: string };

/** By age on a day, or by day of birth. */
export type Who =
  /** The day is null where the print does not say on which the age counts. */
  | { readonly by: "age"; readonly day: DayText | null; readonly years: string; readonly below: boolean }
  /** Days that are in; null at an end that is open. */
  | { readonly by: "birth"; readonly from: DayText | null; readonly to: DayText | null };

/** A time of paying. */
export type When =
  | { readonly by: "period"; readonly period: string }
  | { readonly by: "outside" }
  | { readonly by: "days"; readonly from: DayText; readonly to: DayText };
/** The own contribution, or both standards; with the amount where it is named. */
export interface Paying {
  readonly of: "own" | "both";
  readonly yuan: string | null;
}

/** One who bears a part of the budgets' standard. */
export interface Bearer {
  readonly name: string;
  readonly percent: string | null;
  readonly yuan: string | null;
  /** The class of counties of which it is said; null for all. */
  readonly place: string | null;
}

export interface ClassPart {
  /** Several bear it together. */
  readonly payers: readonly string[];
  readonly value: string;
  readonly unit: "元" | "%";
  readonly bound: Bound;
}
