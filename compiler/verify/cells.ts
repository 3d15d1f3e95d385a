// A view → its cells: a situation, a tier and the amounts paid in it, with the condition of those who come to it. Cells never overlap, and
// everybody with a situation is in one. What subsidies make of a cell is levels.ts's work.
import { countable, endsOf, figureOf, paidOf, WHATEVER, WHOLE_PPM, type Amount, type Ends } from "@zhengce/runtime";
import { countedParts, countingFacts, valuesOf } from "../decision/counted.js";
import { not } from "../decision/predicate.js";
import { both } from "./questions/predicates.js";
import { tiersOf } from "./domain.js";
import type { PaySpec, Predicate, Program, SituationSpec } from "../decision/program.js";
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
/** Which number the people of a cell have in a fact that counts; null: they left it out. */
export type Numbers = ReadonlyMap<number, number | null>;

export interface Cell {
  readonly situation: number;
  readonly tier: number;
  readonly when: Predicate;
  /** The same whatever the numbers: of whoever is in it or in one of its kind. */
  readonly alike: Predicate;
  readonly numbers: Numbers;
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
      return numbersIn(program, spec).flatMap(({ numbers, when }) => {
        const alike = both(applies, ...inTier);
        const base = { situation, tier, alike, when: when.length === 0 ? alike : both(alike, ...when), numbers };
        return (spec.pays ?? []).reduce<readonly Cell[]>(
          (cells, pay) => cells.flatMap((cell) => waysToPay(view, pay, cell).map((way) => joined(cell, way))),
          [{ ...base, parts: spec.pays === null ? null : [] }],
        );
      });
    });
  });
}

/** Every way to count in a situation: one a value of each fact that counts, and one for whoever left it out. */
function numbersIn(program: Program, spec: SituationSpec): readonly { numbers: Numbers; when: readonly Predicate[] }[] {
  return countingFacts([spec]).reduce<readonly { numbers: Numbers; when: readonly Predicate[] }[]>(
    (ways, fact) =>
      ways.flatMap(({ numbers, when }) =>
        valuesOf(program, fact).map((own) => ({
          numbers: new Map([...numbers, [fact, own.value]]),
          when: [...when, own.when],
        })),
      ),
    [{ numbers: new Map(), when: [] }],
  );
}

interface Way {
  readonly when: Predicate | null;
  readonly part: Part;
}
/** The plain amount, and each variant's where it holds and none before it does. */
function waysToPay(view: View, pay: PaySpec, { tier, numbers }: Cell): readonly Way[] {
  const { program } = view;
  const counted = countedParts(pay, program, (fact) => numbers.get(fact) ?? null);
  const spec = program.components[pay.component];
  if (spec === undefined) return [];
  const partOf = (whole: Amount, isPlain: boolean): Part => {
    const ends = countable(endsOf(whole), counted);
    const paid = paidOf(ends, pay.ppm ?? WHOLE_PPM, counted);
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
  const parts = [...(cell.parts ?? []), part];
  if (when === null) return { ...cell, parts };
  const alike = both(cell.alike, when);
  return { ...cell, alike, when: cell.numbers.size === 0 ? alike : both(cell.when, when), parts };
}

function capOn(program: Program, component: number, tier: number, paid: number): number {
  return program.caps.reduce((cap, { component: limited, amounts }) => {
    const limit = limited === component ? (amounts[tier] ?? null) : null;
    return limit === null ? cap : Math.min(cap, limit);
  }, paid);
}
