// The program asked about people one after another: which of the conditions that decide an answer hold together, and what the interpreter
// answers then. A tree of conditions, an answer at each end; what could not be asked within the budget stands as such.
import { isTrue, worldOf } from "../../decision/interpret/conditions.js";
import { readFacts } from "@zhengce/runtime";
import { not } from "../../decision/predicate.js";
import type { World } from "../../decision/interpret/conditions.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../person.js";

/** A condition as it is asked of the facts alone, and as the notice has it. */
export interface Condition {
  readonly asked: Predicate;
  readonly shown: Predicate;
}
export type Tree<T> =
  | { readonly kind: "end"; readonly key: string; readonly value: T }
  | {
      readonly kind: "fork";
      readonly key: string;
      readonly condition: Condition;
      readonly yes: Tree<T>;
      readonly no: Tree<T>;
    }
  /** Each for whoever meets its condition: nobody meets two. */
  | { readonly kind: "sides"; readonly key: string; readonly sides: readonly Side<T>[] }
  | { readonly kind: "unknown"; readonly key: string };
export interface Side<T> {
  readonly condition: Condition;
  readonly tree: Tree<T>;
}
/** Somebody who meets the conditions, nobody at all, or not told. */
export type Found = Person | "nobody" | "unknown";

export interface Walk<T> {
  readonly program: Program;
  readonly find: (predicates: readonly Predicate[]) => Found;
  /** The answer for a person; a key that equal answers share. */
  readonly answer: (person: Person) => { readonly key: string; readonly value: T } | null;
  /** How many ends may still be asked. */
  ends: number;
}

export const UNKNOWN = { kind: "unknown", key: "?" } as const;

/** The answers of all who meet `base`, of whom `person` is one. */
export function walk<T>(
  asking: Walk<T>,
  base: readonly Predicate[],
  person: Person,
  open: readonly Condition[],
): Tree<T> {
  if (asking.ends <= 0) return UNKNOWN;
  const [condition, ...rest] = open;
  if (condition === undefined) return endOf(asking, person);
  const world = worldFor(asking.program, person);
  if (world === null) return UNKNOWN;
  // As the notice has it: groups within groups are looked up once there.
  const holds = isTrue(condition.shown, world);
  const sideOf = (holding: boolean): Tree<T> | null => {
    const narrower = [...base, holding ? condition.asked : not(condition.asked)];
    const found = holding === holds ? person : asking.find(narrower);
    if (found === "nobody") return null;
    return found === "unknown" ? UNKNOWN : walk(asking, narrower, found, rest);
  };
  return forked(condition, sideOf(true), sideOf(false));
}

function endOf<T>(asking: Walk<T>, person: Person): Tree<T> {
  asking.ends--;
  const answer = asking.answer(person);
  return answer === null ? UNKNOWN : { kind: "end", ...answer };
}

/** A condition that makes no difference is left out. */
function forked<T>(condition: Condition, yes: Tree<T> | null, no: Tree<T> | null): Tree<T> {
  if (yes === null || no === null || yes.key === no.key) return yes ?? no ?? UNKNOWN;
  const key = `(${JSON.stringify(condition.shown)}?${yes.key}:${no.key})`;
  return { kind: "fork", key, condition, yes, no };
}

function worldFor(program: Program, person: Person): World | null {
  const facts = readFacts(program, person);
  return facts.issues === undefined ? worldOf(program, facts.value) : null;
}
