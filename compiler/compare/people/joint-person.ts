// A joint person → the facts of the same person under each of the two notices: dates a year earlier under the earlier one, identities
// by the names that each notice has for them.
import { formatDay, IDENTITIES_KEYS, parseDay, plusMonths, TIER_KEYS } from "@zhengce/runtime";
import type { Program } from "../../decision/program.js";
import type { Person } from "../../verify/person.js";
import { identityName } from "./joint-program.js";
import type { Joint } from "./joint-program.js";

const [IDENTITIES] = IDENTITIES_KEYS;
const [TIER] = TIER_KEYS;

/** The person's facts under one side. Facts, tiers and words that the side doesn't know are left out. */
export function personUnder(joint: Joint, side: "before" | "after", person: Person, months: number): Person {
  const program = joint[side].program;
  const shift = side === "before" ? -months : 0;
  const entries = program.facts.flatMap((fact): readonly (readonly [string, Person[string]])[] => {
    const value = Object.hasOwn(person, fact.name) ? person[fact.name] : undefined;
    if (value === undefined || (fact.type === "enumeration" && !fact.values.includes(String(value)))) return [];
    return [[fact.name, fact.type === "date" ? moved(String(value), shift) : value]];
  });
  const identities = identitiesUnder(joint, side, person);
  return Object.fromEntries([
    ...entries,
    ...(identities.length === 0 ? [] : [[IDENTITIES, identities] as const]),
    ...(program.tiers.length === 0 ? [] : tierUnder(program, person)),
  ]);
}

function identitiesUnder({ identities }: Joint, side: "before" | "after", person: Person): readonly string[] {
  const claimed = Object.hasOwn(person, IDENTITIES) ? (person[IDENTITIES] as readonly string[]) : [];
  const own = identities.flatMap((identity) =>
    claimed.includes(identityName(identity.before, identity.after)) ? (identity[side] ?? []) : [],
  );
  return [...new Set(own)];
}

function tierUnder(program: Program, person: Person): readonly (readonly [string, string])[] {
  const tier = Object.hasOwn(person, TIER) ? String(person[TIER]) : "";
  return program.tiers.includes(tier) ? [[TIER, tier]] : [];
}

function moved(date: string, months: number): string {
  const day = parseDay(date);
  return day === null || months === 0 ? date : formatDay(plusMonths(day, months));
}
