// Conditions and persons in English: `县类别 is 贫困县`, `aged 60 to 69`, `paying on 2021-05-10, certified as 孤儿`.
import type { ConditionWords, PersonWords } from "../words.js";

export const conditions: ConditionWords = {
  all: (parts) => parts.join(" and "),
  any: (parts) => parts.join(" or "),
  ways: (parts) => parts.join(", or "),
  always: "always",
  never: "never",
  bracketed: (text) => `(${text})`,
  negated: (text) => `not (${text})`,
  notHeld: (group) => `not ${group}`,
  notTrue: (fact) => `not ${fact}`,
  given: (fact) => `${fact} is given`,
  notGiven: (fact) => `${fact} is not given`,
  oneOf: (fact, values) => `${fact} is ${values.join(" or ")}`,
  number: (fact, min, max) => {
    if (min !== null && max !== null) return min === max ? `${fact} is ${min}` : `${fact} is from ${min} to ${max}`;
    if (min !== null) return `${fact} is at least ${min}`;
    return max === null ? `${fact} is given` : `${fact} is at most ${max}`;
  },
  difference: (fact, from, min, max) => {
    if (min === 0 && max === 0) return `${fact} equals ${from}`;
    const more =
      min === 0
        ? `${fact} at least ${from}`
        : min === 1
          ? `${fact} above ${from}`
          : `${fact} less ${from} at least ${min ?? ""}`;
    const less =
      max === 0
        ? `${fact} at most ${from}`
        : max === -1
          ? `${fact} below ${from}`
          : `${fact} less ${from} at most ${max ?? ""}`;
    if (min !== null && max !== null) return `${more} and ${less}`;
    return min !== null ? more : max !== null ? less : `${fact} and ${from} given`;
  },
  age: (min, max) => {
    if (min !== null && max !== null) return min === max ? `aged ${min}` : `aged ${min} to ${max}`;
    if (min !== null) return `aged ${min} or more`;
    return max === null ? "the day of birth is given" : `aged ${max} or less`;
  },
  tier: (tier) => `tier ${tier}`,
  changed: "the identity changes",
  days: (day, from, to) => {
    if (from !== null && to !== null) return from === to ? `${day} is ${from}` : `${day} from ${from} to ${to}`;
    if (from !== null) return `${day} from ${from} on`;
    return to === null ? `${day} is given` : `${day} until ${to}`;
  },
  yearly: (day, from, to) => {
    const shown = (at: number): string => `${Math.trunc(at / 100)}/${at % 100}`;
    return `${day} between ${shown(from)} and ${shown(to)} of a year`;
  },
  moved: (base, count, unit) => `${Math.abs(count)} ${unit}s ${count < 0 ? "before" : "after"} ${base}`,
  nextMonth: (base) => `the first day of the month after ${base}`,
  nextYear: (base) => `1 January of the year after ${base}`,
  latest: (one, other) => `the later of ${one} and ${other}`,
  earliest: (one, other) => `the earlier of ${one} and ${other}`,
  waited: (base) => `the end of the waiting from ${base}`,
  ageAsked: "age",
  rest: "everybody else",
};

export const persons: PersonWords = {
  paid: (day) => `paying on ${day}`,
  born: (day) => `born on ${day}`,
  date: (fact, day) => `${fact} ${day}`,
  flag: (fact, value) => (value ? fact : `not ${fact}`),
  value: (fact, shown) => `${fact} ${shown}`,
  identities: (names) => `certified as ${names.join(", ")}`,
  tier: (tier) => `in tier ${tier}`,
};
