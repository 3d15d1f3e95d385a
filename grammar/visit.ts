// THE child-key table, and the walks made from it. A forgotten node kind or child does not compile.
import type { Document, Node, NodeKind, NodeOf } from "./ast.js";

/** The properties of a node that hold nodes. */
type ChildKey<N extends Node> = {
  [K in keyof N & string]-?: [Exclude<N[K], null>] extends [Node | readonly Node[]] ? K : never;
}[keyof N & string];

const childKeys: { readonly [K in NodeKind]: Readonly<Record<ChildKey<NodeOf<K>>, true>> } = {
  Document: { statements: true },
  Name: {},
  Text: {},
  Label: {},
  MoneyLiteral: {},
  PercentLiteral: {},
  DateLiteral: {},
  RecurringDay: { date: true },
  DurationLiteral: {},
  AgeLiteral: {},
  RatioLiteral: {},
  CountLiteral: {},
  IntegerLiteral: {},
  BooleanLiteral: {},
  YearEdge: {},
  DayReference: { name: true },
  AgeOperand: { on: true },
  Unspecified: { document: true },
  AnyOf: { operands: true },
  AllOf: { operands: true },
  Not: { operand: true },
  Holds: { name: true },
  Comparison: { left: true, right: true },
  Membership: { subject: true, range: true },
  ChangeTest: {},
  PeriodRange: { name: true },
  YearRange: {},
  BetweenRange: { from: true, to: true },
  BoundRange: { value: true },
  WithinRange: { anchor: true, duration: true },
  NoticeBlock: { name: true, entries: true },
  NoticeEntry: { values: true },
  ClauseBlock: { label: true, heading: true, statements: true },
  FactDeclaration: { name: true, code: true, type: true },
  FactType: { values: true, least: true, greatest: true },
  GroupDeclaration: {
    ...{ names: true, includes: true, condition: true, certifiers: true, formerNames: true },
    takenOver: true,
  },
  TierDeclaration: { names: true },
  StandardDeclaration: { name: true, rate: true, variants: true, payers: true, parts: true, notes: true },
  Variant: { condition: true, rate: true },
  Rate: { entries: true },
  RateEntry: { tier: true, value: true, echo: true, netEcho: true },
  AmountRate: { amount: true, minimum: true, maximum: true },
  PercentRate: { base: true, percent: true, minimum: true, maximum: true },
  FullRate: { minimum: true, maximum: true },
  NetRate: { amount: true, minimum: true, maximum: true },
  Part: { quantity: true, echo: true, payment: true, condition: true },
  Rest: {},
  PayerRule: { payment: true, condition: true },
  Payment: { items: true, unspecified: true },
  PaymentItem: { payers: true, quantity: true, ratio: true },
  PeriodDeclaration: { name: true, from: true, to: true, variants: true, notes: true },
  PeriodVariant: { condition: true, from: true, to: true },
  SituationDeclaration: { name: true, precedes: true, slots: true },
  WhenSlot: { condition: true },
  PaySlot: { terms: true, echo: true, unspecified: true },
  PayTerm: { component: true, percent: true, factor: true },
  GrantSlot: { unspecified: true },
  BenefitSlot: { from: true, waiting: true, to: true },
  WaitingSlot: { waiting: true },
  Waiting: {
    terms: true,
    minimum: true,
    maximum: true,
    bounds: true,
    notBefore: true,
    notAfter: true,
    unspecified: true,
  },
  WaitingBound: { duration: true, condition: true },
  WaitingTerm: { duration: true, factor: true },
  SubsidyDeclaration: {
    groups: true,
    component: true,
    rate: true,
    condition: true,
    payers: true,
    parts: true,
    notes: true,
  },
  CombinationRule: { unspecified: true },
  CapRule: { component: true, amount: true },
  RewardDeclaration: { name: true, amount: true, factor: true, minimum: true, maximum: true, condition: true },
  ScopeBlock: { rules: true, unspecified: true, notes: true },
  ScopeRule: { condition: true },
  ChangeBlock: { cases: true, notes: true },
  ChangeCase: { condition: true, unspecified: true, within: true },
  DeadlineDeclaration: { when: true, bodies: true, task: true },
  DeadlineTime: { dayOfMonth: true, from: true, to: true, within: true, unspecified: true },
  TargetTable: { name: true, total: true, rows: true },
  TargetRow: { name: true, value: true, rows: true },
  OpenPoint: { what: true, document: true },
  Interpretation: { text: true },
  Acknowledgement: { code: true, reason: true },
  Waiver: { text: true },
  TestCase: { name: true, given: true, later: true, expected: true },
  Given: { fact: true, values: true },
  Expectation: {
    ...{ reward: true, component: true, value: true, upper: true, unspecified: true },
    ...{ from: true, to: true, payment: true },
  },
};

