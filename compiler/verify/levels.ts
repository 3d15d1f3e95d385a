// A cell → what its people still pay: the values that one end of the payable range can have, each with the condition of those who have
// it. Follows docs/decision.md, steps 4 to 7; the interpreter confirms every witness.
import { upperEnd, type Ends } from "@zhengce/runtime";
import { not } from "../decision/predicate.js";
import { worthOf } from "../decision/rate.js";
import { both, either } from "./questions/predicates.js";
import type { Cell, Part } from "./cells.js";
import type { Predicate, RateSpec } from "../decision/program.js";
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
  if (cell.parts === null) return null;
  const grants = view.program.situations[cell.situation]?.grants;
  return cell.parts.reduce<readonly Level[] | null>(
    (levels, part) => {
      const mayGrant = grants === "unspecified" && end === "least" && isSubsidised(view, part.component);
      const whole = [{ value: mayGrant ? part.cap.min : 0, when: both() }];
      const next = grants === "granted" ? totals(view, cell, part, end) : whole;
      if (levels === null || next === null) return null;
      return levels.flatMap((level) =>
        next.map(({ value, when }) => ({ value: level.value + left(part, end, value), when: both(level.when, when) })),
      );
    },
    [{ value: 0, when: both() }],
  );
}

/** What is left of a part; Infinity where it has no upper end. */
function left({ paid }: Part, end: End, granted: number): number {
  return end === "least" ? paid.min - granted : upperEnd(paid.min, paid.max - granted);
}
/** Which end of what is paid the end of the payable range stands at. */
export function sideOf(end: End): keyof Ends {
  return end === "least" ? "min" : "max";
}

/** The subsidies that may be granted on a part, in declared order, each cut to the cap: over all that may be paid, or at one end of it. */
export function candidatesOn(view: View, cell: Cell, part: Part, at: keyof Ends | null = null): readonly Candidate[] {
  const { program } = view;
  return program.subsidies.flatMap(({ component, rates }, subsidy) => {
    const rate = component === part.component ? (rates[cell.tier] ?? null) : null;
    const when = view.subsidies[subsidy];
    if (rate === null || when === undefined) return [];
    const { min } = worthAt(rate, part, at ?? "min");
    const { max } = worthAt(rate, part, at ?? "max");
    return [{ subsidy, when, min, max }];
  });
}

/** What a rate grants at one end of what is paid. */
export function worthAt(rate: RateSpec, { paid, plain, cap }: Part, at: keyof Ends): Ends {
  return worthOf(rate, { paid: paid[at], plain: plain === null ? null : plain[at], cap: cap[at] });
}

/** What is granted on a part in all: its greatest values where the person pays least, its least where the person pays most. */
function totals(view: View, cell: Cell, part: Part, end: End): readonly Level[] | null {
  const candidates = candidatesOn(view, cell, part, sideOf(end));
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
      return added(candidates, valueOf, part.cap[sideOf(end)]);
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
