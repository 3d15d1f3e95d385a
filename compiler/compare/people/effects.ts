// Two programs → every kind of person with at most one certified identity, with what each pays under both notices. Each kind is a region of
// the joint program in which both bills are constant; a kind counts only with a witness that the interpreter confirms under both.
import { TIER_KEYS, type Amount, type Assessment } from "@zhengce/runtime";
import { assess } from "../../decision/interpret.js";
import { all, any, holdsGroup, not } from "../../decision/predicate.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../../verify/person.js";
import type { Budget } from "../../budget.js";
import { eligible } from "../../verify/questions/predicates.js";
import { solverFor } from "../../verify/solver.js";
import type { Solver } from "../../verify/solver.js";
import { joinPrograms } from "./joint-program.js";
import type { Joint, NamePair, Side } from "./joint-program.js";
import { personUnder } from "./joint-person.js";

const [TIER] = TIER_KEYS;

export interface Bill {
  /** Null: nobody may pay then, or this person may not join. */
  readonly situation: string | null;
  readonly due: Amount | null;
  readonly subsidy: Amount;
  readonly payable: Amount | null;
}
/** A kind of person: both bills, and someone of that kind under each notice. */
export interface Effect {
  /** The certified identity; null = none. */
  readonly identity: { readonly before: string | null; readonly after: string | null } | null;
  readonly tier: string | null;
  readonly before: Bill & { readonly witness: Person };
  readonly after: Bill & { readonly witness: Person };
}
export interface Effects {
  readonly kinds: readonly Effect[];
  /** Regions for which nothing was proven, or whose witness the interpreter did not confirm. */
  readonly undecided: number;
}

/** @param months how much later the later notice stands */
export function effectsOf(
  before: Program,
  after: Program,
  pairs: readonly NamePair[],
  months: number,
  budget: Budget,
): Effects {
  const joint = joinPrograms(before, after, pairs, months);
  const kinds: Effect[] = [];
  let undecided = 0;
  const tiers = joint.program.tiers.length === 0 ? [null] : joint.program.tiers.map((_, index) => index);
  for (const identity of [null, ...joint.identities.keys()]) {
    for (const tier of tiers) {
      const solver = solverFor(joint.program, {}, budget);
      for (const region of regionsOf(joint, solver, identity, tier)) {
        const effect = effectOf(joint, solver, region, identity, months);
        if (effect === null) undecided++;
        else kinds.push(effect);
      }
    }
  }
  return { kinds, undecided };
}

interface Region {
  readonly when: readonly Predicate[];
  readonly before: string | null;
  readonly after: string | null;
}

/** The regions for one identity and tier: by the situation under each notice, then by every condition that bears on an amount. */
function regionsOf(joint: Joint, solver: Solver, identity: number | null, tier: number | null): readonly Region[] {
  const who: Predicate[] = joint.identities.map((_, group) => {
    const holds = holdsGroup(group);
    return group === identity ? holds : not(holds);
  });
  if (tier !== null) who.push({ kind: "tier", tier });
  const outcomes = (side: Side): readonly Outcome[] =>
    outcomesOf(side).filter(({ when }) => solver.solve([...who, when]).kind !== "nobody");
  const later = outcomes(joint.after);
  const splits = [...conditionsOf(joint.before, identity), ...conditionsOf(joint.after, identity)];
  return outcomes(joint.before).flatMap((one) =>
    later.flatMap((other) => {
      if (one.situation === null && other.situation === null) return [];
      const start = [...who, one.when, other.when];
      if (solver.solve(start).kind === "nobody") return [];
      return split(solver, start, splits).map((when) => ({ when, before: one.situation, after: other.situation }));
    }),
  );
}

/** Conjunctions that decide every condition, as few as there are. */
function split(
  solver: Solver,
  when: readonly Predicate[],
  conditions: readonly Predicate[],
): readonly (readonly Predicate[])[] {
  const [first, ...rest] = conditions;
  // What nothing more can be told of is not split further.
  if (first === undefined || solver.exhausted()) return [when];
  const [yes, no] = [
    [...when, first],
    [...when, not(first)],
  ];
  const [some, others] = [solver.solve(yes).kind !== "nobody", solver.solve(no).kind !== "nobody"];
  if (some && others) return [...split(solver, yes, rest), ...split(solver, no, rest)];
  return split(solver, when, rest);
}

interface Outcome {
  readonly situation: string | null;
  readonly when: Predicate;
}
/** Which situation decides, and that none does. */
function outcomesOf(side: Side): readonly Outcome[] {
  const { program } = side;
  const may = side.predicate(eligible(program));
  const whens = program.situations.map(({ when }) => side.predicate(when));
  const decided = program.situations.map(({ name }, i) => ({
    situation: name,
    when: all([may, whens[i] ?? all([]), ...whens.slice(0, i).map(not)]),
  }));
  const none = any([not(may), all(whens.map(not))]);
  return [...decided, { situation: null, when: none }];
}

/** Conditions under which an amount is another: of variants, and of the subsidies that the identity may have. */
function conditionsOf(side: Side, identity: number | null): readonly Predicate[] {
  const { components, subsidies, groups } = side.program;
  const variants = components.flatMap((component) => component.variants.map(({ when }) => when));
  const granted = subsidies.flatMap(({ group, when }): readonly Predicate[] => {
    const mine = identity !== null && side.membersOf(group).includes(identity);
    const derived =
      groups[group]?.kind === "derived" ||
      (groups[group]?.includes.some((m) => groups[m]?.kind === "derived") ?? false);
    const holds: Predicate = { kind: "holds", group };
    if (mine) return when === null ? [] : [when];
    return derived ? [when === null ? holds : all([holds, when])] : [];
  });
  return [...variants, ...granted].map(side.predicate);
}

function effectOf(
  joint: Joint,
  solver: Solver,
  region: Region,
  identity: number | null,
  months: number,
): Effect | null {
  const person = solver.witness(region.when);
  if (person === null) return null;
  const [one, other] = [personUnder(joint, "before", person, months), personUnder(joint, "after", person, months)];
  const [before, after] = [billOf(joint.before.program, one), billOf(joint.after.program, other)];
  if (before?.situation !== region.before || after?.situation !== region.after) return null;
  return {
    identity: identity === null ? null : (joint.identities[identity] ?? null),
    tier: Object.hasOwn(person, TIER) ? String(person[TIER]) : null,
    before: { ...before, witness: one },
    after: { ...after, witness: other },
  };
}

function billOf(program: Program, person: Person): Bill | null {
  const answer = assess(program, person);
  if (answer.issues !== undefined) return null;
  const { situation, due, subsidy, payable }: Assessment = answer.value;
  return { situation, due, subsidy, payable };
}
