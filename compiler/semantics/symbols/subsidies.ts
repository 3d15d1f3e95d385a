// 资助 declarations → subsidies: one a group, component and condition, merged over clauses: tier amounts here, payer there.
import type { Node, Part, PayerRule, Rate, SubsidyDeclaration } from "@zhengce/grammar";
import type { Placed, Subsidy } from "../model.js";
import type { Noticed, Owner } from "../problem.js";
import { mergeRates } from "./rates.js";
import { nodeKey } from "../same.js";
import type { TierTable } from "./tiers.js";

/** What names of 资助 stand for, misspelt or not. */
export interface Meant {
  readonly group: (name: string) => string | null;
  readonly component: (name: string) => string;
}
interface GrowingSubsidy {
  readonly group: string;
  readonly component: string;
  readonly condition: SubsidyDeclaration["condition"];
  readonly statements: Placed<SubsidyDeclaration>[];
}

/**
 * Merges the statements by group, component and condition. A statement that states no rate and no condition of its own adds to
 * every subsidy of its group and component.
 * @param meant the group or component that a name stands for; a group that can't be told is left out
 * @param fallback the component of a statement that names none; "" where none can be told
 * @returns in the order first declared; the groups of one statement in its own order
 */
export function mergeSubsidies(
  declared: readonly Placed<SubsidyDeclaration>[],
  fallback: string,
  tiers: TierTable,
  meant: Meant,
  noticed: Noticed,
): readonly Subsidy[] {
  const merged = new Map<string, GrowingSubsidy>();
  const families = new Map<string, GrowingSubsidy[]>();
  const additions: {
    readonly family: string;
    readonly placed: Placed<SubsidyDeclaration>;
    readonly group: string;
    readonly component: string;
  }[] = [];
  const grow = (group: string, component: string, family: string, placed: Placed<SubsidyDeclaration>): void => {
    const { condition } = placed.node;
    const key = `${family}\n${nodeKey(condition)}`;
    const known = merged.get(key);
    if (known !== undefined) known.statements.push(placed);
    else {
      const subsidy = { group, component, condition, statements: [placed] };
      merged.set(key, subsidy);
      const relatives = families.get(family);
      if (relatives === undefined) families.set(family, [subsidy]);
      else relatives.push(subsidy);
    }
  };
  for (const placed of declared) {
    const { node } = placed;
    const component = node.component === null ? fallback : meant.component(node.component.text);
    for (const group of new Set(node.groups.flatMap((name) => meant.group(name.text) ?? []))) {
      const family = `${component}\n${group}`;
      if (node.rate === null && node.condition === null) additions.push({ family, placed, group, component });
      else grow(group, component, family, placed);
    }
  }
  for (const { family, placed, group, component } of additions) {
    const targets = families.get(family);
    if (targets === undefined) grow(group, component, family, placed);
    else for (const target of targets) target.statements.push(placed);
  }
  const once = eachPairOnce(noticed);
  return [...merged.values()]
    .map(inTextOrder)
    .sort(byFirstStatement)
    .map((subsidy) => finish(subsidy, tiers, once));
}

function inTextOrder(subsidy: GrowingSubsidy): GrowingSubsidy {
  return { ...subsidy, statements: [...new Set(subsidy.statements)].sort((a, b) => a.node.start - b.node.start) };
}
function byFirstStatement(a: GrowingSubsidy, b: GrowingSubsidy): number {
  return (a.statements[0]?.node.start ?? 0) - (b.statements[0]?.node.start ?? 0);
}

function finish(
  { group, component, condition, statements }: GrowingSubsidy,
  tiers: TierTable,
  noticed: Noticed,
): Subsidy {
  const owner: Owner = { kind: "subsidy", name: group };
  const rates = statements.flatMap(({ node, clause }): Placed<Rate>[] =>
    node.rate === null ? [] : [{ node: node.rate, clause }],
  );
  const payers = gathered(statements, (node) => node.payers);
  reportPayers(payers, owner, noticed);
  return {
    group,
    component,
    condition,
    payers,
    rates: mergeRates(rates, tiers, owner, noticed),
    parts: gathered(statements, (node) => node.parts),
    nodes: statements,
  };
}

/** What the statements list, what a later statement merely repeats left out. */
function gathered<N extends Part | PayerRule>(
  statements: readonly Placed<SubsidyDeclaration>[],
  list: (node: SubsidyDeclaration) => readonly N[],
): readonly Placed<N>[] {
  const [only, ...more] = statements;
  // Nearly always: nothing to compare with, and keys are dear.
  if (only === undefined || more.length === 0) {
    return only === undefined ? [] : list(only.node).map((node) => ({ node, clause: only.clause }));
  }
  const found: Placed<N>[] = [];
  const earlier = new Set<string>();
  for (const { node, clause } of statements) {
    const items = list(node).map((item) => ({ item, key: nodeKey(item) }));
    for (const { item, key } of items) if (!earlier.has(key)) found.push({ node: item, clause });
    for (const { key } of items) earlier.add(key);
  }
  return found;
}

/** Two rules that each say, without a condition, who bears all of it (or all the rest) contradict each other. */
function reportPayers(payers: readonly Placed<PayerRule>[], owner: Owner, noticed: Noticed): void {
  const [first, ...others] = payers.filter(({ node }) => node.condition === null && bearsAll(node));
  if (first === undefined) return;
  for (const { node } of others) {
    noticed({ kind: "conflictingSlot", place: node, first: first.node, slot: "payer", owner, tier: null });
  }
}
function bearsAll({ payment }: PayerRule): boolean {
  if (payment === null) return false;
  return (
    payment.unspecified !== null ||
    payment.items.some((item) => item.quantity === null || item.quantity.kind === "Rest")
  );
}

/** A statement for five groups that conflicts with another for the same five conflicts once. */
function eachPairOnce(noticed: Noticed): Noticed {
  const seen = new Map<Node, Set<Node>>();
  return (problem) => {
    if (problem.kind === "conflictingSlot") {
      const firsts = seen.get(problem.place) ?? new Set();
      if (firsts.has(problem.first)) return;
      seen.set(problem.place, firsts.add(problem.first));
    }
    noticed(problem);
  };
}
