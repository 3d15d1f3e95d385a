// One plain person who comes to a situation.
import type { Predicate } from "../../decision/program.js";
import type { Person } from "../person.js";
import type { Solver } from "../solver.js";
import { comesTo } from "./predicates.js";

/** Someone whose situation is the one of that index, and who meets `further`; null where nobody does, or nothing was proven. */
export function personIn(solver: Solver, situation: number, further: readonly Predicate[] = []): Person | null {
  return solver.witness([...comesTo(solver.program, situation), ...further]);
}
