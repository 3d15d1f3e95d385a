// 标准 and 资助上限 become components with their variants, and caps.
import type { Rate, RateEntry, Text } from "@zhengce/grammar";
import { highest, WHATEVER } from "@zhengce/runtime";
import type { Component } from "../../semantics/model.js";
import { lowerCondition } from "./conditions.js";
import { byTier, hole, symbolOf, traceEntry } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerFunding } from "./funding.js";
import { namesRead } from "./names-read.js";
import { documentOf } from "./open.js";
import type { CapSpec, ComponentSpec, SupportSpec, VariantSpec } from "../program.js";

/** The components of the premium, in declared order. */
export function lowerComponents(context: LowerContext): readonly ComponentSpec[] {
  const { model } = context;
  return [...model.components.values()].map((component) => {
    const stated = component.rates.filter((rate) => rate !== null);
    const place = stated[0] ?? component.nodes[0] ?? { node: model.tree, clause: null };
    return {
      name: component.name,
      amounts: byTier(context, (tier) => component.amounts[tier] ?? WHATEVER),
      documents: byTier(context, (tier) => documentOf(context, saidOpen(component.rates[tier]?.node))),
      variants: lowerVariants(context, component),
      support: lowerSupport(context, component),
      entry: traceEntry(context, place, "standard", { component: component.name }),
    };
  });
}

/** Who bears the component, where its 由 or 其中 say so. */
function lowerSupport(context: LowerContext, component: Component): SupportSpec | null {
  const [place] = [...component.payers, ...component.parts.filter(({ node }) => node.payment !== null)];
  if (place === undefined) return null;
  const funding = lowerFunding(context, component);
  return { funding, entry: traceEntry(context, place, "support", { component: component.name }) };
}

function lowerVariants(context: LowerContext, component: Component): readonly VariantSpec[] {
  return component.variants.flatMap(({ node, clause }, index) => {
    if (node.condition === null) return hole(context, node, []);
    const when = lowerCondition(context, node.condition);
    const about = { component: component.name, reads: namesRead(context, when) };
    return [
      {
        when,
        amounts: byTier(context, (tier) => component.variantAmounts[index]?.[tier] ?? null),
        documents: byTier(context, (tier) => documentOf(context, saidOpen(entryFor(context, node.rate, tier)))),
        entry: traceEntry(context, { node, clause }, "variant", about),
      },
    ];
  });
}

/** The document that a 未规定 names. */
function saidOpen(entry: RateEntry | undefined): Text | null {
  return entry?.value?.kind === "Unspecified" ? entry.value.document : null;
}
/** What a variant says of a tier: of it by name, or of all. */
function entryFor({ model }: LowerContext, rate: Rate | null, tier: number): RateEntry | undefined {
  const name = model.tiers[tier]?.name;
  return rate?.entries.findLast((entry) => entry.tier === null || entry.tier.text === name);
}

/** Caps: an amount of their own, else the most that the component's standard comes to. */
export function lowerCaps(context: LowerContext): readonly CapSpec[] {
  const { model } = context;
  return model.caps.flatMap(({ node, clause }) => {
    const symbol = node.component === null ? null : symbolOf(context, node.component);
    const index = symbol?.kind === "component" ? context.components.get(symbol.name) : undefined;
    if (symbol?.kind !== "component" || index === undefined) return hole(context, node, []);
    const own = node.amount?.fen ?? null;
    const standard = (tier: number): number | null => {
      const most = highest(symbol.amounts[tier] ?? WHATEVER);
      return most === Infinity ? null : most;
    };
    return [
      {
        component: index,
        amounts: byTier(context, (tier) => own ?? standard(tier)),
        entry: traceEntry(context, { node, clause }, "cap", { component: symbol.name }),
      },
    ];
  });
}
