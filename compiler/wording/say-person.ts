// A person as facts → words: `2021年5月10日缴费，2021年4月1日出生，身份为孤儿`. Nothing is decided here.
import { IDENTITIES_KEYS, parseDay, TIER_KEYS } from "@zhengce/runtime";
import type { Texts } from "@zhengce/grammar";
import { inEach } from "./wording.js";
import type { FactSpec, Program } from "../decision/program.js";
import type { Person } from "../verify/person.js";
import type { Wording } from "./words.js";

/** The person in the order of the program's facts; facts that are absent are not mentioned. */
export function sayPerson(words: Wording, program: Program, person: Person): string {
  const given = (key: string): Person[string] | undefined => (Object.hasOwn(person, key) ? person[key] : undefined);
  const said = program.facts.flatMap((fact) => {
    const value = given(fact.name);
    return value === undefined ? [] : [sayFact(words, fact, value)];
  });
  const [identities, tier] = [given(IDENTITIES_KEYS[0]), given(TIER_KEYS[0])];
  if (typeof identities === "object" && identities.length > 0) said.push(words.persons.identities(identities));
  if (tier !== undefined) said.push(words.persons.tier(String(tier)));
  return words.small.clauses(said);
}

function sayFact({ small, persons }: Wording, { name, type, role }: FactSpec, value: Person[string]): string {
  if (type === "date") {
    const day = parseDay(String(value));
    const shown = day === null ? String(value) : small.day(day);
    if (role === "payment") return persons.paid(shown);
    return role === "birth" ? persons.born(shown) : persons.date(name, shown);
  }
  if (type === "boolean") return persons.flag(name, value === true);
  return persons.value(name, type === "money" ? small.yuan(Number(value)) : String(value));
}

/** The same in each language. */
export function describePerson(program: Program, person: Person): Texts {
  return inEach((words) => sayPerson(words, program, person));
}
