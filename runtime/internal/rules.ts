// The rules that a compiled notice is made of, as the runtime settles them: types only. `Group` are the notice's group names, `Held` and
// `Met` are masks, numbers or bigints.
import type { OpenPoint, OpenSplit, TraceEntry } from "../assessment.js";
import type { Counted } from "../counted.js";
import type { Ends } from "../open-ends.js";

/** Whether a person may join, and the rule that says so. */
export interface Verdict {
  /** null: the notice has no rule on who may join. */
  readonly eligible: boolean | null;
  readonly entry: TraceEntry | null;
}

/** What a situation says beside its condition. */
export interface SituationRule {
  readonly name: string;
  readonly grants: "granted" | "notGranted" | "unspecified";
  readonly open: readonly OpenPoint[];
  readonly entries: readonly TraceEntry[];
  /** Traced where the benefits would end before they start. */
  readonly noBenefits: TraceEntry | null;
  /** Names of the facts that either end of the benefits counts from. */
  readonly benefitFacts: { readonly from: readonly string[]; readonly to: readonly string[] };
}

/** What a standard comes to: both ends in fen, FAR where no upper end is known. */
export interface Standard extends Ends {
  /** The figure that counts where the situation states the sum (an echo); absent where it confirms nothing. */
  readonly figure?: number;
  /** The amount of a variant; percentages are taken of the plain one. */
  readonly isVariant?: true;
  /** What is said where the amount is open. */
  readonly open?: OpenPoint;
  readonly entry: TraceEntry;
}

/** A component, its caps, and the subsidies on it in declared order. */
export interface ComponentRule<Group extends string, Held, Met> {
  readonly name: string;
  readonly caps: readonly CapRule[];
  readonly subsidies: readonly Subsidy<Group, Held, Met>[];
}
/** Where a rule stands: its clause, its line in the `.policy` file, the clause of the superior notice that it comes from. */
export type At = readonly [clause: string, line: number, superior?: TraceEntry["superior"]];

/** A statement of 资助. */
export interface Subsidy<Group extends string, Held, Met> {
  readonly groups: readonly Group[];
  /** By tier the statement that fixes the amount; one where it is the same in all. */
  readonly at: readonly At[];
  /** Under which condition, where it has one. */
  readonly when?: (claim: Claim<Held, Met>) => boolean;
  readonly worth: (claim: Claim<Held, Met>) => Worth;
  /** Who pays, in order; `false` = a part whose condition does not hold. */
  readonly by: (claim: Claim<Held, Met>) => readonly (Part | false)[];
  /** Of the amount that no part covers, where the notice does more than leave it open. */
  readonly remainder?: OpenSplit;
}
export interface CapRule {
  /** Fen by tier; null = none there. */
  readonly amounts: readonly (number | null)[];
  readonly entry: TraceEntry;
}

/** What is paid of one component. */
export interface BillLine<Group extends string, Held, Met> {
  readonly component: ComponentRule<Group, Held, Met>;
  readonly paid: Ends;
  /** The plain standard that it is paid of; null where that of a variant is. */
  readonly plain: Ends | null;
  /** What is said where the amount is open: of the standard, and of the numbers that it is paid by. */
  readonly open: readonly OpenPoint[];
  /** null: it is open whether it is paid. */
  readonly entry: TraceEntry | null;
}
/** A part of a standard that is paid as often as a fact says, and what is said where the fact is absent. */
export interface Times extends Counted {
  readonly open?: OpenPoint;
}

/** Whose subsidies are asked, and how much there is to bear. */
export interface Claim<Held, Met> {
  readonly tier: number;
  readonly held: Held;
  readonly met: Met;
  /** Fen of the amounts that the person states, below 0 where one is absent. */
  readonly given?: readonly number[];
  /** Fen paid of the component. */
  readonly paid: number;
  /** Fen of the plain standard that it is paid of; ABSENT where that of a variant is. */
  readonly plain: number;
  /** Fen that subsidies may bear at most. */
  readonly cap: number;
}

/** What a subsidy is worth, both ends in fen within [0, cap]. */
export interface Worth extends Ends {
  /** Where what is paid is open: the most that it is worth where the least is paid, the least where the most is. */
  readonly inner?: Ends;
  /** Set where the notice leaves the amount open. */
  readonly open: OpenPoint | null;
}

/** A subsidy that the person qualifies for. */
export interface Candidate<Group extends string = string> {
  readonly group: Group;
  readonly entry: TraceEntry;
  readonly worth: Worth;
  /** Who pays, in order; `false` = a part whose condition does not hold. */
  readonly parts: readonly (Part | false)[];
  /** Of the amount that no part covers. */
  readonly remainder: OpenSplit;
}
/** A part of a subsidy: how much of the whole it takes, and who bears it. */
export interface Part {
  readonly take: (whole: number, left: number) => number;
  /** At its upper end a floor takes all that is left, at its lower end a ceiling nothing. */
  readonly bound?: "floor" | "ceiling";
  readonly bearers: Bearers;
}
export type Bearers =
  /** Payers, and what each bears of an amount. */
  | { readonly payers: readonly string[]; readonly split: (fen: number) => readonly number[] }
  /** Left open, and the document that it points to; null = the residual one. */
  | { readonly open: OpenSplit; readonly document: string | null };

/**
 * An answer in numbers alone: fen and day numbers, ABSENT where there is none, Infinity where no upper end is known. What is promised beside the bill (奖励) is not in it: it is a list,
 * as long as the notice and the person make it, and changes no number here; ask `assess`.
 */
export interface DayAnswer {
  /** Index in the notice's situations; -1 where none applies or the person may not join. */
  readonly situation: number;
  /** Its lower end where it is open. */
  readonly due: number;
  readonly dueMax: number;
  readonly subsidyMin: number;
  readonly subsidyMax: number;
  readonly payableMin: number;
  readonly payableMax: number;
  readonly benefitFrom: number;
  readonly benefitTo: number;
}
