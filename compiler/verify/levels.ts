// A cell → what its people still pay: the values that one end of the payable range can have, each with the condition of those who have
// it. Follows docs/decision.md, steps 4 to 7; the interpreter confirms every witness.
import { highest, lowest } from "@zhengce/runtime";
import { not } from "../decision/predicate.js";
import { worthOf } from "../decision/rate.js";
import { both, either } from "./questions/predicates.js";
import type { Cell, Part } from "./cells.js";
import type { Predicate } from "../decision/program.js";
import type { View } from "./what-if.js";

export interface Level {
  /** Fen. */
  readonly value: number;
  readonly when: Predicate;
}
export interface Candidate {
  readonly subsidy: number;
  readonly when: Predicate;
  readonly min: number;
  readonly max: number;
}
/** The least that a person may have to pay, or the most. */
export type End = "least" | "most";

/** More competing subsidies than this are not added up in every combination. */
const mostAdded = 10;

/** Disjoint levels that cover the cell; null where they can't be told. */
export function payableLevels(view: View, cell: Cell, end: End): readonly Level[] | null {
  const { due } = cell;
  if (due === null) return null;
  const grants = view.program.situations[cell.situation]?.grants;
  if (grants === "notGranted") return [{ value: due, when: both() }];
  if (grants !== "granted") {
    const subsidised = cell.parts.filter(({ component }) => isSubsidised(view, component));
    const most = subsidised.reduce((sum, { cap }) => sum + cap, 0);
    return [{ value: end === "least" ? due - most : due, when: both() }];
  }
  return cell.parts.reduce<readonly Level[] | null>(
    (levels, part) => {
      const next = totals(view, cell, part, end);
      if (levels === null || next === null) return null;
      return levels.flatMap((level) =>
        next.map(({ value, when }) => ({ value: level.value - value, when: both(level.when, when) })),
      );
    },
    [{ value: due, when: both() }],
  );
}

/** The subsidies that may be granted on a part, in declared order, each cut to the cap. */
export function candidatesOn(view: View, cell: Cell, part: Part): readonly Candidate[] {
  const { program } = view;
  const { paid, cap } = part;
  if (paid === null) return [];
  return program.subsidies.flatMap(({ component, rates }, subsidy) => {
    const rate = component === part.component ? (rates[cell.tier] ?? null) : null;
    const when = view.subsidies[subsidy];
    if (rate === null || when === undefined) return [];
    const amount = worthOf(rate, paid, cap);
    return [{ subsidy, when, min: lowest(amount), max: highest(amount) }];
  });
}

/** What is granted on a part in all: its greatest values where the person pays least, its least where the person pays most. */
function totals(view: View, cell: Cell, part: Part, end: End): readonly Level[] | null {
  const candidates = candidatesOn(view, cell, part);
  const valueOf = ({ min, max }: Candidate): number => (end === "least" ? max : min);
  switch (view.program.combination.mode) {
    case "highest": {
      const values = [...new Set([0, ...candidates.map(valueOf)])].sort((a, b) => b - a);
      const having = (value: number): Predicate =>
        either(...candidates.filter((one) => valueOf(one) === value).map(({ when }) => when));
      return values.map((value, i) => {
        const none = values.slice(0, i).map((higher) => not(having(higher)));
        return { value, when: value === 0 ? both(...none) : both(having(value), ...none) };
      });
    }
    case "first":
      return [
        ...candidates.map((one, i) => ({
          value: valueOf(one),
          when: both(one.when, ...candidates.slice(0, i).map(({ when }) => not(when))),
        })),
        { value: 0, when: both(...candidates.map(({ when }) => not(when))) },
      ];
    case "sum":
    case "unspecified":
      return added(candidates, valueOf, part.cap);
  }
}

function added(
  candidates: readonly Candidate[],
  valueOf: (candidate: Candidate) => number,
  cap: number,
): readonly Level[] | null {
  if (candidates.length > mostAdded) return null;
  return candidates.reduce<readonly Level[]>(
    (levels, candidate) =>
      levels.flatMap(({ value, when }) => [
        { value: Math.min(cap, value + valueOf(candidate)), when: both(when, candidate.when) },
        { value, when: both(when, not(candidate.when)) },
      ]),
    [{ value: 0, when: both() }],
  );
}

function isSubsidised({ program }: View, component: number): boolean {
  return program.subsidies.some((subsidy) => subsidy.component === component);
}
