// 缴纳 becomes the components paid. A floor or a ceiling counts as its amount only where the echo of the sum confirms it.
import { figureOf, percentOf, WHATEVER, WHOLE_PPM } from "@zhengce/runtime";
import type { Component, Situation } from "../../semantics/model.js";
import { hole, symbolOf } from "./context.js";
import type { LowerContext } from "./context.js";
import type { PaySpec } from "../program.js";

interface Term {
  readonly component: number;
  readonly spec: Component;
  readonly ppm: number | null;
}

/** What a situation makes people pay, in order; null where that is left open, or where a part of the sum is lost. */
export function lowerPays(context: LowerContext, situation: Situation): readonly PaySpec[] | null {
  const slot = situation.pay?.node;
  if (slot === undefined) return null;
  if (slot.unspecified !== null) return null;
  if (slot.none) return [];
  const terms: Term[] = [];
  for (const { component, percent } of slot.terms) {
    const spec = symbolOf(context, component);
    const index = spec?.kind === "component" ? context.components.get(spec.name) : undefined;
    // A sum with a part missing would be a guess.
    if (spec?.kind !== "component" || index === undefined) return hole(context, slot, null);
    const ppm = percent?.ppm ?? WHOLE_PPM;
    terms.push({ component: index, spec, ppm: ppm === WHOLE_PPM ? null : ppm });
  }
  if (terms.length === 0) return hole(context, slot, null);
  const echo = slot.echo?.fen ?? null;
  return terms.map(({ component, spec, ppm }) => ({
    component,
    ppm,
    confirmed: isExact(spec) || (echo !== null && confirms(echo, spec, terms)),
  }));
}

/** No tier has a floor, a ceiling or a 未规定. */
function isExact({ amounts }: Component): boolean {
  return amounts.every((amount) => amount === null || typeof amount === "number");
}

/** The echo equals the sum in some tier, so it fixes the amounts there; and this component's amount is the same in every tier. */
function confirms(echo: number, { amounts }: Component, terms: readonly Term[]): boolean {
  const figures = amounts.map((amount) => (amount === null ? null : figureOf(amount)));
  return figures.some(
    (figure, tier) => figure !== null && figures.every((other) => other === figure) && sum(terms, tier) === echo,
  );
}

function sum(terms: readonly Term[], tier: number): number | null {
  let total = 0;
  for (const { spec, ppm } of terms) {
    const figure = figureOf(spec.amounts[tier] ?? WHATEVER);
    if (figure === null) return null;
    total += ppm === null ? figure : percentOf(figure, ppm);
  }
  return total;
}
