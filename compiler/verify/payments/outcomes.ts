// A tree of answers → each answer once, with the conditions of those who get it, as short as they can be said.
import { not } from "../../decision/predicate.js";
import type { Predicate } from "../../decision/program.js";
import type { Condition, Found, Tree } from "./walk.js";

/** A condition that holds for these people, or does not. */
export interface Literal {
  readonly condition: Condition;
  readonly holds: boolean;
}
export interface Outcome<T> {
  readonly value: T;
  /** Whoever meets all of one of these; one that is empty: everybody. */
  readonly ways: readonly (readonly Literal[])[];
}
export interface Outcomes<T> {
  readonly found: readonly Outcome<T>[];
  /** Some people could not be asked about. */
  readonly partial: boolean;
}

/** More literals in all than this are not made shorter. */
const mostShortened = 80;

/** The answers of a tree, in the order met. */
export function outcomesOf<T>(
  tree: Tree<T>,
  base: readonly Predicate[],
  find: (predicates: readonly Predicate[]) => Found,
): Outcomes<T> {
  const byKey = new Map<string, { readonly value: T; readonly ways: (readonly Literal[])[] }>();
  let partial = false;
  let literals = 0;
  const visit = (at: Tree<T>, way: readonly Literal[]): void => {
    if (at.kind === "unknown") partial = true;
    else if (at.kind === "sides")
      for (const { condition, tree: side } of at.sides) visit(side, [...way, { condition, holds: true }]);
    else if (at.kind === "fork") {
      visit(at.yes, [...way, { condition: at.condition, holds: true }]);
      visit(at.no, [...way, { condition: at.condition, holds: false }]);
    } else {
      literals += way.length;
      const known = byKey.get(at.key);
      if (known === undefined) byKey.set(at.key, { value: at.value, ways: [way] });
      else known.ways.push(way);
    }
  };
  visit(tree, []);
  const short = (way: readonly Literal[]): readonly Literal[] =>
    literals > mostShortened ? way : shortened(way, base, find);
  return { found: [...byKey.values()].map(({ value, ways }) => ({ value, ways: ways.map(short) })), partial };
}

/** Without the literals that follow from the others; negations go first. */
function shortened(
  way: readonly Literal[],
  base: readonly Predicate[],
  find: (predicates: readonly Predicate[]) => Found,
): readonly Literal[] {
  let kept = way;
  for (const literal of [...way].sort((a, b) => Number(a.holds) - Number(b.holds))) {
    const others = kept.filter((other) => other !== literal);
    const { condition, holds } = literal;
    const opposite = holds ? not(condition.asked) : condition.asked;
    if (find([...base, ...others.map(askedOf), opposite]) === "nobody") kept = others;
  }
  return kept;
}

function askedOf({ condition, holds }: Literal): Predicate {
  return holds ? condition.asked : not(condition.asked);
}
