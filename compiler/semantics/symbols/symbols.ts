// What names of a file stand for, and statements merged by what they are about. Merged views keep every declaration that they came
// from, so that rules and editors can point at them. Types only.
import type { Amount } from "@zhengce/runtime";
import type {
  ClauseBlock,
  Condition,
  DayExpression,
  FactDeclaration,
  GrantSlot,
  GroupDeclaration,
  Interpretation,
  Label,
  Name,
  NoticeBlock,
  NoticeEntry,
  Part,
  PaySlot,
  PayerRule,
  PeriodDeclaration,
  RateEntry,
  SituationDeclaration,
  StandardDeclaration,
  SubsidyDeclaration,
  TierDeclaration,
  Unspecified,
  RewardDeclaration,
  Variant,
  Waiting,
  WhenSlot,
} from "@zhengce/grammar";

/** A statement together with the clause it stands in (null: outside any clause, the author's own). */
export interface Placed<N> {
  readonly node: N;
  readonly clause: Clause | null;
}

export type SymbolKind =
  "fact" | "value" | "group" | "tier" | "component" | "period" | "situation" | "payer" | "reward" | "clause";
interface SymbolBase<K extends SymbolKind> {
  readonly kind: K;
  readonly name: string;
  /** In text order; empty for built-ins and for payers (which are declared by use). */
  readonly declarations: readonly Name[];
}
export type FactType = "date" | "boolean" | "integer" | "money" | "enumeration";
/** Both ends included. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}
/** The notice that a group or a fact comes from, by 沿用. */
export interface Origin {
  /** Its document number, as this file writes it. */
  readonly document: string;
  readonly path: string;
}
export interface FactOrigin extends Origin {
  /** It must be given wherever that notice is asked. */
  readonly required: boolean;
}
export interface Fact extends SymbolBase<"fact"> {
  readonly code: string | null;
  readonly type: FactType;
  readonly values: readonly EnumValue[];
  /** Of a whole number that declares one. */
  readonly range: NumberRange | null;
  readonly required: boolean;
  /** identities (身份) and tier (档次) are facts only for tests; conditions don't read them by name. */
  readonly role: "payment" | "birth" | "certification" | "identities" | "tier" | "declared";
  readonly node: Placed<FactDeclaration> | null;
  /** One that is taken over is declared elsewhere; null for all others. */
  readonly takenFrom: FactOrigin | null;
}
export interface EnumValue extends SymbolBase<"value"> {
  readonly fact: string;
}
export interface Group extends SymbolBase<"group"> {
  readonly derived: boolean;
  readonly condition: Condition | null;
  readonly includes: readonly string[];
  readonly certifiers: readonly string[];
  readonly formerNames: readonly string[];
  readonly nodes: readonly Placed<GroupDeclaration>[];
  /** One that is taken over is declared elsewhere; null for all others. */
  readonly takenFrom: Origin | null;
}
/** Groups of which nobody holds two. */
export interface Exclusion {
  /** Null where another notice says it, of which this one takes it over. */
  readonly node: Placed<GroupDeclaration> | null;
  readonly groups: readonly string[];
}
export interface Tier extends SymbolBase<"tier"> {
  readonly index: number;
  readonly node: Placed<TierDeclaration>;
}
/** All 标准 of one name, over all clauses. */
export interface Component extends SymbolBase<"component"> {
  /** By tier index (one entry where the notice has no tiers); null where none is stated. */
  readonly rates: readonly (Placed<RateEntry> | null)[];
  /** By tier: a floor, a ceiling or 未规定 is a range; null where nothing is stated that can be told. */
  readonly amounts: readonly (Amount | null)[];
  readonly variants: readonly Placed<Variant>[];
  /** Amounts of each variant by tier. */
  readonly variantAmounts: readonly (readonly (Amount | null)[])[];
  readonly payers: readonly Placed<PayerRule>[];
  readonly parts: readonly Placed<Part>[];
  readonly nodes: readonly Placed<StandardDeclaration>[];
}
export interface Period extends SymbolBase<"period"> {
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
  /** Its days for some, each before those behind it; the last may be for all others. Then the ends above are those that are the same for all. */
  readonly variants: readonly PeriodOf[];
  /** Recurs every year: an end that is stated is a month and day. */
  readonly yearly: boolean;
  readonly nodes: readonly Placed<PeriodDeclaration>[];
}
export interface PeriodOf {
  /** null: whoever no other variant takes. */
  readonly condition: Condition | null;
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
}
export interface PeriodEnd {
  /** Day number; null = open, unspecified, recurring or impossible. */
  readonly day: number | null;
  /** month × 100 + day of a recurring end. */
  readonly monthDay: number | null;
  readonly unspecified: Unspecified | null;
  readonly node: DayExpression | Unspecified | null;
}
/** A 情形 or 例外, merged over clauses: each slot with the statement that says it. */
export interface Situation extends SymbolBase<"situation"> {
  readonly exceptional: boolean;
  /** Names of the exceptions that it goes before, direct ones; a misspelt one as it was most likely meant. */
  readonly precedes: readonly string[];
  readonly when: readonly Placed<WhenSlot>[];
  /** It applies to whoever no other situation takes. */
  readonly others: boolean;
  readonly pay: Placed<PaySlot> | null;
  readonly grant: Placed<GrantSlot> | null;
  readonly benefitFrom: Placed<DayExpression | Unspecified> | null;
  readonly waiting: Placed<Waiting> | null;
  readonly benefitTo: Placed<DayExpression | Unspecified> | null;
  readonly nodes: readonly Placed<SituationDeclaration>[];
}
/** All 奖励 of one name, over all clauses: each promises for itself. */
export interface Reward extends SymbolBase<"reward"> {
  readonly nodes: readonly Placed<RewardDeclaration>[];
}
export interface Payer extends SymbolBase<"payer"> {
  readonly uses: readonly Name[];
}
/** All 资助 of one group and component under one condition, merged over clauses, in the order first declared. */
export interface Subsidy {
  readonly group: string;
  readonly component: string;
  readonly condition: Condition | null;
  /** By tier index. */
  readonly rates: readonly (Placed<RateEntry> | null)[];
  readonly payers: readonly Placed<PayerRule>[];
  readonly parts: readonly Placed<Part>[];
  readonly nodes: readonly Placed<SubsidyDeclaration>[];
}
export interface Clause extends SymbolBase<"clause"> {
  /** What equal labels share, however they are printed: `二(1)1` for 二（一）1 and 二（1）1. `name` is the label as first written. */
  readonly key: string;
  /** Those of all clauses of the print that it stands for: several of `五 至 七`, else its own. */
  readonly keys: readonly string[];
  readonly label: Label | null;
  readonly heading: string | null;
  readonly nodes: readonly ClauseBlock[];
  /** Readings that stand directly in the clause. */
  readonly interpretations: readonly Interpretation[];
}
export interface NoticeInfo {
  readonly node: NoticeBlock | null;
  readonly name: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuers: readonly string[];
  readonly dated: number | null;
  readonly region: string | null;
  readonly year: number | null;
  /** 施行: day numbers; `to` null: its end is open. null: the notice holds for its year. */
  readonly inForce: { readonly from: number; readonly to: number | null } | null;
  readonly basis: readonly string[];
  readonly source: string | null;
  readonly superior: string | null;
  readonly residual: string | null;
  readonly entries: readonly NoticeEntry[];
}
export type Symbol = Fact | EnumValue | Group | Tier | Component | Period | Situation | Payer | Reward | Clause;

/** A name in the text and what it stands for. */
export interface Reference {
  readonly name: Name;
  readonly symbol: Symbol;
  readonly declaration: boolean;
}

/** What an operand is, for comparisons; "unknown" is an unresolved name, which has its own problem. */
export type OperandType =
  | "date"
  | "recurringDay"
  | "period"
  | "age"
  | "money"
  | "integer"
  | "count"
  | "boolean"
  | "enumeration"
  | "value"
  | "tier"
  | "identities"
  | "unknown";
/** What a percentage is taken of: `一档个人缴费 的 100%` names both; `tier` null is the person's own. */
export interface PercentBase {
  readonly tier: Tier | null;
  readonly component: Component;
}
