// The shape of an answer: data alone. Money is an integer number of fen (1元 = 100 fen); dates are `YYYY-MM-DD`, plain days. What it says
// in words is made from it by `explain`, in the reader's language.
import type { KINDS } from "./contract.js";

/** Both ends in fen, both included; used only where `min < max`. `max` null: no upper end is known. */
export interface MoneyRange {
  readonly min: number;
  readonly max: number | null;
}
/** Fen, or the range within which the notice leaves it. */
export type Amount = number | MoneyRange;

export interface Component {
  readonly name: string;
  /** A range where the notice gives only a floor or a ceiling that nothing confirms, or leaves it open. */
  readonly amount: Amount;
}

/** What the data of each code of `Data` is, beside the code itself under `Key`. */
type Coded<Key extends string, Data> = {
  readonly [Code in keyof Data & string]: Readonly<Record<Key, Code>> & Readonly<Data[Code]>;
};
type None = unknown;

interface SplitData {
  /** The notice says no more; `document` is what it points to. */
  "left-open": { document: string | null };
  /** Several are named, and not how they share. */
  jointly: { payers: readonly string[]; document: string | null };
  /** None of the conditions on these facts and groups holds. */
  "depends-on": { names: readonly string[] };
  /** Which of several subsidies is the highest is open, and with it who pays. */
  "highest-open": None;
  /** How several identities combine is open, and with it who pays. */
  "combination-open": None;
}
export type SplitCode = keyof SplitData;
/** Why nobody is named for a share. */
export type OpenSplitOf<Code extends SplitCode> = Coded<"code", SplitData>[Code];
export type OpenSplit = Coded<"code", SplitData>[SplitCode];

/** What one payer bears. `payer` null: the notice leaves the split open, and `unspecified` says how. */
export interface Share {
  readonly payer: string | null;
  readonly amount: Amount;
  readonly unspecified?: OpenSplit;
  /** Who bear it together, where they are named and their split is not. */
  readonly jointly?: readonly string[];
}
export interface GrantedSubsidy {
  readonly group: string;
  readonly component: string;
  readonly amount: Amount;
  readonly shares: readonly Share[];
  readonly clause: string;
}

interface ReasonData {
  granted: None;
  /** It stands for the range: the one with the highest lower end, where it is open which is the highest. */
  "granted-highest-open": None;
  /** It stands for the range, where it is open how several identities combine. */
  "granted-combination-open": None;
  /** It is worth nothing. */
  nothing: None;
  /** Those before it reach the cap. */
  "cap-reached": None;
  "combination-open": None;
  /** Only the one declared first is granted. `winner` is its group. */
  "not-first": { winner: string };
  /** As much as the winner, which is declared before it. */
  same: { winner: string };
  lower: { winner: string };
  "not-higher": { winner: string };
  /** Which of the two is higher is open. */
  incomparable: { winner: string };
  /** The situation grants no subsidies. */
  "none-in-situation": { situation: string };
  /** The notice does not say whether the situation grants any. */
  "situation-open": { situation: string };
}
export type ReasonCode = keyof ReasonData;
export type ReasonOf<Code extends ReasonCode> = Coded<"code", ReasonData>[Code];
/** Why a subsidy was granted or lost. */
export type Reason = Coded<"code", ReasonData>[ReasonCode];

/** A subsidy the person qualifies for, and why it was granted or lost. */
export interface ConsideredSubsidy {
  readonly group: string;
  readonly component: string;
  readonly amount: Amount;
  readonly clause: string;
  readonly granted: boolean;
  readonly reason: Reason;
}

interface SlotData {
  /** The person may not join, so that nothing is said of money and benefits. */
  eligibility: None;
  /** No situation covers the payment. */
  situation: None;
  payment: { situation: string };
  grant: { situation: string };
  "benefit-from": { situation: string };
  "benefit-to": { situation: string };
  /** An end of the benefits counts from facts that were not given. */
  "benefit-facts": { situation: string; end: "from" | "to"; facts: readonly string[] };
  /** An end of a period is open, and so is whether the day lies inside. */
  period: { period: string; end: "from" | "to" | "both" };
  /** A standard that is paid and whose amount is not fixed. */
  standard: { component: string };
  /** A standard that is paid as often as facts say that were not given. */
  "standard-facts": { component: string; facts: readonly string[] };
  rate: { group: string; component: string };
  payer: { group: string; component: string; split: OpenSplit };
  /** A percentage of an amount that was not given. */
  "rate-facts": { group: string; component: string; facts: readonly string[] };
  /** What is promised times a fact that was not given. */
  "reward-facts": { reward: string; facts: readonly string[] };
  /** What a change of identity after the payment does. */
  change: None;
  /** The last day of an adjustment counts from facts that were not given. */
  "due-by-facts": { facts: readonly string[] };
  /** What the notice itself says it leaves open, in its own words. */
  stated: { text: string };
}
export type SlotCode = keyof SlotData;
export type OpenPointOf<Slot extends SlotCode> = Coded<"slot", SlotData>[Slot] & Pointing;
interface Pointing {
  readonly document: string | null;
  /** The superior document that answers it in the place of this notice. */
  readonly answeredBy?: string;
  /** The document is of another year and does not hold for this notice's: then it answers nothing. */
  readonly otherYear?: { readonly notice: number; readonly document: number };
}
/** What this notice does not say, and the document it points to, if any. */
export type OpenPoint = { readonly [Slot in SlotCode]: OpenPointOf<Slot> }[SlotCode];

