// Predicates → formulas without negation: `not` goes down to the atoms, groups are opened. Each predicate is translated once a
// polarity. No search here.
import { append } from "@zhengce/grammar";
import { age, number, valued, within, yearly } from "./atoms.js";
import { all, any, FALSE, TRUE } from "./formula.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Formula } from "./formula.js";

type Translate = (predicate: Predicate, positive: boolean) => Formula;

/** Conditions of 变动, in the order of their free variables. */
export const changeTests = [
  "newlyCertified", "standardRaised", "standardLowered", "unsubsidisedAtPayment", "certifiedAfterPayment",
] as const; // prettier-ignore

/** Indexes of the tiers; a notice without tiers has the one. */
export function tiersOf(program: Program): readonly number[] {
  return Array.from({ length: Math.max(1, program.tiers.length) }, (_, i) => i);
}

export interface Translator {
  readonly translate: Translate;
  /** False once a group went deeper through other groups than can be followed: then formulas say too little. */
  readonly isWhole: () => boolean;
}

/** Groups within groups within groups. */
const deepest = 400;

/** The translator for one program; it remembers what it has translated. */
export function translator(program: Program): Translator {
  const known = { true: new Map<Predicate, Formula>(), false: new Map<Predicate, Formula>() };
  const opened = { true: new Map<number, Formula>(), false: new Map<number, Formula>() };
  let circles = 0;
  let whole = true;

  const translate: Translate = (predicate, positive) => {
    const memo = known[`${positive}`];
    const found = memo.get(predicate);
    if (found !== undefined) return found;
    const made = make(predicate, positive);
    memo.set(predicate, made);
    return made;
  };
  const make = (predicate: Predicate, positive: boolean): Formula => {
    switch (predicate.kind) {
      case "all":
      case "any": {
        const parts = predicate.of.map((part) => translate(part, positive));
        return (predicate.kind === "all") === positive ? all(parts) : any(parts);
      }
      case "not":
        return translate(predicate.of, !positive);
      case "holds":
        return holds(predicate.group, positive, []);
      case "known":
        return { kind: positive ? "present" : "absent", fact: predicate.fact };
      case "isTrue":
        return valued(predicate.fact, positive, 1, (i) => i === 1);
      case "oneOf": {
        const values = program.facts[predicate.fact]?.values ?? [];
        return valued(predicate.fact, positive, values.length - 1, (i) => predicate.values.includes(values[i] ?? ""));
      }
      case "number":
        return number(predicate.fact, positive, predicate.min, predicate.max);
      case "within":
        return within(predicate.day, predicate.from, predicate.to, positive);
      case "yearly":
        return yearly(predicate.day, predicate.from, predicate.to, positive);
      case "age":
        return age(predicate.birth, predicate.on, predicate.min, predicate.max, positive);
      case "tier": {
        const allowed = tiersOf(program).filter((tier) => (tier === predicate.tier) === positive);
        return allowed.length === 0 ? FALSE : { kind: "tier", allowed };
      }
      case "change":
        return { kind: "test", test: changeTests.indexOf(predicate.test), value: positive };
    }
  };

  /** A group that counts as itself through a circle (a finding elsewhere) adds nothing. */
  const holds = (group: number, positive: boolean, around: readonly number[]): Formula => {
    const spec = program.groups[group];
    if (spec === undefined || around.includes(group)) {
      circles++;
      return positive ? FALSE : TRUE;
    }
    if (around.length > deepest) {
      whole = false;
      return FALSE;
    }
    const memo = opened[`${positive}`];
    const found = memo.get(group);
    if (found !== undefined) return found;
    const inside = [...around, group];
    const before = circles;
    const ways: Formula[] = [];
    if (spec.kind === "certified") ways.push({ kind: "claim", group, claimed: positive });
    else if (spec.when !== null) ways.push(derived(spec.when, positive, inside));
    append(
      ways,
      spec.includes.map((member) => holds(member, positive, inside)),
    );
    const made = positive ? any(ways) : all(ways);
    if (around.length === 0 || circles === before) memo.set(group, made);
    return made;
  };
  /** A derived group's own condition, watching for circles through other groups. */
  const derived = (predicate: Predicate, positive: boolean, around: readonly number[]): Formula => {
    switch (predicate.kind) {
      case "all":
      case "any": {
        const parts = predicate.of.map((part) => derived(part, positive, around));
        return (predicate.kind === "all") === positive ? all(parts) : any(parts);
      }
      case "not":
        return derived(predicate.of, !positive, around);
      case "holds":
        return holds(predicate.group, positive, around);
      default:
        return translate(predicate, positive);
    }
  };
  return { translate, isWhole: () => whole };
}
