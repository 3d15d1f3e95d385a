// Answers for many people: rosters repeat the same facts, and people of whom the notice asks nothing different have one answer. What `assess`
// answers for the first of them is handed out for all.
import type { Assessment, FactRecord, FactValue } from "@zhengce/runtime";
import { factsOfChosen } from "../../decision/chosen-day.js";
import { assessFacts } from "../../decision/interpret.js";
import type { Program } from "../../decision/program.js";
import { kindsOf, truths } from "./kinds.js";
import { Recent } from "./recent.js";

/** So many answers are remembered, and so many values of a fact. */
const MOST_ANSWERS = 8192;
const MOST_VALUES = 131_072;

export type Answerer = (facts: FactRecord) => Assessment;

/** Answers as `assessFacts` does; the same object for people who can't be told apart. */
export function answererOf(program: Program): Answerer {
  const kindOf = kinds(program);
  const counted = countedFrom(program);
  /** By kind: the facts that the benefits of its situation count from, each value of which has an answer of its own. */
  const read = new Recent<string, readonly number[]>(MOST_ANSWERS);
  const answers = new Recent<string, Assessment>(MOST_ANSWERS);
  const keyOf = (kind: string, values: FactRecord["values"], facts: readonly number[]): string => {
    let key = kind;
    for (const fact of facts) key += `\u0000${String(values[fact] ?? "")}`;
    return key;
  };
  return (facts) => {
    const kind = kindOf(facts);
    const known = read.get(kind);
    if (known !== undefined) {
      const key = keyOf(kind, facts.values, known);
      const answer = answers.get(key);
      if (answer !== undefined) return answer;
    }
    const answer = assessFacts(program, facts);
    const exact = answer.situation === null ? [] : (counted.get(answer.situation) ?? []);
    read.set(kind, exact);
    answers.set(keyOf(kind, facts.values, exact), answer);
    return answer;
  };
}

/** By the name of a situation: the facts that its benefits count from. */
export function countedFrom({ situations }: Program): ReadonlyMap<string, readonly number[]> {
  const counted = new Map<string, readonly number[]>();
  for (const { name, benefitFrom, benefitTo } of situations) {
    const facts = [benefitFrom, benefitTo].flatMap((term) => (term === null ? [] : factsOfChosen(term)));
    counted.set(name, [...new Set([...(counted.get(name) ?? []), ...facts])]);
  }
  return counted;
}

/** What a program's questions tell of a person: two of one kind are answered alike, but for days that are counted from. */
function kinds(program: Program): (facts: FactRecord) => string {
  const { ofValue, rest, told, shared } = kindsOf(program);
  const known = program.facts.map(() => new Recent<FactValue, string>(MOST_VALUES));
  return (facts) => {
    const { values, tier, identities } = facts;
    let kind = `${tier} ${identities.length === 0 ? "" : identities.join()}`;
    for (const fact of told) {
      const value = values[fact] ?? null;
      let part = known[fact]?.get(value);
      if (part === undefined) {
        part = ofValue(fact, value);
        known[fact]?.set(value, part);
      }
      kind += part;
    }
    for (const fact of rest) kind += (values[fact] ?? null) === null ? "-" : "+";
    return shared.length === 0 ? kind : kind + truths(shared, program, facts);
  };
}
