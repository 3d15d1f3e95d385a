// 标准 and 资助上限 become components with their variants, and caps.
import type { Component } from "../../semantics/model.js";
import { lowerCondition } from "./conditions.js";
import { byTier, hole, symbolOf, traceEntry } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerFunding } from "./funding.js";
import { namesRead } from "./names-read.js";
import type { CapSpec, ComponentSpec, SupportSpec, VariantSpec } from "../program.js";

/** The components of the premium, in declared order. */
export function lowerComponents(context: LowerContext): readonly ComponentSpec[] {
  const { model } = context;
  return [...model.components.values()].map((component) => {
    const stated = component.rates.filter((rate) => rate !== null);
    const place = stated[0] ?? component.nodes[0] ?? { node: model.tree, clause: null };
    return {
      name: component.name,
      amounts: byTier(context, (tier) => component.amounts[tier] ?? null),
      bound: component.bound,
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
        entry: traceEntry(context, { node, clause }, "variant", about),
      },
    ];
  });
}

/** Caps: an amount of their own, else the component's standard where that is exact. */
export function lowerCaps(context: LowerContext): readonly CapSpec[] {
  const { model } = context;
  return model.caps.flatMap(({ node, clause }) => {
    const symbol = node.component === null ? null : symbolOf(context, node.component);
    const index = symbol?.kind === "component" ? context.components.get(symbol.name) : undefined;
    if (symbol?.kind !== "component" || index === undefined) return hole(context, node, []);
    const own = node.amount?.fen ?? null;
    const standard = (tier: number): number | null =>
      symbol.bound === "floor" ? null : (symbol.amounts[tier] ?? null);
    return [
      {
        component: index,
        amounts: byTier(context, (tier) => own ?? standard(tier)),
        entry: traceEntry(context, { node, clause }, "cap", { component: symbol.name }),
      },
    ];
  });
}
