// A program → what a person of each group pays in each situation and tier: one plain person a cell, answered by the interpreter.
import type { Assessment } from "@zhengce/runtime";
import { assess } from "../decision/interpret.js";
import type { Predicate, Program } from "../decision/program.js";
import { holdsGroup, not } from "./questions/predicates.js";
import { personIn } from "./questions/person-in.js";
import { solverFor, type Solver } from "./solver.js";

export interface PaymentRow {
  /** Null: someone of no group. */
  readonly group: string | null;
  /** Null where the notice has no tiers. */
  readonly tier: string | null;
  /** In the order of the program's situations; null where nobody of the group comes to it. */
  readonly cells: readonly (Assessment | null)[];
}

/** Rows in order of groups, those of no group first, a row a tier. `stop` is asked between rows; what was made so far is the answer. */
export function paymentsTable(program: Program, stop: () => boolean = () => false): readonly PaymentRow[] {
  const solver = solverFor(program);
  const tiers = program.tiers.length === 0 ? [null] : program.tiers.map((_, index) => index);
  const rows: PaymentRow[] = [];
  for (const group of [null, ...program.groups.map((_, index) => index)]) {
    for (const tier of tiers) {
      if (stop()) return rows;
      rows.push({
        group: group === null ? null : (program.groups[group]?.name ?? ""),
        tier: tier === null ? null : (program.tiers[tier] ?? null),
        cells: program.situations.map((_, situation) => cellOf(solver, situation, group, tier)),
      });
    }
  }
  return rows;
}

/** Someone of this group alone; where that can't be, of this group and of what it takes to be in it. */
function cellOf(solver: Solver, situation: number, group: number | null, tier: number | null): Assessment | null {
  const { program } = solver;
  const inTier: readonly Predicate[] = tier === null ? [] : [{ kind: "tier", tier }];
  const others = program.groups.flatMap((_, index) => (index === group ? [] : [not(holdsGroup(index))]));
  const own = group === null ? [] : [holdsGroup(group)];
  const person =
    personIn(solver, situation, [...own, ...others, ...inTier]) ??
    (group === null ? null : personIn(solver, situation, [...own, ...inTier]));
  if (person === null) return null;
  const answer = assess(program, person);
  return answer.issues === undefined ? answer.value : null;
}
