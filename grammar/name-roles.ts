// What a word names in each place of the tree where one stands: the roles that completion offers names by. The grammar reads each word with
// the role of its place. A forgotten place does not compile; nothing is looked up, nothing is resolved.
import type { Name, Node, NodeKind, NodeOf, NoticeProperty, Statement, Text } from "./ast.js";

export type NameRole =
  // What is already there.
  | "group"
  | "component"
  | "situation"
  | "exception"
  | "tier"
  | "payer"
  | "reward"
  | "fact"
  | "numberFact"
  /** A day: a date fact or a period. */
  | "day"
  /** What a condition is about: a fact or a group. */
  | "subject"
  /** What a fact is compared with or set to. */
  | "value"
  | "range"
  | "certifier"
  | "body"
  // Texts.
  | "document"
  | "finding"
  | "superior"
  /** A notice of which something is taken over. */
  | "notice"
  /** A group that is declared here. */
  | "newGroup"
  | "basis"
  /** A new name, or a text of the author's. */
  | "free";

type Item<T> = T extends readonly (infer I)[] ? I : T;
/** The properties of a node that hold words. */
export type NameField<N extends Node> = {
  [K in keyof N & string]-?: Extract<Item<Exclude<N[K], null>>, Name | Text> extends never ? never : K;
}[keyof N & string];
export type NameRoles<K extends NodeKind> = Readonly<Record<NameField<NodeOf<K>>, NameRole>>;

/** Kinds of nodes below the statements that hold words. */
export type PartKind = {
  [K in Exclude<NodeKind, Statement["kind"]>]: NameField<NodeOf<K>> extends never ? never : K;
}[Exclude<NodeKind, Statement["kind"]>];

/** The words below the statements; those of the statements themselves stand in their rows. */
export const partRoles = {
  FactType: { values: "free" },
  NoticeEntry: { values: "free" },
  RateEntry: { tier: "tier" },
  PercentRate: { base: "component" },
  PaymentItem: { payers: "payer" },
  PayTerm: { component: "component", factor: "numberFact" },
  WaitingTerm: { factor: "numberFact" },
  DayReference: { name: "day" },
  Holds: { name: "subject" },
  Comparison: { left: "subject", right: "value" },
  Membership: { subject: "subject" },
  PeriodRange: { name: "range" },
  BetweenRange: { from: "range", to: "day" },
  BoundRange: { value: "range" },
  Unspecified: { document: "document" },
  TargetRow: { name: "free" },
  Given: { fact: "fact", values: "value" },
  Expectation: { value: "situation", reward: "reward", component: "component" },
} as const satisfies { readonly [K in PartKind]: NameRoles<K> };

/** What the words of a particular of the notice name, where that is more than a text of the author's. */
export const particularRoles: Readonly<Partial<Record<NoticeProperty, NameRole>>> = {
  basis: "basis",
  superior: "superior",
};
