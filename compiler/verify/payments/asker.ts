// The solver asked about people whose identities and tier are known: whoever it finds claims those groups and stands in that tier.
import { IDENTITIES_KEYS, TIER_KEYS } from "@zhengce/runtime";
import { factsOf } from "../person.js";
import { solverFor } from "../solver.js";
import { folderOf } from "./fold.js";
import type { Budget } from "../../budget.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../person.js";
import type { Known } from "./fold.js";
import type { Found } from "./walk.js";

export interface Asked {
  readonly known: Known;
  readonly fold: (predicate: Predicate) => Predicate;
  /** Somebody who meets all of them; conditions folded or not. */
  readonly find: (predicates: readonly Predicate[]) => Found;
}
export interface Asker {
  readonly program: Program;
  readonly inTier: (known: Known) => Asked;
  /** The identities of one person who meets it, whatever they are; none where nobody does. */
  readonly claimsOfSomebody: (predicate: Predicate) => readonly (readonly number[])[];
  readonly isAlways: (folded: Predicate) => boolean;
  readonly isNever: (folded: Predicate) => boolean;
}

/** Questions after which a fresh solver goes on: one keeps what it has translated, and has fuel of its own. */
const questionsOfSolver = 500;

/** Asks within the budget; what was asked before is remembered. */
export function askerOf(program: Program, budget: Budget): Asker {
  const { foldFor, numberOf, always, never } = folderOf(program);
  const answers = new Map<string, Person | "nobody">();
  let [solver, asked] = [solverFor(program, {}, budget), 0];
  const solve = (folded: readonly Predicate[]): Found => {
    const key = folded.map(numberOf).join(" ");
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (++asked % questionsOfSolver === 0 || solver.exhausted()) solver = solverFor(program, {}, budget);
    const outcome = solver.solve(folded);
    if (outcome.kind === "undecided") return "unknown";
    const found = outcome.kind === "nobody" ? outcome.kind : factsOf(program, outcome.store);
    answers.set(key, found);
    return found;
  };
  const inTier = (known: Known): Asked => {
    const fold = foldFor(known);
    const names = known.claims.map((group) => program.groups[group]?.name ?? "");
    const tier = program.tiers[known.tier];
    const given = {
      ...(names.length === 0 ? {} : { [IDENTITIES_KEYS[0]]: names }),
      ...(tier === undefined ? {} : { [TIER_KEYS[0]]: tier }),
    };
    const find = (predicates: readonly Predicate[]): Found => {
      const folded = [...new Set(predicates.map(fold))].filter((one) => one !== always);
      if (folded.includes(never)) return "nobody";
      const found = solve(folded);
      return typeof found === "string" ? found : { ...found, ...given };
    };
    return { known, fold, find };
  };
  return {
    program,
    inTier,
    claimsOfSomebody: (predicate) => {
      const identities = solverFor(program, {}, budget).witness([predicate])?.[IDENTITIES_KEYS[0]];
      if (!Array.isArray(identities)) return [];
      return [program.groups.flatMap(({ name }, i) => (identities.includes(name) ? [i] : []))];
    },
    isAlways: (folded) => folded === always,
    isNever: (folded) => folded === never,
  };
}
