// The syntax tree: readonly nodes, a closed union by `kind`, offsets in UTF-16 units. It stores no meaning:
// no symbol, no type, no resolved name. A child typed `| null` is absent in the text or was lost to a syntax error.

import type { Condition, Range } from "./ast/conditions.js";
import type { FactDeclaration, FactType, GroupDeclaration, TierDeclaration } from "./ast/declarations.js";
import type { DeadlineDeclaration, DeadlineTime, TargetTable, TargetRow } from "./ast/duties.js";
import type { SubsidyDeclaration, CombinationRule, CapRule, RewardDeclaration } from "./ast/grants.js";
import type {
  Base,
  Name,
  Text,
  Label,
  MoneyLiteral,
  PercentLiteral,
  DateLiteral,
  RecurringDay,
  DurationLiteral,
  AgeLiteral,
  RatioLiteral,
  CountLiteral,
  IntegerLiteral,
  BooleanLiteral,
  YearEdge,
  DayReference,
  AgeOperand,
  Unspecified,
} from "./ast/literals.js";
import type { Rest, Payment, PaymentItem, Annotation, Part, PayerRule } from "./ast/parts.js";
import type { Rate, RateEntry, RateValue } from "./ast/rates.js";
import type { ScopeBlock, ScopeRule, ChangeBlock, ChangeCase } from "./ast/scope-and-changes.js";
import type {
  PeriodDeclaration,
  PeriodVariant,
  SituationDeclaration,
  PayTerm,
  Waiting,
  WaitingBound,
  WaitingTerm,
  Slot,
} from "./ast/situations.js";
import type { StandardDeclaration, Variant } from "./ast/standards.js";
import type { TestCase, Given, Expectation } from "./ast/tests.js";

export type * from "./ast/conditions.js";
export type * from "./ast/declarations.js";
export type * from "./ast/duties.js";
export type * from "./ast/grants.js";
export type * from "./ast/literals.js";
export type * from "./ast/parts.js";
export type * from "./ast/rates.js";
export type * from "./ast/scope-and-changes.js";
export type * from "./ast/situations.js";
export type * from "./ast/standards.js";
export type * from "./ast/tests.js";

export interface Document extends Base<"Document"> {
  readonly statements: readonly Statement[];
}
export interface NoticeBlock extends Base<"NoticeBlock"> {
  readonly name: Name | null;
  readonly entries: readonly NoticeEntry[];
}
export type NoticeProperty =
  | "title"
  | "number"
  | "issuers"
  | "dated"
  | "region"
  | "year"
  | "inForce"
  | "basis"
  | "source"
  | "superior"
  | "residual";
export interface NoticeEntry extends Base<"NoticeEntry"> {
  readonly property: NoticeProperty;
  /** Of 施行 its first and its last day, or 未规定. */
  readonly values: readonly (Text | Name | IntegerLiteral | DateLiteral | Unspecified)[];
}
export interface ClauseBlock extends Base<"ClauseBlock"> {
  readonly label: Label | null;
  readonly heading: Text | null;
  readonly statements: readonly Statement[];
}
export type Statement =
  | NoticeBlock
  | ClauseBlock
  | FactDeclaration
  | GroupDeclaration
  | TierDeclaration
  | StandardDeclaration
  | PeriodDeclaration
  | SituationDeclaration
  | SubsidyDeclaration
  | CombinationRule
  | CapRule
  | RewardDeclaration
  | ScopeBlock
  | ChangeBlock
  | DeadlineDeclaration
  | TargetTable
  | Annotation
  | TestCase;
export type Node =
  | Document
  | Statement
  | Name
  | Text
  | Label
  | MoneyLiteral
  | PercentLiteral
  | DateLiteral
  | RecurringDay
  | DurationLiteral
  | AgeLiteral
  | RatioLiteral
  | CountLiteral
  | IntegerLiteral
  | BooleanLiteral
  | YearEdge
  | DayReference
  | AgeOperand
  | Unspecified
  | Condition
  | Range
  | NoticeEntry
  | FactType
  | Variant
  | PeriodVariant
  | Rate
  | RateEntry
  | RateValue
  | Part
  | Rest
  | PayerRule
  | Payment
  | PaymentItem
  | Slot
  | PayTerm
  | Waiting
  | WaitingBound
  | WaitingTerm
  | ScopeRule
  | ChangeCase
  | DeadlineTime
  | TargetRow
  | Given
  | Expectation;
export type NodeKind = Node["kind"];
export type NodeOf<K extends NodeKind> = Extract<Node, { readonly kind: K }>;
