// What building the model noticed, as data: a closed union by `kind`, one kind for each code in compiler/rules. No texts here.
import type { DateLiteral, DayReference, IntegerLiteral, Name, Node, Span, Text } from "@zhengce/grammar";
import type { Fact, Group, NumberRange, OperandType, Origin, Period, Symbol, SymbolKind } from "./symbols/symbols.js";

/** What a name is expected to be where it stands. */
export type NameUse =
  | "group"
  | "fact"
  | "booleanFact"
  | "dateFact"
  | "integerFact"
  | "moneyFact"
  | "period"
  | "tier"
  | "component"
  | "situation"
  | "payer"
  | "reward";
/** What a statement says once; `owner` names the thing it says it of. */
export type SlotName =
  | "rate"
  | "payer"
  | "when"
  | "pay"
  | "grant"
  | "benefitFrom"
  | "benefitTo"
  | "waiting"
  | "situationKind"
  | "from"
  | "to"
  | "combination"
  | "cap"
  | "reward"
  | "given"
  | "property";
export interface Owner {
  readonly kind: SymbolKind | "subsidy" | "notice" | "test";
  readonly name: string;
}

export interface UnknownName {
  readonly kind: "unknownName";
  /** Where the name first stands. */
  readonly place: Name;
  /** The later places of the same name in the same use. */
  readonly others: readonly Name[];
  readonly expected: readonly NameUse[];
  readonly nearest: string | null;
  /** A member that 包括 would declare, but for a name one character away. */
  readonly typo: boolean;
}
/** A payer named once, one character away from one that is named more often: payers are declared by use, so slips go unseen. */
export interface SimilarPayer {
  readonly kind: "similarPayer";
  readonly place: Name;
  readonly nearest: string;
  readonly other: Name;
}
/** A value that its enumeration (or 是否 …) does not have. */
export interface UnknownValue {
  readonly kind: "unknownValue";
  readonly place: Span;
  readonly value: string;
  readonly fact: string;
  readonly values: readonly string[];
  readonly nearest: string | null;
}
/** The name exists, but it is another kind of thing than its place asks for. */
export interface MisusedName {
  readonly kind: "misusedName";
  readonly place: Name;
  readonly expected: readonly NameUse[];
  readonly actual: Symbol;
}
export interface DuplicateDeclaration {
  readonly kind: "duplicateDeclaration";
  readonly place: Name;
  readonly what: SymbolKind;
  /** What declared the name first; place null for a built-in, and for one that is taken over. */
  readonly first: { readonly what: SymbolKind; readonly place: Span | null; readonly takenFrom: Origin | null };
}
/** Two notices that are taken over say different things of one name. */
export interface TakenDifferently {
  readonly kind: "takenDifferently";
  /** That of the second notice. */
  readonly place: Text;
  readonly first: Text;
  /** At least one, with what it is in the first notice and in the second. */
  readonly clashes: readonly { readonly name: string; readonly of: readonly [Fact | Group, Fact | Group] }[];
}
export interface ConflictingSlot {
  readonly kind: "conflictingSlot";
  readonly place: Node;
  readonly first: Node;
  readonly slot: SlotName;
  readonly owner: Owner;
  /** The tier of a rate; null for every tier. */
  readonly tier: string | null;
}
export interface TypeMismatch {
  readonly kind: "typeMismatch";
  readonly place: Node;
  /** The sides of a comparison, the subject and an end of a range, what a fact wants and what a test gives it. */
  readonly left: OperandType;
  readonly right: OperandType;
  /**
   * What is wrong: the types differ; only one end recurs; they have no order; both sides are fixed; both are facts; a period or a
   * day of every year is no single day; a test gives the wrong thing.
   */
  readonly context:
    "comparison" | "range" | "mixedRange" | "ordering" | "constants" | "facts" | "sameFact" | "day" | "given";
  /** The fact that a test gives. */
  readonly fact: string | null;
}
export interface ImpossibleDate {
  readonly kind: "impossibleDate";
  readonly place: DateLiteral;
  /** The last day of that month, 0 where the month itself is impossible. */
  readonly lastDay: number;
}
/** The second day of a range whose first states another year than the notice's. */
export interface AmbiguousYear {
  readonly kind: "ambiguousYear";
  readonly place: DateLiteral;
  readonly first: DateLiteral;
  /** The year that the range most likely means. */
  readonly year: number;
}
/** A range that ends before it starts. */
export interface ReversedRange {
  readonly kind: "reversedRange";
  readonly place: Node;
  readonly what: "period" | "range" | "benefit" | "deadline" | "amount";
  readonly name: string | null;
  readonly from: Span;
  readonly to: Span;
}
/** 每年1月15日 至 次年2月28日: it would not be over when it begins again. */
export interface OverlongWindow {
  readonly kind: "overlongWindow";
  readonly place: Node;
  readonly name: string;
  readonly from: Span;
  readonly to: Span;
}
/** 次日 or 前日 of a period whose end is not a known day. */
export interface OpenEnd {
  readonly kind: "openEnd";
  readonly place: DayReference;
  readonly period: Period;
  readonly end: "from" | "to";
  readonly why: "open" | "unspecified" | "recurring";
}
/** Declarations that follow from one another in a circle; `path` starts and ends with the same name. */
export interface Circle {
  readonly kind: "circle";
  readonly what: "group" | "period" | "order" | "standard";
  readonly place: Name;
  readonly path: readonly string[];
  readonly places: readonly Name[];
}
/** 优先于 where it says nothing: on or against an ordinary situation. */
export interface IdleOrder {
  readonly kind: "idleOrder";
  readonly place: Name;
  readonly situation: string;
  readonly target: string;
  readonly reason: "ordinarySubject" | "ordinaryTarget" | "itself";
}
export interface NoticeProblem {
  readonly kind: "missingNotice" | "multipleNotices" | "missingNoticeYear";
  readonly place: Span;
  readonly first: Span | null;
}
export interface UnusedDeclaration {
  readonly kind: "unusedDeclaration";
  readonly place: Name;
  readonly what: SymbolKind;
  /** The whole statement, where the declaration is all that it says; else null. */
  readonly statement: Span | null;
  /** It is one name of a list that declares each of them, in one statement only. */
  readonly listed: boolean;
}
/** A condition or a fact that only 变动 can read. */
export interface OutsideChange {
  readonly kind: "outsideChange";
  readonly place: Node;
  readonly word: string;
}
/** A waiting that adds days to months. */
export interface MixedWaiting {
  readonly kind: "mixedWaiting";
  readonly place: Node;
}
/** A value that a 标准 can't state: 全额, 个人实缴, or a percentage of nothing. */
export interface MisplacedValue {
  readonly kind: "misplacedValue";
  readonly place: Node;
  readonly what: "full" | "net" | "percent";
}
/** 互斥 that says nothing: over a group that follows from facts, over one alone, or over two that a third counts as. */
export interface ExclusiveGroups {
  readonly kind: "exclusiveGroups";
  readonly place: Name;
  readonly reason: "derived" | "alone" | "shared";
  readonly names: readonly string[];
}
/** A test claims two groups of which nobody holds two. */
export interface ExcludedTogether {
  readonly kind: "excludedTogether";
  readonly place: Node;
  readonly names: readonly string[];
}
/** 其他 in an exception, or in a second situation; `first` has it already. */
export interface MisplacedOthers {
  readonly kind: "misplacedOthers";
  readonly place: Node;
  readonly name: string;
  readonly first: string | null;
}
/** A number that the declared range of its fact does not have. */
export interface NumberOutOfRange {
  readonly kind: "numberOutOfRange";
  readonly place: IntegerLiteral;
  readonly fact: string;
  readonly range: NumberRange;
}
/** A number that multiplies what is paid without a declared range up to `most`. */
export interface UncountableFactor {
  readonly kind: "uncountableFactor";
  readonly place: Name;
  readonly fact: string;
  readonly most: number;
}
/** A 资助 that names no component where no default one can be told. */
export interface NoDefaultComponent {
  readonly kind: "noDefaultComponent";
  readonly place: Span;
  readonly candidates: readonly string[];
}
export interface TestProblem {
  readonly kind: "derivedGroupClaimed" | "tierWithoutTiers" | "certificationBeforehand" | "missingFact";
  readonly place: Span;
  readonly name: string;
  readonly test: string;
}

export type Problem =
  | UnknownName
  | SimilarPayer
  | UnknownValue
  | MisusedName
  | DuplicateDeclaration
  | TakenDifferently
  | ConflictingSlot
  | TypeMismatch
  | ImpossibleDate
  | OverlongWindow
  | AmbiguousYear
  | ReversedRange
  | OpenEnd
  | Circle
  | IdleOrder
  | NoticeProblem
  | UnusedDeclaration
  | OutsideChange
  | MixedWaiting
  | MisplacedValue
  | NumberOutOfRange
  | UncountableFactor
  | MisplacedOthers
  | ExclusiveGroups
  | ExcludedTogether
  | NoDefaultComponent
  | TestProblem;
export type ProblemKind = Problem["kind"];
export type ProblemOf<K extends ProblemKind> = Extract<Problem, { readonly kind: K }>;

/** Where the stages of the build put what they notice. */
export type Noticed = (problem: Problem) => void;
