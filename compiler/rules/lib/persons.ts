// What the rules about persons share: the solver of the program, and which statements the program renders as their author meant. Where an
// error, found elsewhere, stands behind a statement, nothing is said of it here: one mistake, one finding.
import type { Condition } from "@zhengce/grammar";
import { lowerCondition } from "../../decision/lower/conditions.js";
import { lowerContext } from "../../decision/lower/context.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Model } from "../../semantics/model.js";
import { precedence } from "../../verify/precedence.js";
import { solverFor } from "../../verify/solver.js";
import type { Solver } from "../../verify/solver.js";
import type { Precedes } from "../../verify/questions/situations.js";
import type { Basis } from "../basis.js";
import { soundness } from "./soundness.js";
import type { Sound } from "./soundness.js";

export interface Persons {
  readonly program: Program;
  readonly solver: Solver;
  /** No error stands in these places, nor in the facts, groups and periods that they name. */
  readonly sound: Sound;
  /** The same of a situation, by its index. */
  readonly soundSituation: (situation: number) => boolean;
  /** All situations are sound. */
  readonly complete: boolean;
  readonly precedes: Precedes;
  /** The predicate of a condition; null where it can't be told. */
  readonly predicateOf: (condition: Condition) => Predicate | null;
}

/** Null where the file has no program, or one that is not the model's. */
export function personsOf(basis: Basis): Persons | null {
  const { model, program, lost } = basis;
  if (program?.situations.length !== model.situations.length) return null;
  const sound = soundness(basis);
  // An exception without a condition has its own finding, and would stand before everything.
  const situations = model.situations.map(
    ({ exceptional, when, nodes }) =>
      ((!exceptional && !lost.entries) || when.length > 0) &&
      !nodes.some(({ node }) => lost.touches(node)) &&
      sound(nodes.map(({ node }) => node)),
  );
  const predicateOf = lowering(model);
  return {
    program,
    solver: solverFor(program),
    sound,
    soundSituation: (situation) => situations[situation] === true,
    complete: situations.every((isSound) => isSound),
    precedes: precedence(model.situations),
    predicateOf: (condition) => (sound([condition]) ? predicateOf(condition) : null),
  };
}

/** Conditions of the same words are the same predicate: a notice splits many subsidies under the same few. */
function lowering(model: Model): Persons["predicateOf"] {
  const context = lowerContext(model);
  const lowered = new Map<string, Predicate | null>();
  return (condition) => {
    const words = model.source.text.slice(condition.start, condition.end);
    let found = lowered.get(words);
    if (found === undefined) {
      const before = context.holes.length;
      const predicate = lowerCondition(context, condition);
      found = context.holes.length === before ? predicate : null;
      lowered.set(words, found);
    }
    return found;
  };
}
