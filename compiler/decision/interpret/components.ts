// Step 3: what a situation makes the person pay, component by component, before any subsidy.
import { percentOf, type OpenPoint, type TraceEntry } from "@zhengce/runtime";
import { isTrue, type World } from "./conditions.js";
import type { ComponentSpec, PaySpec, SituationSpec } from "../program.js";

export interface PaidComponent {
  /** Index of the component. */
  readonly component: number;
  readonly name: string;
  /** Fen; null where the notice does not fix it. */
  readonly amount: number | null;
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
  const { amount, entry } = wholeAmount(pay, spec, world);
  const paid = amount === null || pay.ppm === null ? amount : percentOf(amount, pay.ppm);
  return { component: pay.component, name: spec.name, amount: paid, entry };
}

/** A variant's amount counts as it stands; a plain floor or ceiling counts only where the situation confirms it. */
function wholeAmount(
  pay: PaySpec,
  spec: ComponentSpec,
  world: World,
): { readonly amount: number | null; readonly entry: TraceEntry } {
  const tier = world.facts.tier;
  for (const variant of spec.variants) {
    const amount = variant.amounts[tier] ?? null;
    if (amount !== null && isTrue(variant.when, world)) return { amount, entry: variant.entry };
  }
  const fixed = spec.bound === "exact" || pay.confirmed;
  return { amount: fixed ? (spec.amounts[tier] ?? null) : null, entry: spec.entry };
}

/** The sum in fen; null where a part is null or the notice leaves open what is paid. */
export function dueOf(situation: SituationSpec, paid: readonly PaidComponent[]): number | null {
  if (situation.pays === null) return null;
  let sum = 0;
  for (const part of paid) {
    if (part.amount === null) return null;
    sum += part.amount;
  }
  return sum;
}

/** One open point a component whose amount is not fixed. */
export function unknownComponents(paid: readonly PaidComponent[], residual: string | null): readonly OpenPoint[] {
  return paid
    .filter((part) => part.amount === null)
    .map(({ name }) => ({ slot: "standard", component: name, document: residual }));
}