const keyLists = Object.fromEntries(
  Object.entries(childKeys).map(([kind, keys]) => [kind, Object.keys(keys)]),
) as unknown as Readonly<Record<NodeKind, readonly string[]>>;

/** Every kind of node. */
export const nodeKinds = Object.keys(childKeys) as readonly NodeKind[];

/** The keys of `node` that hold nodes, in the table's order. */
export function childKeysOf(kind: NodeKind): readonly string[] {
  return keyLists[kind];
}

/** The node or nodes under one key of `childKeysOf`. */
export function childrenUnder(node: Node, key: string): readonly Node[] {
  const value = (node as unknown as Readonly<Record<string, Node | readonly Node[] | null>>)[key];
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Node[]) : [value as Node];
}

/** The children of `node` in text order. */
export function children(node: Node): readonly Node[] {
  const keys = keyLists[node.kind];
  if (keys.length === 0) return NONE;
  // Every walk of every rule comes through here: no list is made but the one that is handed out.
  const record = node as unknown as Readonly<Record<string, Node | readonly Node[] | null>>;
  const found: Node[] = [];
  for (const key of keys) {
    const value = record[key];
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) for (const child of value as readonly Node[]) found.push(child);
    else found.push(value as Node);
  }
  for (let i = 1; i < found.length; i++) {
    if ((found[i] as Node).start < (found[i - 1] as Node).start) return found.sort((a, b) => a.start - b.start);
  }
  return found;
}
const NONE: readonly Node[] = [];

/** What to do at a node; `false` from `enter` leaves its children out. */
export interface Visitor {
  readonly enter?: (node: Node, parent: Node | null) => unknown;
  readonly leave?: (node: Node, parent: Node | null) => void;
}

/** Walks `node` and everything below it in text order. */
export function walk(node: Node, visitor: Visitor, parent: Node | null = null): void {
  if (visitor.enter?.(node, parent) !== false) for (const child of children(node)) walk(child, visitor, node);
  visitor.leave?.(node, parent);
}

/** Every node at and below `root` by its kind, in the child-key table's order. One pass for all who look for a kind. */
export function nodesByKind(root: Node): ReadonlyMap<NodeKind, readonly Node[]> {
  const found = new Map<NodeKind, Node[]>();
  const visit = (node: Node): void => {
    const same = found.get(node.kind);
    if (same === undefined) found.set(node.kind, [node]);
    else same.push(node);
    const record = node as unknown as Readonly<Record<string, Node | readonly Node[] | null | undefined>>;
    for (const key of keyLists[node.kind]) {
      const below = record[key];
      if (below === null || below === undefined) continue;
      if (Array.isArray(below)) (below as readonly Node[]).forEach(visit);
      else visit(below as Node);
    }
  };
  visit(root);
  return found;
}

/** The nodes around `offset`, from the document to the innermost. At a border the node that begins there goes first. */
export function nodePath(document: Document, offset: number): readonly Node[] {
  const path: Node[] = [document];
  for (;;) {
    const below = children(path.at(-1) as Node);
    const next =
      below.find((child) => child.start <= offset && offset < child.end) ??
      below.find((child) => child.start <= offset && offset === child.end);
    if (next === undefined) return path;
    path.push(next);
  }
}
