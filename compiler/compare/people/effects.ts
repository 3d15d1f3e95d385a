// Two programs → every kind of person with at most one certified identity, with what each pays under both notices. Each kind is a region of
// the joint program in which both bills are constant; a kind counts only with a witness that the interpreter confirms under both.
import { TIER_KEYS, type Amount, type Assessment } from "@zhengce/runtime";
import { assess } from "../../decision/interpret.js";
import { givenKinds, overAnyAmount } from "../../decision/given.js";
import { countingFacts, valuesOf } from "../../decision/counted.js";
import { all, any, holdsGroup, not } from "../../decision/predicate.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../../verify/person.js";
import { workBudget, type Budget } from "../../budget.js";
import { eligible } from "../../verify/questions/predicates.js";
import { solverFor } from "../../verify/solver.js";
import type { Solver } from "../../verify/solver.js";
import { joinPrograms } from "./joint-program.js";
import type { Joint, NamePair, Side } from "./joint-program.js";
import { personUnder } from "./joint-person.js";
import { shortWays, type Way } from "./ways.js";

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
  /** What else is true of them, in the facts and groups of `Effects.people`; one way that is empty: nothing else. */
  readonly ways: readonly Way[];
}
export interface Effects {
  /** Facts and groups of both notices, the later one's day of the earlier one's rules. */
  readonly people: Program;
  readonly kinds: readonly Effect[];
  /** Regions for which nothing was proven, or whose witness the interpreter did not confirm. */
  readonly undecided: number;
}

/** Percentages of what people state are not the same in both: who pays more depends on the amounts. */
function isDifferentlyGiven(before: Program, after: Program): boolean {
  const kinds = (program: Program): string => [...givenKinds(program)].sort().join();
  return kinds(before) !== kinds(after);
}

/** For saying more shortly who a kind is, however much was spent on finding it. */
const stepsOfWays = 500_000;

/** Pauses between kinds of people: yields how much has been asked, 0 to 1. @param months how much later the later notice stands */
export function* effectsOf(
  before: Program,
  after: Program,
  names: readonly NamePair[],
  months: number,
  budget: Budget,
): Generator<number, Effects, undefined> {
  const joint = joinPrograms(overAnyAmount(before), overAnyAmount(after), names, months);
  const pairs: (readonly Found[])[] = [];
  const tiers = joint.program.tiers.length === 0 ? [null] : joint.program.tiers.map((_, index) => index);
  const identities = [null, ...joint.identities.keys()];
  for (const [done, identity] of identities.entries()) {
    for (const tier of tiers) {
      yield done / identities.length;
      const solver = solverFor(joint.program, {}, budget);
      for (const regions of regionsOf(joint, solver, identity, tier))
        pairs.push(regions.map((region) => ({ region, effect: effectOf(joint, solver, region, identity, months) })));
    }
  }
  const solver = solverFor(joint.program, {}, workBudget(stepsOfWays));
  const kinds: Effect[] = [];
  for (const found of pairs) {
    yield 1;
    for (const effect of toldApart(solver, found)) kinds.push(effect);
  }
  return {
    people: joint.program,
    kinds,
    undecided:
      pairs.flat().filter(({ effect }) => effect === null).length + (isDifferentlyGiven(before, after) ? 1 : 0),
  };
}

type Bare = Omit<Effect, "ways">;
/** The effect on a region; null: nothing was proven. */
interface Found {
  readonly region: Region;
  readonly effect: Bare | null;
}

/** Of one identity under the same two situations: who pays the same, once, by what they meet. */
function toldApart(solver: Solver, found: readonly Found[]): readonly Effect[] {
  const byBills = new Map<string, { readonly effect: Bare; readonly ways: Way[] }>();
  for (const { region, effect } of found) {
    if (effect === null) continue;
    const key = JSON.stringify([effect.before.payable, effect.after.payable]);
    const known = byBills.get(key);
    if (known === undefined) byBills.set(key, { effect, ways: [region.way] });
    else known.ways.push(region.way);
  }
  const base = found[0]?.region.base ?? [];
  const isNobody = (when: readonly Predicate[]): boolean => solver.solve([...base, ...when]).kind === "nobody";
  return [...byBills.values()].map(({ effect, ways }) => ({ ...effect, ways: shortWays(ways, isNobody) }));
}

interface Region extends Part {
  /** What all regions of these two situations share. */
  readonly base: readonly Predicate[];
  readonly before: string | null;
  readonly after: string | null;
}

/** For one identity and tier, by the situation under each notice: the regions by every condition that bears on an amount. */
function regionsOf(
  joint: Joint,
  solver: Solver,
  identity: number | null,
  tier: number | null,
): readonly (readonly Region[])[] {
  const who: Predicate[] = joint.identities.map((_, group) => {
    const holds = holdsGroup(group);
    return group === identity ? holds : not(holds);
  });
  if (tier !== null) who.push({ kind: "tier", tier });
  const outcomes = (side: Side): readonly Outcome[] =>
    outcomesOf(side).filter(({ when }) => solver.solve([...who, when]).kind !== "nobody");
  const later = outcomes(joint.after);
  const conditions = [...conditionsOf(joint.before, identity), ...conditionsOf(joint.after, identity)].map((asked) =>
    [true, false].map((holds) => ({ asked, holds })),
  );
  return outcomes(joint.before).flatMap((one) =>
    later.flatMap((other) => {
      if (one.situation === null && other.situation === null) return [];
      const base = [...who, one.when, other.when];
      if (solver.solve(base).kind === "nobody") return [];
      const pair = { base, before: one.situation, after: other.situation };
      const splits = [...conditions, ...countsOf(joint, one.situation, other.situation)];
      return [split(solver, { when: base, way: [] }, splits).map((part) => ({ ...part, ...pair }))];
    }),
  );
}

interface Part {
  readonly when: readonly Predicate[];
  /** The conditions that told it from the other parts. */
  readonly way: Way;
}
/** A condition that holds for some, or does not. */
interface Alternative {
  readonly asked: Predicate;
  readonly holds: boolean;
}

/** Conjunctions that decide every condition, as few as there are. @param splits alternatives of which everybody meets one */
function split(solver: Solver, part: Part, splits: readonly (readonly Alternative[])[]): readonly Part[] {
  const [first, ...rest] = splits;
  // What nothing more can be told of is not split further.
  if (first === undefined || solver.exhausted()) return [part];
  const parts = first.map(({ asked, holds }): Part => ({
    when: [...part.when, holds ? asked : not(asked)],
    way: [...part.way, { condition: { asked, shown: asked }, holds }],
  }));
  const met = parts.filter(({ when }) => solver.solve(when).kind !== "nobody");
  return met.length < 2 ? split(solver, part, rest) : met.flatMap((one) => split(solver, one, rest));
}

/** The numbers by which something is paid in these situations, value by value. */
function countsOf(
  { program, before, after }: Joint,
  one: string | null,
  other: string | null,
): readonly (readonly Alternative[])[] {
  const countedIn = ({ program: { situations, facts } }: Side, situation: string | null): readonly string[] =>
    countingFacts(situations.filter(({ name }) => name === situation)).flatMap((fact) => facts[fact]?.name ?? []);
  const named = [...countedIn(before, one), ...countedIn(after, other)];
  return [...new Set(named)].flatMap((name) => {
    const fact = program.facts.findIndex((spec) => spec.name === name);
    return fact < 0 ? [] : [valuesOf(program, fact).map(({ when }) => ({ asked: when, holds: true }))];
  });
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

function effectOf(joint: Joint, solver: Solver, region: Region, identity: number | null, months: number): Bare | null {
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
