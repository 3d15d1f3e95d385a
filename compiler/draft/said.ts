// What a sentence of the print says, in values: what the patterns give and what the writer writes. Types only.
/** A day as the language writes it: `2024年9月1日`, `2021年9月底`, `2025年9月下旬`, `年末`; or an end that the print leaves open. */
export type DayText = string;
export type Bound = "不低于" | "不高于" | null;

/** Who bears something; null where the print does not say so in the same breath. */
export type Payers =
  /** One body bears all of it, or several in a ratio. */
  | { readonly kind: "ratio"; readonly names: readonly string[]; readonly terms: readonly number[] | null }
  /** Several bear the same percentage each. */
  | { readonly kind: "each"; readonly names: readonly string[]; readonly percent: string };

export type Value =
  | {
      readonly kind: "money";
      readonly yuan: string;
      readonly bound: Bound;
      /** What the print says is left to the person. */
      readonly left: string | null;
    }
  | { readonly kind: "percent"; readonly percent: string; readonly yuan: string | null; readonly bound: Bound }
  | { readonly kind: "full"; readonly yuan: string | null }
  /** What is left to the person. */
  | { readonly kind: "left"; readonly yuan: string };

export type Said =
  | {
      readonly kind: "standard";
      readonly component: string;
      readonly yuan: string;
      readonly bound: Bound;
      /** Whom alone it concerns; null for everybody. */
      readonly group: string | null;
    }
  /** Of the standard in front of it, for a group. */
  | { readonly kind: "variant"; readonly group: string; readonly yuan: string }
  | {
      readonly kind: "tiers";
      readonly component: string;
      readonly rates: readonly { readonly tier: string; readonly yuan: string }[];
    }
  | {
      readonly kind: "subsidy";
      readonly groups: readonly string[];
      readonly value: Value;
      readonly payers: Payers | null;
      readonly tier: string | null;
    }
  /** Who bears the subsidies of the same segment. */
  | { readonly kind: "payers"; readonly payers: Payers }
  /** Who bears the standard in front of it. */
  | {
      readonly kind: "part";
      /** Null for the rest. */
      readonly yuan: string | null;
      readonly payers: readonly string[];
      /** Another document says who bears it. */
      readonly document: string | null;
    }
  | { readonly kind: "combination" }
  | { readonly kind: "cap" }
  | { readonly kind: "period"; readonly name: string; readonly from: DayText; readonly to: DayText }
  /** A period whose days differ by group; the last is everybody else. */
  | {
      readonly kind: "periods";
      readonly name: string;
      readonly of: readonly { readonly group: string | null; readonly from: DayText; readonly to: DayText }[];
    }
  /** Benefits of whoever pays inside the ordinary period, or outside of it. */
  | { readonly kind: "benefits"; readonly inside: boolean; readonly from: DayText; readonly to: DayText | null }
  | { readonly kind: "wait"; readonly inside: false; readonly wait: string }
  /** Who pays outside the ordinary period pays both standards. */
  | {
      readonly kind: "late";
      readonly yuan: string | null;
      /** Null: from the day after the ordinary period on, nothing says until when. */
      readonly from: DayText | null;
      readonly to: DayText | null;
      readonly wait: string | null;
    }
  /** Again what is paid and waited outside of the ordinary period. */
  | { readonly kind: "lateAgain"; readonly wait: string; readonly after: string }
  | { readonly kind: "newborn"; readonly within: string; readonly payment: boolean }
  | { readonly kind: "transfer"; readonly within: string }
  | { readonly kind: "veteran"; readonly yuan: string | null }
  | {
      readonly kind: "deadline";
      readonly time: string;
      readonly every: boolean;
      readonly bodies: readonly string[];
      readonly task: string;
    }
  | { readonly kind: "persons"; readonly name: string; readonly count: string }
  /** Left to another document. */
  | { readonly kind: "elsewhere"; readonly topic: string; readonly document: string }
  | { readonly kind: "residual"; readonly document: string }
  /** From here on the segment speaks of one tier. */
  | { readonly kind: "tier"; readonly tier: string }
  /** A figure of no consequence: how much more than last year. */
  | { readonly kind: "note"; readonly text: string }
  /** Says nothing that is encoded. */
  | { readonly kind: "neutral" };
