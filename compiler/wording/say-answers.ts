// For whom each answer of a cell is, as a sentence.
import type { Program } from "../decision/program.js";
import type { Literal } from "../verify/payments/outcomes.js";
import type { Asked, Whom } from "../verify/payments/told.js";
import { sayCondition } from "./say-condition.js";
import type { Wording } from "./words.js";

/** Empty where there is no other answer. */
export function sayWhom(words: Wording, program: Program, whom: Whom): string {
  if (whom.kind === "everybody") return "";
  if (whom.kind === "rest") return words.conditions.rest;
  return words.conditions.ways(whom.ways.map((way) => sayWay(words, program, whom.groups, way)));
}

function sayWay(words: Wording, program: Program, groups: readonly string[], way: readonly Literal[]): string {
  const several = groups.length + way.length > 1;
  const parts = way.map(({ condition: { shown }, holds }) => {
    const text = sayCondition(words, program, shown, holds);
    return several && holds && shown.kind === "any" ? words.conditions.bracketed(text) : text;
  });
  return words.conditions.all([...groups, ...parts]);
}

/** What the conditions of a cell ask about, by name. */
export function sayAsked(words: Wording, asked: Asked): string {
  return asked.kind === "age" ? words.conditions.ageAsked : asked.name;
}
