// Step 3: what a situation makes the person pay, component by component, before any subsidy.
import {
  addAmounts,
  countable,
  endsOf,
  figureOf,
  paidOf,
  reckoned,
  WHATEVER,
  WHOLE_PPM,
  type Amount,
  type Ends,
  type OpenPoint,
  type TraceEntry,
} from "@zhengce/runtime";
import { isTrue, valueOf, type World } from "./conditions.js";
import { countedParts } from "../counted.js";
import { unpricedComponents } from "../unpriced.js";
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
  /** What is said where it is open: of the standard, and of the facts that say how often it is paid. */
  readonly open: readonly OpenPoint[];
  readonly entry: TraceEntry;
}

/** The components that are paid, in the situation's order; none where the notice leaves open what is paid. */
export function paidComponents(situation: SituationSpec, world: World): readonly PaidComponent[] {
  return (situation.pays ?? []).flatMap((pay) => {
    const spec = world.program.components[pay.component];
    return spec === undefined ? [] : [paidComponent(pay, spec, world)];
  });
}

/** What subsidies may bear some of: what is paid, or, where that is open, any amount of each component that some subsidy names. */
export function bearableComponents(situation: SituationSpec, world: World): readonly PaidComponent[] {
  if (situation.pays !== null) return paidComponents(situation, world);
  return unpricedComponents(world.program).flatMap((component) => {
    const spec = world.program.components[component];
    if (spec === undefined) return [];
    const { name, entry } = spec;
    return [{ component, name, amount: WHATEVER, paid: endsOf(WHATEVER), plain: null, open: [], entry }];
  });
}

function paidComponent(pay: PaySpec, spec: ComponentSpec, world: World): PaidComponent {
  const { amount, isPlain, document, entry } = wholeAmount(pay, spec, world);
  const numberOf = (fact: number): number | null => {
    const value = valueOf(world, fact);
    return typeof value === "number" ? value : null;
  };
  const counted = countedParts(pay, world.program, numberOf);
  const whole = countable(endsOf(amount), counted);
  const paid = paidOf(whole, pay.ppm ?? WHOLE_PPM, counted);
  const plain = isPlain ? whole : null;
  const missing = (pay.counted ?? []).filter(({ fact }) => numberOf(fact) === null);
  const open: readonly OpenPoint[] = [
    ...(typeof amount === "number" ? [] : [{ slot: "standard", component: spec.name, document } as const]),
    ...missing.map(({ fact }) => ({
      ...({ slot: "standard-facts", component: spec.name, document: null } as const),
      facts: [world.program.facts[fact]?.name ?? ""],
    })),
  ];
  return { component: pay.component, name: spec.name, amount: reckoned(paid.min, paid.max), paid, plain, open, entry };
}

/** What a standard comes to for a person, as it is meant where no situation confirms it. */
interface Standing extends Pick<PaidComponent, "amount" | "entry"> {
  readonly isPlain: boolean;
  /** The document that answers it where it is open. */
  readonly document: string | null;
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

/** The open points of components whose amount is not fixed. */
export function openComponents(paid: readonly PaidComponent[]): readonly OpenPoint[] {
  return paid.flatMap(({ amount, open }) => (typeof amount === "number" ? [] : open));
}
