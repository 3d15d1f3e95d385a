// Derived groups that nobody who pays ever holds.
import { holdsGroup } from "../../decision/predicate.js";
import { either } from "./predicates.js";
import type { Solver } from "../solver.js";

/**
 * Indexes of the derived groups whose condition nobody meets who comes to some situation. `complete`: every situation is known; where not,
 * all people are asked.
 */
export function unheldGroups(solver: Solver, complete: boolean): readonly number[] {
  const { groups, situations } = solver.program;
  const among = complete && situations.length > 0 ? [either(...situations.map(({ when }) => when))] : [];
  return groups.flatMap(({ kind }, group) =>
    kind === "derived" && solver.impossible([holdsGroup(group), ...among]) ? [group] : [],
  );
}
