// Step 3: what a situation makes the person pay, component by component, before any subsidy.
import {
  addAmounts,
  endsOf,
  figureOf,
  percentOf,
  reckoned,
  WHATEVER,
  WHOLE_PPM,
  type Amount,
  type Ends,
  type OpenPoint,
  type TraceEntry,
} from "@zhengce/runtime";
import { isTrue, type World } from "./conditions.js";
import type { ComponentSpec, PaySpec, SituationSpec } from "../program.js";

export interface PaidComponent {
  /** Index of the component. */
  readonly component: number;
  readonly name: string;
  readonly amount: Amount;
  /** The same, to reckon with. */
  readonly paid: Ends;
  /** The plain standard that it is paid of; null where that of a variant is. */
  readonly plain: Ends | null;
  /** The document that answers it where it is open. */
  readonly document: string | null;
  readonly entry: TraceEntry;
}

/** The components that are paid, in the situation's order; none where the notice leaves open what is paid. */
export function paidComponents(situation: SituationSpec, world: World): readonly PaidComponent[] {
  return (situation.pays ?? []).flatMap((pay) => {
    const spec = world.program.components[pay.component];
    return spec === undefined ? [] : [paidComponent(pay, spec, world)];
  });
}

function paidComponent(pay: PaySpec, spec: ComponentSpec, world: World): PaidComponent {
  const { amount, isPlain, document, entry } = wholeAmount(pay, spec, world);
  const whole = endsOf(amount);
  const ppm = pay.ppm ?? WHOLE_PPM;
  const paid = { min: percentOf(whole.min, ppm), max: percentOf(whole.max, ppm) };
  const plain = isPlain ? whole : null;
  const { component } = pay;
  return { component, name: spec.name, amount: reckoned(paid.min, paid.max), paid, plain, document, entry };
}

/** What a standard comes to for a person, as it is meant where no situation confirms it. */
interface Standing extends Pick<PaidComponent, "amount" | "document" | "entry"> {
  readonly isPlain: boolean;
}
export function standingAmount(spec: ComponentSpec, world: World): Standing {
  const tier = world.facts.tier;
  for (const { when, amounts, documents, entry } of spec.variants) {
    const amount = amounts[tier] ?? null;
    if (amount !== null && isTrue(when, world))
      return { amount, isPlain: false, document: documents[tier] ?? null, entry };
  }
  const amount = spec.amounts[tier] ?? WHATEVER;
  return { amount, isPlain: true, document: spec.documents[tier] ?? null, entry: spec.entry };
}

/** A variant's amount counts as it stands; of a plain floor or ceiling its figure does, where the situation confirms it. */
function wholeAmount(pay: PaySpec, spec: ComponentSpec, world: World): Standing {
  const standing = standingAmount(spec, world);
  const figure = pay.confirmed && standing.isPlain ? figureOf(standing.amount) : null;
  return figure === null ? standing : { ...standing, amount: figure };
}

/** The sum; anything where the notice leaves open what is paid. */
export function dueOf(situation: SituationSpec, paid: readonly PaidComponent[]): Amount {
  if (situation.pays === null) return WHATEVER;
  return paid.reduce<Amount>((sum, { amount }) => addAmounts(sum, amount), 0);
}

/** One open point a component whose amount is not fixed. */
export function openComponents(paid: readonly PaidComponent[]): readonly OpenPoint[] {
  return paid
    .filter(({ amount }) => typeof amount !== "number")
    .map(({ name, document }) => ({ slot: "standard", component: name, document }));
}
