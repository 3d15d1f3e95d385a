// 标准 declarations → components: merged over clauses, percentages of other components worked out in fen.
import { append } from "@zhengce/grammar";
import type { Limits, Name, Part, PayerRule, Rate, RateEntry, StandardDeclaration, Variant } from "@zhengce/grammar";
import { bounded, clampAmount, portionOfAmount, WHATEVER } from "@zhengce/runtime";
import type { Amount } from "@zhengce/runtime";
import { circles } from "../checks/cycles.js";
import type { Component, Placed } from "../model.js";
import { splitBase } from "./percent-base.js";
import type { Noticed } from "../problem.js";
import { mergeRates } from "./rates.js";
import type { RatesByTier } from "./rates.js";
import type { TierTable } from "./tiers.js";

interface StatedStandard {
  readonly name: Name;
  readonly declarations: Name[];
  readonly nodes: Placed<StandardDeclaration>[];
  readonly rates: Placed<Rate>[];
  readonly variants: Placed<Variant>[];
  readonly payers: Placed<PayerRule>[];
  readonly parts: Placed<Part>[];
}

/** The components by name, in the order first declared. */
export function componentTable(
  declared: readonly Placed<StandardDeclaration>[],
  tiers: TierTable,
  noticed: Noticed,
): ReadonlyMap<string, Component> {
  const stated = statedStandards(declared);
  const merged = new Map(
    [...stated].map(([text, standard]) => {
      const owner = { kind: "component", name: text } as const;
      const rates = mergeRates(standard.rates, tiers, owner, noticed);
      const variants = standard.variants.map(({ node, clause }) =>
        mergeRates(node.rate === null ? [] : [{ node: node.rate, clause }], tiers, owner, noticed),
      );
      return [text, { rates, variants }] as const;
    }),
  );
  const amounts = amountsOf(merged, tiers);
  reportCircles(stated, merged, tiers, noticed);
  return new Map(
    [...stated].map(([text, { declarations, nodes, variants, payers, parts }]) => {
      const { rates = [], variants: variantRates = [] } = merged.get(text) ?? {};
      const component: Component = {
        kind: "component",
        name: text,
        declarations,
        nodes,
        variants,
        payers,
        parts,
        rates,
        amounts: rates.map((entry, index) => amounts(entry, index)),
        variantAmounts: variantRates.map((byTier) => byTier.map((entry, index) => amounts(entry, index))),
      };
      return [text, component];
    }),
  );
}

function statedStandards(declared: readonly Placed<StandardDeclaration>[]): ReadonlyMap<string, StatedStandard> {
  const stated = new Map<string, StatedStandard>();
  for (const placed of declared) {
    const { node, clause } = placed;
    if (node.name === null) continue;
    const { name } = node;
    const standard = stated.get(name.text) ?? { name, ...nothing() };
    stated.set(name.text, standard);
    standard.declarations.push(name);
    standard.nodes.push(placed);
    if (node.rate !== null) standard.rates.push({ node: node.rate, clause });
    const here = <N>(nodes: readonly N[]): readonly Placed<N>[] => nodes.map((each) => ({ node: each, clause }));
    append(standard.variants, here(node.variants.filter(({ others }) => !others)));
    // What all others pay is the plain amount.
    append(standard.rates, here(node.variants.flatMap(({ others, rate }) => (others && rate !== null ? [rate] : []))));
    append(standard.payers, here(node.payers));
    append(standard.parts, here(node.parts));
  }
  return stated;
}
function nothing(): Omit<StatedStandard, "name"> {
  return { declarations: [], nodes: [], rates: [], variants: [], payers: [], parts: [] };
}

type Merged = ReadonlyMap<string, { readonly rates: RatesByTier; readonly variants: readonly RatesByTier[] }>;

/** What an entry comes to in a tier; a percentage follows its base, through a chain of bases where there is one. */
function amountsOf(merged: Merged, tiers: TierTable): (entry: Placed<RateEntry> | null, tier: number) => Amount | null {
  const known = new Map<string, Amount | null>();
  const plain = (component: string, tier: number, depth: number): Amount | null => {
    const key = `${tier} ${component}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, null);
    const value = amount(merged.get(component)?.rates[tier] ?? null, tier, depth + 1);
    known.set(key, value);
    return value;
  };
  const amount = (entry: Placed<RateEntry> | null, tier: number, depth: number): Amount | null => {
    const value = entry?.node.value ?? null;
    if (value?.kind === "Unspecified") return WHATEVER;
    if (value?.kind === "AmountRate") return value.amount === null ? null : bounded(value.amount.fen, value.bound);
    if (value?.kind !== "PercentRate" || value.base === null || depth > DEEPEST) return null;
    const base = splitBase(value.base, (text) => merged.has(text), tiers);
    if (base === null) return null;
    const whole = plain(base.component.text, base.tier?.symbol.index ?? tier, depth);
    if (whole === null) return null;
    return limited(bounded(portionOfAmount(whole, value.percent.ppm), value.bound), value);
  };
  return (entry, tier) => amount(entry, tier, 0);
}
/** Cut to 至少 and 至多. */
function limited(amount: Amount, { minimum, maximum }: Limits): Amount {
  return clampAmount(amount, minimum?.fen ?? 0, maximum?.fen ?? Infinity);
}

/** A percentage of a percentage of … this often has no amount: no notice goes there, and the stack stays short. */
const DEEPEST = 200;

function reportCircles(
  stated: ReadonlyMap<string, StatedStandard>,
  merged: Merged,
  tiers: TierTable,
  noticed: Noticed,
): void {
  const nodes = new Map<
    string,
    { readonly component: string; readonly entry: Placed<RateEntry> | null; readonly tier: number }
  >();
  for (const [component, { rates }] of merged) {
    rates.forEach((entry, tier) => nodes.set(`${tier} ${component}`, { component, entry, tier }));
  }
  const next = (key: string): readonly string[] => {
    const node = nodes.get(key);
    const value = node?.entry?.node.value ?? null;
    if (node === undefined || value?.kind !== "PercentRate" || value.base === null) return [];
    const base = splitBase(value.base, (text) => merged.has(text), tiers);
    return base === null ? [] : [`${base.tier?.symbol.index ?? node.tier} ${base.component.text}`];
  };
  for (const circle of circles(nodes.keys(), next)) {
    const places = circle.flatMap((key) => stated.get(nodes.get(key)?.component ?? "")?.name ?? []);
    const [place] = places;
    if (place !== undefined) {
      noticed({ kind: "circle", what: "standard", place, path: places.map((name) => name.text), places });
    }
  }
}
