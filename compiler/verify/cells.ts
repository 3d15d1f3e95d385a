// A view → its cells: a situation, a tier and the amounts paid in it, with the condition of those who come to it. Cells never overlap, and
// everybody with a situation is in one. What subsidies make of a cell is levels.ts's work.
import { endsOf, figureOf, percentOf, WHATEVER, WHOLE_PPM, type Amount, type Ends } from "@zhengce/runtime";
import { not } from "../decision/predicate.js";
import { both } from "./questions/predicates.js";
import { tiersOf } from "./domain.js";
import type { PaySpec, Predicate, Program } from "../decision/program.js";
import type { View } from "./what-if.js";

export interface Part {
  readonly component: number;
  /** Fen, to reckon with. */
  readonly paid: Ends;
  /** The plain standard that it is paid of; null where that of a variant is. */
  readonly plain: Ends | null;
  /** The most that subsidies may bear, in fen, at either end of what is paid. */
  readonly cap: Ends;
}
export interface Cell {
  readonly situation: number;
  readonly tier: number;
  readonly when: Predicate;
  /** Null where the notice leaves open what is paid. */
  readonly parts: readonly Part[] | null;
}

/** The cells of a view, in the order of the situations. */
export function cellsOf(view: View): readonly Cell[] {
  const { program } = view;
  return program.situations.flatMap((spec, situation) => {
    const earlier = view.situations.slice(0, situation).map(not);
    const applies = both(view.eligible, view.situations[situation] ?? both(), ...earlier);
    return tiersOf(program).flatMap((tier) => {
      const inTier: readonly Predicate[] = program.tiers.length === 0 ? [] : [{ kind: "tier", tier }];
      const base = { situation, tier, when: both(applies, ...inTier), parts: spec.pays === null ? null : [] };
      return (spec.pays ?? []).reduce<readonly Cell[]>(
        (cells, pay) => cells.flatMap((cell) => waysToPay(view, pay, tier).map((way) => joined(cell, way))),
        [base],
      );
    });
  });
}

interface Way {
  readonly when: Predicate | null;
  readonly part: Part;
}
/** The plain amount, and each variant's where it holds and none before it does. */
function waysToPay(view: View, pay: PaySpec, tier: number): readonly Way[] {
  const { program } = view;
  const spec = program.components[pay.component];
  if (spec === undefined) return [];
  const partOf = (whole: Amount, isPlain: boolean): Part => {
    const ends = endsOf(whole);
    const paid = endByEnd(ends, (fen) => percentOf(fen, pay.ppm ?? WHOLE_PPM));
    const cap = endByEnd(paid, (fen) => capOn(program, pay.component, tier, fen));
    return { component: pay.component, paid, plain: isPlain ? ends : null, cap };
  };
  const before: Predicate[] = [];
  const ways = spec.variants.flatMap(({ amounts }, index): readonly Way[] => {
    const amount = amounts[tier] ?? null;
    const when = view.variants[pay.component]?.[index];
    if (amount === null || when === undefined) return [];
    const way = { when: both(when, ...before), part: partOf(amount, false) };
    before.push(not(when));
    return [way];
  });
  const stated = spec.amounts[tier] ?? WHATEVER;
  const plain = (pay.confirmed ? figureOf(stated) : null) ?? stated;
  return [...ways, { when: before.length === 0 ? null : both(...before), part: partOf(plain, true) }];
}

function endByEnd({ min, max }: Ends, at: (fen: number) => number): Ends {
  return { min: at(min), max: at(max) };
}

function joined(cell: Cell, { when, part }: Way): Cell {
  return { ...cell, when: when === null ? cell.when : both(cell.when, when), parts: [...(cell.parts ?? []), part] };
}

function capOn(program: Program, component: number, tier: number, paid: number): number {
  return program.caps.reduce((cap, { component: limited, amounts }) => {
    const limit = limited === component ? (amounts[tier] ?? null) : null;
    return limit === null ? cap : Math.min(cap, limit);
  }, paid);
}
