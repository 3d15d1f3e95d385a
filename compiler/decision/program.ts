// The decision program: small, flat, free of language and of syntax. Names are data, indices point into the lists of the
// program, money is fen, days are day numbers (days since 1970-01-01), percentages are parts per million (70% = 700000).
// docs/decision.md says what each construct means. Nothing here knows of nodes, symbols or keywords.
import type { Amount, ChangeTest, OpenPoint, OpenPointOf, OpenSplit, TraceEntry } from "@zhengce/runtime";

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

export interface FactSpec {
  readonly name: string;
  /** English code, the property's name in TypeScript; null = the name itself. */
  readonly code: string | null;
  readonly type: "date" | "boolean" | "integer" | "money" | "enumeration";
  /** The values of an enumeration, else empty. */
  readonly values: readonly string[];
  /** Of a whole number whose range is declared, both ends included. */
  readonly range?: { readonly min: number; readonly max: number };
  readonly required: boolean;
  /** `certification` (身份认定日期) is accepted only in the after-facts of adjust. */
  readonly role: "payment" | "birth" | "certification" | "declared";
}

export interface GroupSpec {
  readonly name: string;
  /** Derived groups can't be claimed. */
  readonly kind: "certified" | "derived";
  /** Groups that count as this one (包括), direct ones only; the interpreter closes over them. */
  readonly includes: readonly number[];
  /** Of a derived group. */
  readonly when: Predicate | null;
}

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

/** One term for whom a predicate holds, another for the rest. Stands around a whole term, never inside one. */
export type ChosenDay =
  | DayTerm
  | {
      readonly kind: "choice";
      readonly when: Predicate;
      readonly then: ChosenDay;
      readonly otherwise: ChosenDay;
    };

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

/** Every atom over an absent fact is false; `not` negates after that. */
export type Predicate =
  | { readonly kind: "all"; readonly of: readonly Predicate[] } // empty = true
  | { readonly kind: "any"; readonly of: readonly Predicate[] } // empty = false
  | { readonly kind: "not"; readonly of: Predicate }
  | { readonly kind: "holds"; readonly group: number }
  | { readonly kind: "isTrue"; readonly fact: number } // boolean fact is present and true
  | { readonly kind: "known"; readonly fact: number } // the fact is present
  | { readonly kind: "oneOf"; readonly fact: number; readonly values: readonly string[] }
  /** Integer or money fact within [min, max], either end open (null). */
  | { readonly kind: "number"; readonly fact: number; readonly min: number | null; readonly max: number | null }
  /** The whole-number fact `fact` less the whole-number fact `from`, within [min, max], either end open (null). */
  | {
      readonly kind: "difference";
      readonly fact: number;
      readonly from: number;
      readonly min: number | null;
      readonly max: number | null;
    }
  /** from ≤ day ≤ to, either end open (null); false when any term is absent. */
  | { readonly kind: "within"; readonly day: DayTerm; readonly from: DayTerm | null; readonly to: DayTerm | null }
  /** Month and day of `day` lie in [from, to] (month × 100 + day); wraps over the year's end when from > to. */
  | { readonly kind: "yearly"; readonly day: DayTerm; readonly from: number; readonly to: number }
  /** Full years from the date fact `birth` to `on`, negative before birth, within [min, max], either end open (null). */
  | {
      readonly kind: "age";
      readonly birth: number;
      readonly on: DayTerm;
      readonly min: number | null;
      readonly max: number | null;
    }
  | { readonly kind: "tier"; readonly tier: number }
  /** Only inside `changes`; see docs/decision.md. Groups there are those of the after-facts. */
  | {
      readonly kind: "change";
      readonly test: ChangeTest;
    };

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

export interface ScopeSpec {
  /** Eligible when some `admits` holds (or there is none) and no `excludes` holds. The first excluding, then admitting rule is traced. */
  readonly admits: readonly GuardSpec[];
  readonly excludes: readonly GuardSpec[];
  /** Traced when nobody admits. */
  readonly entry: TraceEntry;
}
export interface GuardSpec {
  readonly when: Predicate;
  readonly entry: TraceEntry;
}

export interface SituationSpec {
  readonly name: string;
  readonly exceptional: boolean;
  readonly when: Predicate;
  /** In the order paid; null = the notice leaves open what is paid. */
  readonly pays: readonly PaySpec[] | null;
  readonly grants: "granted" | "notGranted" | "unspecified";
  /** null = open. */
  readonly benefitFrom: ChosenDay | null;
  readonly benefitTo: DayTerm | null;
  /** Traced where the first day of the benefits comes after the last: then there are none. Null where that can't be. */
  readonly noBenefits: TraceEntry | null;
  /** What this situation leaves open: benefit ends that are null, unspecified payment or subsidies. */
  readonly open: readonly OpenPoint[];
  /** Traced when it applies: the situation itself, then its payment, subsidy and benefit slots. */
  readonly entries: readonly TraceEntry[];
}
export interface PaySpec {
  readonly component: number;
  /** Part of the component that is paid; null = all of it. Rounds half up to a fen. */
  readonly ppm: number | null;
  /** A plain floor or ceiling is confirmed by an echo, so that its figure counts. Exact components are always confirmed. */
  readonly confirmed: boolean;
}

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
  | { readonly kind: "net"; readonly fen: number } // what the person pays of the component − fen, then cut to [0, cap]
  | { readonly kind: "unspecified"; readonly open: OpenPointOf<"rate"> }; // {min: 0, max: cap}

/** Parts are filled in order, each with what is left at most; alternatives under exclusive conditions simply do not both hold. */
export interface FundingSpec {
  readonly parts: readonly FundingPart[];
  /** Of what no part covers: a share with payer null. */
  readonly remainder: OpenSplit;
}
export interface FundingPart {
  readonly when: Predicate | null;
  /** A fixed amount, a portion of the whole subsidy, or what is left. */
  readonly quantity:
    | { readonly kind: "fen"; readonly fen: number }
    | { readonly kind: "portion"; readonly ppm: number }
    | { readonly kind: "rest" };
  /** Of a part that is stated as a floor or a ceiling: at its upper end a floor takes all that is left, at its lower end a ceiling nothing. */
  readonly bound?: "floor" | "ceiling";
  /** Largest remainder by weight, ties to the payer named first; or left open. */
  readonly split:
    | { readonly kind: "payers"; readonly payers: readonly string[]; readonly weights: readonly number[] }
    | {
        readonly kind: "unspecified";
        readonly open: OpenSplit;
        /** What it points to (由 未规定 按 "…"); absent or null: the residual document. */
        readonly document?: string | null;
      };
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

export interface DoubtSpec {
  /** Of whom it is not known. */
  readonly when: Predicate;
  /** What decides on this situation: no doubt for whom an earlier one takes. null: it bears on every answer with a situation. */
  readonly situation: number | null;
  readonly open: readonly OpenPoint[];
}

export interface ChangeSpec {
  /** null = always. */
  readonly when: Predicate | null;
  /** `refundPaid`: all that the person paid at payment. */
  readonly effect: "supplement" | "refund" | "refundPaid" | "none" | "unspecified";
  /** Time limit: the day term is evaluated over the after-facts (身份认定日期 + 3 months). */
  readonly dueBy: DayTerm | null;
  readonly open: readonly OpenPoint[];
  readonly entry: TraceEntry;
}
