// Parts that state their result too, `其中 60%（348元）`: what they come to of every amount that is split so. For echo-mismatch.
import type { MoneyLiteral, Part, Span } from "@zhengce/grammar";
import { figureOf, percentOf, WHATEVER } from "@zhengce/runtime";
import type { Model, Placed } from "../../semantics/model.js";
import { rateAmount, tierIndices } from "./amounts.js";
import type { Computed } from "./computed-amounts.js";
import { percent, yuan } from "./words.js";

export interface EchoedPart {
  readonly echo: MoneyLiteral;
  readonly computed: readonly Computed[];
  readonly places: readonly Span[];
}

/** Every part with an echo, once; one statement may split several amounts, of tiers, of variants, of groups. */
export function echoedParts(model: Model): readonly EchoedPart[] {
  const wholes = new Map<
    Part,
    { readonly name: string; readonly fen: Set<number>; readonly places: readonly Span[] }
  >();
  const add = (
    parts: readonly Placed<Part>[],
    name: string,
    amounts: readonly (number | null)[],
    places: Span[],
  ): void => {
    for (const { node } of parts) {
      if (node.echo === null) continue;
      const known = wholes.get(node) ?? { name, fen: new Set<number>(), places };
      wholes.set(node, known);
      for (const fen of amounts) if (fen !== null) known.fen.add(fen);
    }
  };
  for (const { name, parts, amounts, variantAmounts, declarations } of model.components.values())
    add(
      parts,
      name,
      [...amounts, ...variantAmounts.flat()].map((of) => figureOf(of ?? WHATEVER)),
      declarations.slice(0, 1),
    );
  for (const { group, component, parts, rates } of model.subsidies) {
    const of = model.components.get(component);
    const amounts = tierIndices(model).map((tier) => rateAmount(model, rates[tier]?.node.value ?? null, of, tier));
    add(parts, group, amounts, []);
  }
  return [...wholes].flatMap(([{ echo, quantity }, { name, fen, places }]) => {
    if (echo === null) return [];
    return [{ echo, computed: [...fen].flatMap((whole) => computedPart(quantity, name, whole) ?? []), places }];
  });
}

function computedPart(quantity: Part["quantity"], name: string, whole: number): Computed | null {
  if (quantity?.kind === "MoneyLiteral") return { fen: quantity.fen, how: yuan(quantity.fen) };
  if (quantity?.kind !== "PercentLiteral") return null;
  const [amount, share] = [yuan(whole), percent(quantity.ppm)];
  const how = { zh: `${name} ${amount.zh} 的 ${share}`, en: `${share} of ${name}, ${amount.en},` };
  return { fen: percentOf(whole, quantity.ppm), how };
}
