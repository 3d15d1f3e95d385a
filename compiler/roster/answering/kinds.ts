// What a notice asks of a person, fact by fact, and what the answers to that tell: people of whom they tell the same are answered alike.
import type { FactRecord, FactValue } from "@zhengce/runtime";
import { isTrue } from "../../decision/interpret/conditions.js";
import type { Atom } from "../../decision/predicate.js";
import type { Program } from "../../decision/program.js";
import { questionsOf } from "./questions.js";

interface Kinds {
  /** What the questions that read this fact alone tell of a value of it. */
  readonly ofValue: (fact: number, value: FactValue) => string;
  /** Facts of which more is asked than whether they are there. */
  readonly told: readonly number[];
  readonly rest: readonly number[];
  /** Questions that read several facts. */
  readonly shared: readonly Atom[];
}

export function kindsOf(program: Program): Kinds {
  const { own, shared, exact } = questionsOf(program);
  const all = program.facts.map((_, fact) => fact);
  const isTold = (fact: number): boolean => (own[fact] ?? []).length > 0 || exact.has(fact);
  const nobody = program.facts.map((): FactValue => null);
  return {
    told: all.filter(isTold),
    rest: all.filter((fact) => !isTold(fact)),
    shared,
    ofValue(fact, value) {
      if (value === null) return "-";
      if (exact.has(fact)) return `=${String(value)};`;
      return isTold(fact)
        ? truths(own[fact] ?? [], program, { values: nobody.with(fact, value), tier: 0, identities: [] })
        : "+";
    },
  };
}

/** A digit for each. Groups and tiers are told apart as they are; no question of these asks for them. */
export function truths(atoms: readonly Atom[], program: Program, facts: FactRecord): string {
  const world = { program, facts, holds: () => false };
  let told = "";
  for (const atom of atoms) told += isTrue(atom, world) ? "1" : "0";
  return told;
}
