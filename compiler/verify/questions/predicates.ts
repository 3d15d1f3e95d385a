// The conditions that questions are made of. Nothing is asked here.
import { all, any, atomsOf, not } from "../../decision/predicate.js";
import type { PredicateOf } from "../../decision/predicate.js";
import type { Predicate, Program } from "../../decision/program.js";

export const both = (...of: readonly Predicate[]): Predicate => all(of);
export const either = (...of: readonly Predicate[]): Predicate => any(of);

/** The ages that conditions ask for. */
export function agesIn(predicates: readonly Predicate[]): readonly PredicateOf<"age">[] {
  return predicates.flatMap((predicate) => atomsOf(predicate)).filter((atom) => atom.kind === "age");
}

/** Who may join: none of the exclusions, and some admission where there is any. */
export function eligible({ scope }: Program): Predicate {
  if (scope === null) return both();
  const admitted = scope.admits.length === 0 ? both() : either(...scope.admits.map(({ when }) => when));
  return both(admitted, ...scope.excludes.map(({ when }) => not(when)));
}

/** Who comes to the situation of that index: meets it, may join, and meets none that is decided before it. Nobody where there is none. */
export function comesTo(program: Program, situation: number): readonly Predicate[] {
  const spec = program.situations[situation];
  if (spec === undefined) return [either()];
  return [spec.when, eligible(program), ...program.situations.slice(0, situation).map(({ when }) => not(when))];
}

/** Who is subsidised on a component: those who pay it in a situation that does not rule subsidies out, each by the situation that applies. */
export function paysSubsidised({ situations }: Program, component: number): Predicate {
  const pays = situations.map(
    ({ pays, grants }) => grants !== "notGranted" && (pays === null || pays.some((pay) => pay.component === component)),
  );
  return either(
    ...situations.flatMap(({ when }, i) => {
      if (pays[i] !== true) return [];
      const earlier = situations.slice(0, i).flatMap((other, j) => (pays[j] === true ? [] : [not(other.when)]));
      return [both(when, ...earlier)];
    }),
  );
}
