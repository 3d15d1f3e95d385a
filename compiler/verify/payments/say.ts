// For whom each answer of a cell is, in words. One that is for whoever is left says so and stands last; nothing is said where there is one.
import { factsOfDay } from "../../decision/day-term.js";
import { atomsOf } from "../../decision/predicate.js";
import { describeCondition, saysItsOpposite } from "../describe-condition.js";
import type { Texts } from "@zhengce/grammar";
import type { Atom } from "../../decision/predicate.js";
import type { Program } from "../../decision/program.js";
import type { Answers } from "./cell.js";
import type { Literal } from "./outcomes.js";

export interface Said<T> {
  readonly value: T;
  /** Empty where there is no other answer. */
  readonly when: Texts;
}

const REST: Texts = { zh: "其余的人", en: "everybody else" };

/** The answers of a cell, each with its condition. */
export function saidAnswers<T>(program: Program, { found, partial }: Answers<T>): readonly Said<T>[] {
  const [only] = found;
  if (only !== undefined && found.length === 1 && !partial) return [{ value: only.value, when: { zh: "", en: "" } }];
  const kinds = new Set(found.map(({ people }) => people)).size;
  const isRest = (ways: readonly (readonly Literal[])[]): boolean =>
    !partial && kinds === 1 && ways.some((way) => way.every(({ holds }) => !holds)) && !isPlain(program, ways);
  const rest = found.find(({ ways }) => isRest(ways));
  const said = found
    .filter((one) => one !== rest)
    .map(({ value, ways, people }) => {
      const names = kinds > 1 ? people.claims.map((group) => program.groups[group]?.name ?? "") : [];
      return { value, when: anyOf(ways.map((way) => allOf(program, names, way))) };
    });
  return rest === undefined ? said : [...said, { value: rest.value, when: REST }];
}

/** A single opposite that can be named. */
function isPlain(program: Program, ways: readonly (readonly Literal[])[]): boolean {
  const [first, ...others] = ways.flat();
  return first !== undefined && others.length === 0 && saysItsOpposite(program, first.condition.shown);
}

function allOf(program: Program, names: readonly string[], way: readonly Literal[]): Texts {
  const several = names.length + way.length > 1;
  const parts = way.map(({ condition: { shown }, holds }) => {
    const text = describeCondition(program, shown, holds);
    return several && holds && shown.kind === "any" ? { zh: `（${text.zh}）`, en: `(${text.en})` } : text;
  });
  const all = [...names.map((name): Texts => ({ zh: name, en: name })), ...parts];
  return { zh: all.map(({ zh }) => zh).join("且"), en: all.map(({ en }) => en).join(" and ") };
}
function anyOf(ways: readonly Texts[]): Texts {
  return { zh: ways.map(({ zh }) => zh).join("，或"), en: ways.map(({ en }) => en).join(", or ") };
}

/** What the conditions of a cell ask about, by name: facts and groups, each once. */
export function asksAbout<T>(program: Program, { found }: Answers<T>): readonly string[] {
  const names = new Set<string>();
  const fact = (index: number): unknown => names.add(program.facts[index]?.name ?? "");
  const visit = (atom: Atom): void => {
    if (atom.kind === "holds") names.add(program.groups[atom.group]?.name ?? "");
    else if (atom.kind === "age") names.add("年龄");
    else if ("fact" in atom) fact(atom.fact);
    else if ("day" in atom) factsOfDay(atom.day).forEach(fact);
  };
  for (const { ways, people } of found) {
    for (const group of people.claims.length > 0 && found.some((other) => other.people !== people) ? people.claims : [])
      names.add(program.groups[group]?.name ?? "");
    for (const { condition } of ways.flat()) atomsOf(condition.shown).forEach(visit);
  }
  return [...names];
}
