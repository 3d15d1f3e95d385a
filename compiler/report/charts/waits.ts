// From which day on there are benefits for a payment on a day: asked of a plain person who pays on the first and the last payment day of a situation that waits.
import { parseDay } from "@zhengce/runtime";
import { assess } from "../../decision/interpret.js";
import type { Program } from "../../decision/program.js";
import type { Model } from "../../semantics/model.js";
import { comesTo } from "../../verify/questions/predicates.js";
import type { Solver } from "../../verify/solver.js";
import type { Bar } from "./bars.js";

export interface Wait {
  /** The situation's name. */
  readonly name: string;
  /** Day number. */
  readonly paid: number;
  /** Day number; null where there are no benefits, or the notice leaves open from when. */
  readonly start: number | null;
}

/** @param bars those of the situations */
export function waitsOf(model: Model, program: Program, bars: readonly Bar[], solver: Solver): readonly Wait[] {
  return program.situations.flatMap(({ name }, index) => {
    const waiting = model.situations[index]?.waiting ?? null;
    if (waiting === null) return [];
    const ends = bars.filter((bar) => bar.name === name).flatMap(({ from, to }) => [from, to]);
    return [...new Set(ends)].flatMap((paid): readonly Wait[] => {
      const person = solver.witness(comesTo(program, index), { payment: { from: paid, to: paid } });
      const answer = person === null ? null : assess(program, person);
      if (answer === null || answer.issues !== undefined || answer.value.situation !== name) return [];
      const { from } = answer.value.benefit;
      return [{ name, paid, start: from === null ? null : parseDay(from) }];
    });
  });
}
