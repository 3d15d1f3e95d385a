// 资助 becomes one subsidy a group and component, its percentages worked out in fen for each tier, in declared order.
import type { RateEntry } from "@zhengce/grammar";
import type { Placed, Subsidy } from "../../semantics/model.js";
import { lowerCondition } from "./conditions.js";
import { byTier, hole, traceEntry } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerFunding } from "./funding.js";
import { documentOf } from "./open.js";
import { all, any, holdsGroup, not } from "../predicate.js";
import { statedRate } from "../rate.js";
import type { CombinationSpec, Predicate, RateSpec, SubsidySpec } from "../program.js";

/** The subsidies of the program, ties go to the earlier one. */
export function lowerSubsidies(context: LowerContext, mode: CombinationSpec["mode"]): readonly SubsidySpec[] {
  const { subsidies } = context.model;
  const earlier = earlierOfStatement(subsidies);
  return subsidies.flatMap((subsidy, index) => {
    const group = context.groups.get(subsidy.group);
    const component = context.components.get(subsidy.component);
    if (group === undefined || component === undefined) {
      for (const { node } of subsidy.nodes) hole(context, node, null);
      return [];
    }
    const rates = byTier(context, (tier) => lowerRate(context, subsidy, tier));
    if (rates.every((rate) => rate === null)) for (const { node } of subsidy.nodes) hole(context, node, null);
    const conditions = [
      ...(subsidy.condition === null ? [] : [lowerCondition(context, subsidy.condition)]),
      ...exclusions(context, earlier(index), subsidy, mode),
    ];
    return [
      {
        group,
        component,
        when: conditions.length === 0 ? null : all(conditions),
        rates,
        funding: lowerFunding(context, subsidy),
        entries: byTier(context, (tier) => entry(context, subsidy, tier)),
      },
    ];
  });
}

/**
 * One statement that names several groups grants once, under the first that the person holds. Where the highest or the first wins
 * that follows by itself; where subsidies add up, or nothing is said of how they combine, the later groups must step back.
 */
function exclusions(
  context: LowerContext,
  earlier: readonly Subsidy[],
  subsidy: Subsidy,
  mode: CombinationSpec["mode"],
): readonly Predicate[] {
  if (mode === "highest" || mode === "first") return [];
  return earlier.flatMap((other): readonly Predicate[] => {
    const group = context.groups.get(other.group);
    const alike = other.component === subsidy.component && other.condition === subsidy.condition;
    if (group === undefined || !alike) return [];
    const tiers = subsidy.rates.flatMap((rate, tier) => (rate === null ? [] : [tier]));
    const shared = tiers.filter((tier) => other.rates[tier]?.node === subsidy.rates[tier]?.node);
    const holds = holdsGroup(group);
    if (shared.length === 0) return [];
    if (shared.length === tiers.length) return [not(holds)];
    return [not(all([holds, any(shared.map((tier) => ({ kind: "tier", tier })))]))];
  });
}

/** The subsidies before a given one that share a rate with it; by the rates, so that many subsidies cost no more than their number. */
function earlierOfStatement(subsidies: readonly Subsidy[]): (index: number) => readonly Subsidy[] {
  const byRate = new Map<RateEntry, number[]>();
  subsidies.forEach(({ rates }, index) => {
    for (const node of new Set(rates.flatMap((rate) => rate?.node ?? []))) {
      const list = byRate.get(node);
      if (list === undefined) byRate.set(node, [index]);
      else list.push(index);
    }
  });
  return (index) => {
    const found = new Set(
      (subsidies[index]?.rates ?? []).flatMap((rate) => (rate === null ? [] : (byRate.get(rate.node) ?? []))),
    );
    return [...found]
      .filter((other) => other < index)
      .sort((a, b) => a - b)
      .flatMap((other) => subsidies[other] ?? []);
  };
}

function lowerRate(context: LowerContext, subsidy: Subsidy, tier: number): RateSpec | null {
  const { model } = context;
  const entry = subsidy.rates[tier]?.node ?? null;
  if (entry === null) return null;
  const { value } = entry;
  const rate = statedRate(value, { model, payer: model, component: subsidy.component, tier });
  if (rate === null) return hole(context, value ?? entry, null);
  const { group, component } = subsidy;
  if (rate.kind === "given") {
    const open = { slot: "rate-facts", group, component, facts: [rate.fact], document: null } as const;
    return { ...rate, fact: context.facts.get(rate.fact) ?? 0, open };
  }
  if (rate.kind !== "unspecified") return rate;
  const document = documentOf(context, rate.node?.document ?? null);
  return { kind: "unspecified", open: { slot: "rate", group, component, document } };
}

/** The statement that fixes the rate in a tier; where none does, the first one. */
function entry(context: LowerContext, subsidy: Subsidy, tier: number): ReturnType<typeof traceEntry> {
  const { model } = context;
  const rate: Placed<RateEntry> | null = subsidy.rates[tier] ?? null;
  const place = rate ?? subsidy.nodes[0] ?? { node: model.tree, clause: null };
  return traceEntry(context, place, "subsidy", { group: subsidy.group, component: subsidy.component });
}
