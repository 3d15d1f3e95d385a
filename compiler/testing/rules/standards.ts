// The amounts of the premium, plain and under conditions.
import type { RateEntry } from "@zhengce/grammar";
import type { Placed } from "../../semantics/model.js";
import { rule, said, traced, type Rule, type Sources } from "./rule.js";

/** Each amount that is stated, and each of the amounts under conditions. */
export function standards(sources: Sources): readonly Rule[] {
  const { model, program, of } = sources;
  const paid = new Set(program.situations.flatMap(({ pays }) => (pays ?? []).map(({ component }) => component)));
  return program.components.flatMap((spec, index) => {
    const component = model.components.get(spec.name);
    if (component === undefined || !paid.has(index)) return [];
    const amounts = byNode(component.rates).map((place) =>
      rule({
        kind: "standard",
        said: said(spec.entry, place, of),
        place,
        aspects: ["payment"],
        isUsed: ({ rules, tier }) => rules.has(spec.entry) && component.rates[tier]?.node === place.node,
      }),
    );
    return [...amounts, ...traced(sources, "standard", spec.variants, ["payment"])];
  });
}

function byNode(rates: readonly (Placed<RateEntry> | null)[]): readonly Placed<RateEntry>[] {
  const found = new Map(rates.flatMap((placed) => (placed === null ? [] : [[placed.node, placed] as const])));
  return [...found.values()];
}
