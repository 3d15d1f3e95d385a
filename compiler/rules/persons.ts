// What the rules about persons share: the solver of the program, and which statements the program renders as their author meant. Where an
// error, found elsewhere, stands behind a statement, nothing is said of it here: one mistake, one finding.
import type { Condition, Span } from "@zhengce/grammar";
import { lowerCondition } from "../decision/lower-conditions.js";
import { lowerContext } from "../decision/lower-context.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Model, Situation, Symbol } from "../semantics/model.js";
import type { ProblemKind } from "../semantics/problem.js";
import { solverFor } from "../verify/solver.js";
import type { Solver } from "../verify/solver.js";
import type { Precedes } from "../verify/questions/situations.js";
import type { Subject } from "./rule.js";

/** Problems after which a statement says less, or other, than its author meant. */
const telling: ReadonlySet<ProblemKind> = new Set([
  "unknownName", "unknownValue", "misusedName", "duplicateDeclaration", "conflictingSlot", "typeMismatch", "impossibleDate",
  "ambiguousYear", "reversedRange", "circle", "outsideChange", "mixedWaiting", "idleOrder",
]); // prettier-ignore

export interface Persons {
  readonly program: Program;
  readonly solver: Solver;
  /** No error stands in these places, nor in the facts, groups and periods that they name. */
  readonly sound: (places: readonly Span[]) => boolean;
  /** The same of a situation, by its index. */
  readonly soundSituation: (situation: number) => boolean;
  readonly precedes: Precedes;
  /** The predicate of a condition; null where it can't be told. */
  readonly predicateOf: (condition: Condition) => Predicate | null;
}

const solvers = new WeakMap<Program, Solver>();

/** Null where the file has no program, or one that is not the model's. */
export function personsOf(subject: Subject): Persons | null {
  const { model, program } = subject;
  if (program === null || program.situations.length !== model.situations.length) return null;
  const solver = solvers.get(program) ?? solverFor(program);
  solvers.set(program, solver);
  const sound = soundness(subject);
  // An exception without a condition has its own finding, and would stand before everything.
  const situations = model.situations.map(
    ({ exceptional, when, nodes }) => (!exceptional || when.length > 0) && sound(nodes.map(({ node }) => node)),
  );
  return {
    program,
    solver,
    sound,
    soundSituation: (situation) => situations[situation] === true,
    precedes: precedence(model.situations),
    predicateOf: (condition) => {
      const context = lowerContext(model);
      const predicate = lowerCondition(context, condition);
      return context.holes.length === 0 && sound([condition]) ? predicate : null;
    },
  };
}

function soundness({ model, syntax, holes }: Subject): Persons["sound"] {
  const broken: readonly Span[] = [
    ...holes,
    ...syntax,
    ...model.problems.flatMap((problem) => (telling.has(problem.kind) ? [problem.place] : [])),
    ...model.problems.flatMap((problem) => (problem.kind === "circle" ? problem.places : [])),
  ];
  if (broken.length === 0) return () => true;
  return (places) => {
    const seen = new Set<Symbol>();
    const open = [...places];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const around = place;
      if (broken.some((error) => error.start < around.end && around.start < error.end)) return false;
      for (const { name, symbol } of model.references) {
        if (name.start < around.start || name.end > around.end || seen.has(symbol)) continue;
        seen.add(symbol);
        open.push(...groundOf(symbol));
      }
    }
    return true;
  };
}

/** The statements that say what a condition's name means. */
function groundOf(symbol: Symbol): readonly Span[] {
  if (symbol.kind === "group" || symbol.kind === "period") return symbol.nodes.map(({ node }) => node);
  return symbol.kind === "fact" && symbol.node !== null ? [symbol.node.node] : [];
}

/** 优先于 and what follows from it, by index. */
function precedence(situations: Model["situations"]): Precedes {
  const indexes = new Map(situations.map(({ name }, i) => [name, i]));
  const reached = new Map<number, ReadonlySet<number>>();
  const targets = ({ precedes }: Situation): readonly number[] => precedes.flatMap((name) => indexes.get(name) ?? []);
  const after = (first: number): ReadonlySet<number> => {
    const known = reached.get(first);
    if (known !== undefined) return known;
    const found = new Set<number>();
    const open = [first];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const situation = situations[next];
      for (const target of situation === undefined ? [] : targets(situation)) {
        if (!found.has(target)) open.push(target);
        found.add(target);
      }
    }
    reached.set(first, found);
    return found;
  };
  return (first, second) => after(first).has(second);
}
