// What people pay in a situation and tier, as the interpreter answers for them: each answer with those who get it.
import { countingFacts } from "../../decision/counted.js";
import { assessed } from "../answers/confirm.js";
import { comesTo } from "../questions/predicates.js";
import { deciding } from "./deciding.js";
import { outcomesOf } from "./outcomes.js";
import { byNumbers, endsFor } from "./by-numbers.js";
import { walk } from "./walk.js";
import type { Assessment } from "@zhengce/runtime";
import type { Predicate } from "../../decision/program.js";
import type { Asker } from "./asker.js";
import type { Outcome } from "./outcomes.js";
import type { People } from "./people.js";
import type { Walk } from "./walk.js";

export interface Answers<T> {
  /** None, and nothing unknown: nobody comes to this situation. */
  readonly found: readonly (Outcome<T> & { readonly people: People })[];
  /** Some people could not be asked about within the budget. */
  readonly partial: boolean;
}
/** What is wanted of an assessment: plain data, equal where it reads the same. */
export interface Wanted<T> {
  readonly of: (assessment: Assessment) => T;
  /** It depends on who bears a subsidy too. */
  readonly shares: boolean;
}

/** More different answers than this, by their conditions, are not asked for one by one. */
const mostEnds = 64;

/** The answers of the people in a situation, in a tier; null: the notice has no tiers. */
export function answersIn<T>(
  asker: Asker,
  people: People,
  at: { readonly situation: number; readonly tier: number | null },
  wanted: Wanted<T>,
): Answers<T> {
  const { program } = asker;
  const spec = program.situations[at.situation];
  if (spec === undefined) return { found: [], partial: false };
  const asked = asker.inTier({ claims: people.claims, tier: at.tier ?? 0 });
  const base: readonly Predicate[] = [...comesTo(program, at.situation), ...people.meeting];
  const somebody = asked.find(base);
  if (typeof somebody === "string") return { found: [], partial: somebody === "unknown" };
  const facts = countingFacts([spec]);
  const asking: Walk<T> = {
    program,
    find: asked.find,
    ends: endsFor(program, facts, mostEnds),
    answer: (person) => {
      const assessment = assessed(program, person);
      if (assessment === null) return null;
      const value = wanted.of(assessment);
      return { key: JSON.stringify(value), value };
    },
  };
  const conditions = deciding(asker, asked, spec, wanted.shares);
  const tree = byNumbers(asking, facts, { base, somebody }, (among) =>
    walk(asking, among.base, among.somebody, conditions),
  );
  const { found, partial } = outcomesOf(tree, base, asked.find);
  return { found: found.map((one) => ({ ...one, people })), partial };
}
