// Formulas without negation: what the search works on. A literal about a fact implies that the fact is present. Nothing here
// knows of a person.
import { append } from "@zhengce/grammar";
import type { Season } from "./season.js";
import type { Term } from "./terms.js";

export type Literal =
  | { readonly kind: "present"; readonly fact: number }
  | { readonly kind: "absent"; readonly fact: number }
  /** A boolean (0 = no, 1 = yes) or an enumeration: indexes of its values. */
  | { readonly kind: "values"; readonly fact: number; readonly allowed: readonly number[] }
  | { readonly kind: "number"; readonly fact: number; readonly min: number; readonly max: number }
  | { readonly kind: "claim"; readonly group: number; readonly claimed: boolean }
  | { readonly kind: "tier"; readonly allowed: readonly number[] }
  | Order
  | Seasonal
  /** A condition of 变动: free here. */
  | { readonly kind: "test"; readonly test: number; readonly value: boolean };
/** left ≤ right + slack. */
export interface Order {
  readonly kind: "order";
  readonly left: Term;
  readonly right: Term;
  readonly slack: number;
}
/** The term's day lies in the season. */
export interface Seasonal {
  readonly kind: "season";
  readonly term: Term;
  readonly season: Season;
}

interface AllOf {
  readonly kind: "all";
  readonly of: readonly Formula[];
}
export interface AnyOf {
  readonly kind: "any";
  readonly of: readonly Formula[];
}
export type Formula = Literal | AllOf | AnyOf;

export const TRUE: Formula = { kind: "all", of: [] };
export const FALSE: Formula = { kind: "any", of: [] };

/** All of them; flat, and FALSE where one is. */
export function all(of: readonly Formula[]): Formula {
  return join("all", of);
}
/** Any of them; flat, and TRUE where one is. */
export function any(of: readonly Formula[]): Formula {
  return join("any", of);
}

function join(kind: "all" | "any", of: readonly Formula[]): Formula {
  const flat: Formula[] = [];
  for (const formula of of) {
    if (formula.kind === kind) append(flat, formula.of);
    else if ((formula.kind === "all" || formula.kind === "any") && formula.of.length === 0) return formula;
    else flat.push(formula);
  }
  const once = flat.length > 1 ? [...new Set(flat)] : flat;
  const [only] = once;
  return once.length === 1 && only !== undefined ? only : { kind, of: once };
}

const sizes = new WeakMap<Formula, number>();
/** How many parts a walk over the formula meets; a part that is shared counts each time. */
export function sizeOf(formula: Formula): number {
  if (formula.kind !== "all" && formula.kind !== "any") return 1;
  const known = sizes.get(formula);
  if (known !== undefined) return known;
  const size = formula.of.reduce((sum, part) => sum + sizeOf(part), 1);
  sizes.set(formula, size);
  return size;
}

const read = new WeakMap<Formula, ReadonlySet<number>>();
/** The facts that a formula reads. */
export function factsOf(formula: Formula): ReadonlySet<number> {
  const known = read.get(formula);
  if (known !== undefined) return known;
  const facts = new Set<number>();
  const add = (of: Iterable<number>): void => {
    for (const fact of of) facts.add(fact);
  };
  if (formula.kind === "all" || formula.kind === "any") for (const part of formula.of) add(factsOf(part));
  else if (formula.kind === "order") add([...formula.left.facts, ...formula.right.facts]);
  else if (formula.kind === "season") add(formula.term.facts);
  else if ("fact" in formula) facts.add(formula.fact);
  read.set(formula, facts);
  return facts;
}
