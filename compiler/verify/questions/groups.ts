// Derived groups that nobody ever holds.
import { holdsGroup } from "./predicates.js";
import type { Solver } from "../solver.js";

/** Indexes of the derived groups whose condition nobody meets. */
export function unheldGroups(solver: Solver): readonly number[] {
  return solver.program.groups.flatMap(({ kind }, group) =>
    kind === "derived" && solver.impossible([holdsGroup(group)]) ? [group] : [],
  );
}
