// Questions about the situations of a program: which hold together, which never apply, which rest on a fact that may be absent.
// A situation that is left out of `sound` is not asked about and never stands in the way of another.
import { isKnown, not } from "../../decision/predicate.js";
import { both, eligible } from "./predicates.js";
import { coexisting } from "./coexisting.js";
import { factsOfChosen } from "../../decision/chosen-day.js";
import type { ChosenDay, Predicate, Program } from "../../decision/program.js";
import type { Pair } from "./coexisting.js";
import type { Person } from "../person.js";
import type { Solver } from "../solver.js";

/** Whether the first is declared, directly or through others, to go before the second; by index. */
export type Precedes = (first: number, second: number) => boolean;
/** Whether what the program says of a situation is what its author meant. */
export type Sound = (situation: number) => boolean;

/** Two ordinary situations that one person meets while no exception decides. */
export function overlappingSituations(solver: Solver, sound: Sound): readonly Pair[] {
  const { ordinary, exceptional } = conditions(solver.program, sound);
  const among = [eligible(solver.program), ...exceptional.flatMap((when) => (when === null ? [] : [not(when)]))];
  return coexisting(solver, ordinary, () => among);
}

/** Two exceptions that one person meets, neither declared to go before the other, and none before both. */
export function unorderedExceptions(solver: Solver, sound: Sound, precedes: Precedes): readonly Pair[] {
  const { program } = solver;
  const { exceptional } = conditions(program, sound);
  const permitted = eligible(program);
  return coexisting(solver, exceptional, (first, second) => {
    if (precedes(first, second) || precedes(second, first)) return null;
    // Whoever goes before one of the two either decides, or is in a pair of its own.
    const without = exceptional.flatMap((when, i) =>
      when !== null && (precedes(i, first) || precedes(i, second)) ? [not(when)] : [],
    );
    return [permitted, ...without];
  });
}

export interface Unreachable {
  readonly situation: number;
  /** `condition`: nobody meets it; `scope`: nobody who may join does; `shadowed`: `by` always go first. */
  readonly reason: "condition" | "scope" | "shadowed";
  readonly by: readonly number[];
}

/** Situations that nobody ever comes to. */
export function unreachableSituations(solver: Solver, sound: Sound, precedes: Precedes): readonly Unreachable[] {
  const { program } = solver;
  return program.situations.flatMap(({ when, exceptional }, situation): readonly Unreachable[] => {
    if (!sound(situation) || program.doubts.some((doubt) => doubt.situation === situation)) return [];
    const earlier = program.situations.flatMap((other, i) => {
      const first = !exceptional || (precedes(i, situation) && !precedes(situation, i));
      return other.exceptional && sound(i) && i !== situation && first ? [i] : [];
    });
    const without = earlier.map((i) => not(program.situations[i]?.when ?? both()));
    if (!solver.impossible([when, eligible(program), ...without])) return [];
    if (solver.impossible([when])) return [{ situation, reason: "condition", by: [] }];
    if (solver.impossible([when, eligible(program)])) return [{ situation, reason: "scope", by: [] }];
    return [{ situation, reason: "shadowed", by: shadowing(solver, situation, earlier) }];
  });
}

/** As few of the earlier ones as shadow it together. */
function shadowing(solver: Solver, situation: number, earlier: readonly number[]): readonly number[] {
  const { program } = solver;
  const whenOf = (index: number): Predicate => program.situations[index]?.when ?? both();
  return earlier.reduce<readonly number[]>((kept, candidate) => {
    const rest = kept.filter((other) => other !== candidate);
    const enough = solver.impossible([whenOf(situation), eligible(program), ...rest.map((i) => not(whenOf(i)))]);
    return enough ? rest : kept;
  }, earlier);
}

export interface Unguarded {
  readonly situation: number;
  readonly fact: number;
  readonly use: "benefitFrom" | "benefitTo";
  /** Someone to whom it applies and whose fact is absent. */
  readonly person: Person;
}

/** Facts that the benefits of a situation are counted by and that may be absent where it applies. */
export function unguardedFacts(solver: Solver, sound: Sound): readonly Unguarded[] {
  const { program } = solver;
  return program.situations.flatMap((spec, situation) => {
    if (!sound(situation)) return [];
    const earlier = program.situations.slice(0, situation).flatMap(({ when }, i) => (sound(i) ? [not(when)] : []));
    const asked = (use: Unguarded["use"], term: ChosenDay | null): readonly Unguarded[] =>
      (term === null ? [] : factsOfChosen(term)).flatMap((fact) => {
        const person = solver.witness([spec.when, not(isKnown(fact)), eligible(program), ...earlier]);
        return person === null ? [] : [{ situation, fact, use, person }];
      });
    return [...asked("benefitFrom", spec.benefitFrom), ...asked("benefitTo", spec.benefitTo)];
  });
}

/** By index of the program's situations; null where the situation is of the other kind, or not sound. */
function conditions(
  { situations }: Program,
  sound: Sound,
): Record<"ordinary" | "exceptional", readonly (Predicate | null)[]> {
  const of = (kind: boolean): readonly (Predicate | null)[] =>
    situations.map(({ exceptional, when }, i) => (exceptional === kind && sound(i) ? when : null));
  return { ordinary: of(false), exceptional: of(true) };
}
