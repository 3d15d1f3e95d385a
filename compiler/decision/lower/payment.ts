// 缴纳 becomes the components paid. A floor or a ceiling counts as its amount only where the echo of the sum confirms it.
import { figureOf, percentOf, WHATEVER, WHOLE_PPM } from "@zhengce/runtime";
import type { PayTerm } from "@zhengce/grammar";
import { MOST_TIMES } from "../../semantics/bind/amounts.js";
import type { Component, Situation } from "../../semantics/model.js";
import { hole, symbolOf } from "./context.js";
import type { LowerContext } from "./context.js";
import type { CountedPart, PaySpec } from "../program.js";

interface Term {
  readonly component: number;
  readonly spec: Component;
  readonly ppm: number | null;
  /** The fact that says how often it is paid; null: once. */
  readonly factor: number | null;
}

/** What a situation makes people pay, in order; null where that is left open, or where a part of the sum is lost. */
export function lowerPays(context: LowerContext, situation: Situation): readonly PaySpec[] | null {
  const slot = situation.pay?.node;
  if (slot === undefined) return null;
  if (slot.unspecified !== null) return null;
  if (slot.none) return [];
  const terms: Term[] = [];
  for (const node of slot.terms) {
    const term = lowerTerm(context, node);
    // A sum with a part missing would be a guess.
    if (term === null) return hole(context, slot, null);
    terms.push(term);
  }
  if (terms.length === 0) return hole(context, slot, null);
  const echo = slot.echo?.fen ?? null;
  const confirmed = ({ spec }: Term): boolean => isExact(spec) || (echo !== null && confirms(echo, spec, terms));
  return together(terms).map(([term, counted]) => {
    const { component, ppm, factor } = term;
    const parts = counted.length === 0 ? {} : { counted };
    return { component, ppm: factor === null ? ppm : 0, ...parts, confirmed: confirmed(term) };
  });
}

function lowerTerm(context: LowerContext, { component, percent, factor }: PayTerm): Term | null {
  const spec = symbolOf(context, component);
  const index = spec?.kind === "component" ? context.components.get(spec.name) : undefined;
  if (spec?.kind !== "component" || index === undefined) return null;
  const ppm = percent?.ppm ?? WHOLE_PPM;
  const term = { component: index, spec, ppm: ppm === WHOLE_PPM ? null : ppm, factor: null };
  if (factor === null) return term;
  const fact = symbolOf(context, factor);
  const counts =
    fact?.kind === "fact" && fact.type === "integer" && fact.range !== null && fact.range.max <= MOST_TIMES;
  const number = counts ? context.facts.get(fact.name) : undefined;
  return number === undefined ? null : { ...term, factor: number };
}

/** What is paid of one standard is one sum, where a number says how often: its subsidies are granted once. */
function together(terms: readonly Term[]): readonly (readonly [Term, readonly CountedPart[]])[] {
  const isCounted = (component: number): boolean =>
    terms.some((term) => term.component === component && term.factor !== null);
  const made: [Term, CountedPart[]][] = [];
  for (const term of terms) {
    const { component, ppm, factor } = term;
    const known = isCounted(component) ? made.find(([one]) => one.component === component) : undefined;
    const own = factor === null ? [] : [{ fact: factor, ppm }];
    if (known === undefined) made.push([term, own]);
    else if (factor !== null) known[1].push({ fact: factor, ppm });
    else if (known[0].factor !== null) known[0] = term;
    else made.push([term, own]);
  }
  return made;
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
  for (const { spec, ppm, factor } of terms) {
    if (factor !== null) return null;
    const figure = figureOf(spec.amounts[tier] ?? WHATEVER);
    if (figure === null) return null;
    total += ppm === null ? figure : percentOf(figure, ppm);
  }
  return total;
}