interface RuleData {
  /** 参保范围: a rule that admits, one that excludes, and that none admits. */
  admits: Reads;
  excludes: Reads;
  "not-admitted": None;
  situation: { situation: string } & Reads;
  exception: { situation: string } & Reads;
  /** `components` null: the notice leaves open what is paid. */
  payment: { situation: string; components: readonly string[] | null };
  grant: { situation: string; grants: Grants };
  benefit: { situation: string };
  /** The first day of the benefits would be after their last: there are none. `waits`: for a waiting; `to`: the last day, where it is the same for all. */
  "no-benefits": { situation: string; waits: boolean; to: string | null };
  standard: { component: string };
  /** Who bears a standard that is not paid. */
  support: { component: string };
  /** An amount of a standard for some. */
  variant: { component: string } & Reads;
  subsidy: { group: string; component: string };
  combination: { mode: CombinationMode };
  cap: { component: string };
  reward: { reward: string } & Reads;
  change: { effect: ChangeEffect; tests: readonly ChangeTest[] } & Reads;
}
/** The facts and groups that its condition asks for. */
interface Reads {
  reads: readonly string[];
}
export type Grants = "granted" | "notGranted" | "unspecified";
export type CombinationMode = "highest" | "sum" | "first" | "unspecified";
/** What a case of 变动 may ask of the change. */
export type ChangeTest =
  "newlyCertified" | "standardRaised" | "standardLowered" | "unsubsidisedAtPayment" | "certifiedAfterPayment";
export type ChangeEffect = keyof typeof KINDS | "refundPaid";
export type RuleCode = keyof RuleData;
/** What a rule is about, by name. */
export type AboutOf<Code extends RuleCode> = Readonly<RuleData[Code]>;
interface Placed {
  readonly clause: string;
  /** In the `.policy` file, from 1. */
  readonly line: number;
  /** Where a superior notice answers what this one leaves open: its document and clause. */
  readonly superior?: { readonly document: string; readonly clause: string };
}
/** A rule that fired: what kind, its clause in the notice, its line in the `.policy` file, what it is about. */
export type TraceEntry = {
  readonly [Code in RuleCode]: Placed & { readonly rule: Code; readonly about: AboutOf<Code> };
}[RuleCode];

/** Who bears a standard that the person does not pay. */
export interface Support {
  readonly component: string;
  readonly amount: Amount;
  readonly shares: readonly Share[];
}
/** What the notice promises beside subsidies. */
export interface Reward {
  readonly name: string;
  readonly amount: Amount;
  readonly clause: string;
}

/** A share, by the names of one notice. */
type ShareOf<Payer extends string> = Share & { readonly payer: Payer | null };

/** Of a compiled notice its own names; of any notice, texts. */
export interface Assessment<
  Group extends string = string,
  Tier extends string = string,
  Situation extends string = string,
  Standard extends string = string,
  Payer extends string = string,
> {
  /** The notice's name. */
  readonly notice: string;
  /** null: the notice has no rule on who may join. */
  readonly eligible: boolean | null;
  /** The 情形 or 例外 that applies; null where none covers this day, or the person may not join. */
  readonly situation: Situation | null;
  /** 档次; null where the notice declares none. */
  readonly tier: Tier | null;
  /** Fen before any subsidy; null only where there is no situation. */
  readonly due: Amount | null;
  /** The parts of `due`. */
  readonly components: readonly (Component & { readonly name: Standard })[];
  /** All subsidies together, in fen. */
  readonly subsidy: Amount;
  /** Those that are granted, each with who bears it and its clause. */
  readonly subsidies: readonly (GrantedSubsidy & {
    readonly group: Group;
    readonly component: Standard;
    readonly shares: readonly ShareOf<Payer>[];
  })[];
  /** Every subsidy that the person's groups qualify for, granted or not, with the reason. */
  readonly considered: readonly (ConsideredSubsidy & { readonly group: Group; readonly component: Standard })[];
  /** `due − subsidy`: end by end where the subsidy is open, both at the same amount where it is the standard. */
  readonly payable: Amount | null;
  /** Both null without an open point: there are none, and the trace says why (`no-benefits`). */
  readonly benefit: { readonly from: string | null; readonly to: string | null };
  /** What this notice does not say of the answer, and the document that it points to. */
  readonly unspecified: readonly OpenPoint[];
  /** Where the notice says of any standard who bears it. */
  readonly support?: readonly (Support & {
    readonly component: Standard;
    readonly shares: readonly ShareOf<Payer>[];
  })[];
  /** Where the notice promises anything at all. */
  readonly rewards?: readonly Reward[];
  /** Absent facts whose value could change this answer, by name, the most telling first. */
  readonly needs?: readonly string[];
  /** The rules that fired, in order, each with its clause and its line in the `.policy` file; `explain` makes sentences of them. */
  readonly trace: readonly TraceEntry[];
}

export type AdjustmentKind = (typeof KINDS)[keyof typeof KINDS];
export interface Adjustment {
  /** 补差, 退费, 不调整 or 未规定. */
  readonly kind: AdjustmentKind;
  /** Fen that change hands; 0 where nothing is adjusted, null where that is left open. */
  readonly amount: Amount | null;
  /** The last day to do so, `YYYY-MM-DD`; null where there is none. */
  readonly dueBy: string | null;
  /** What this notice does not say of the change, and the document that it points to. */
  readonly unspecified: readonly OpenPoint[];
  /** The rules that fired, in order. */
  readonly trace: readonly TraceEntry[];
}
