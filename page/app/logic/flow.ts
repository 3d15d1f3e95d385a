// Answers → the steps taken, and the question that comes next or the outcome. Nothing is kept between two calls: an earlier answer that
// changes makes other questions of those behind it.
import { catalog, type Assessment, type FactField } from "@zhengce/runtime";
import { askedFacts, factKey, fits, groupsKey, isUnknown, placeOf, readAnswer, type Answers } from "./answers.js";
import { assessed, factsOf, type Notice, type Person } from "./notice.js";
import { mattersTo, placeholders } from "./probe.js";

export type Question =
  | { readonly kind: "place"; readonly key: "place"; readonly places: readonly string[] }
  | { readonly kind: "notice"; readonly key: "notice"; readonly notices: readonly Notice[] }
  | { readonly kind: "day"; readonly key: "day"; readonly notices: readonly Notice[] }
  | { readonly kind: "fact"; readonly key: string; readonly field: FactField; readonly notice: Notice }
  | { readonly kind: "tier"; readonly key: "tier"; readonly notice: Notice }
  | { readonly kind: "groups"; readonly key: string; readonly groups: readonly string[]; readonly notice: Notice };

export type Outcome =
  | {
      readonly kind: "answer";
      readonly person: Person;
      readonly assessment: Assessment;
      /** Names of the facts that the person does not know and that can change the answer. */
      readonly unknown: readonly string[];
    }
  /** No notice of the page answers for this day. */
  | { readonly kind: "none"; readonly day: string; readonly notices: readonly Notice[] };

export interface Flow {
  /** Questions that were answered, in order. */
  readonly steps: readonly Question[];
  readonly next: Question | null;
  readonly outcome: Outcome | null;
  /** Whether an answer that was given could not be taken. */
  readonly refused: boolean;
}

/** @param notices of the page, one at least */
export function flowOf(notices: readonly Notice[], answers: Answers): Flow {
  const steps: Question[] = [];
  const asking = (next: Question, given: unknown): Flow => ({
    ...{ steps, next, outcome: null },
    refused: given !== null && given !== undefined,
  });
  const places = [...new Set(notices.map(placeOf))];
  const place: Question = { kind: "place", key: "place", places };
  if (places.length > 1) {
    if (answers.place === null || !places.includes(answers.place)) return asking(place, answers.place);
    steps.push(place);
  }
  const here = places.length > 1 ? notices.filter((notice) => placeOf(notice) === answers.place) : notices;
  const day: Question = { kind: "day", key: "day", notices: here };
  const choice = answers.day === null ? null : chosen(here, answers.day);
  if (answers.day === null || choice === null) return asking(day, answers.day);
  steps.push(day);
  if (choice.length === 0)
    return { steps, next: null, outcome: { kind: "none", day: answers.day, notices: here }, refused: false };
  const several: Question = { kind: "notice", key: "notice", notices: choice };
  const notice = choice.length === 1 ? choice[0] : choice.find(({ id }) => id === answers.notice);
  if (notice === undefined) return asking(several, answers.notice);
  if (choice.length > 1) steps.push(several);
  return flowOfNotice({ notice, day: answers.day, facts: new Map(), tier: null, groups: new Map() }, answers, steps);
}

/** Null where the day is none. */
function chosen(notices: readonly Notice[], day: string): readonly Notice[] | null {
  const covered = notices.map((notice) => ({ notice, covers: notice.module.covers }));
  const choice = catalog(covered).choose(day);
  if (choice.ok) return [choice.module.notice];
  if (choice.reason === "several") return choice.fitting.map(({ notice }) => notice);
  return choice.reason === "none" ? [] : null;
}

/** Asks until nothing matters any more. */
function flowOfNotice(start: Person, answers: Answers, steps: Question[]): Flow {
  let person = start;
  for (;;) {
    const next = nextQuestion(person);
    if (next === null) break;
    const taken = answered(person, next, answers);
    if (typeof taken === "string") return { steps, next, outcome: null, refused: taken === "refused" };
    steps.push(next);
    person = taken;
  }
  const tried = placeholders(person);
  const assessment = assessed(person, tried);
  if (assessment === null) throw new Error("the facts that were asked fit no person");
  return {
    ...{ steps, next: null, refused: false },
    outcome: {
      ...{ kind: "answer", person, assessment },
      unknown: unknownOf(person, assessment, answers),
    },
  };
}

function unknownOf({ notice }: Person, { needs = [] }: Assessment, { facts }: Answers): readonly string[] {
  return askedFacts(notice).flatMap((field) =>
    needs.includes(field.name) && isUnknown(field, facts.get(factKey(field)) ?? "") ? [field.name] : [],
  );
}

function nextQuestion(person: Person): Question | null {
  const { notice } = person;
  const matters = mattersTo(person);
  if (matters === null) return null;
  if (matters.groups !== undefined)
    return { kind: "groups", key: groupsKey(matters.groups), groups: matters.groups, notice };
  const field = askedFacts(notice).find(({ name }) => name === matters.fact);
  // The only thing that is required and no fact.
  return field === undefined
    ? { kind: "tier", key: "tier", notice }
    : { kind: "fact", key: `fact ${field.name}`, field, notice };
}

/** The person with this answer. */
function answered(person: Person, question: Question, answers: Answers): Person | "missing" | "refused" {
  switch (question.kind) {
    case "fact": {
      const text = answers.facts.get(factKey(question.field));
      if (text === undefined) return "missing";
      const value = readAnswer(question.field, text);
      if (value === undefined) return "refused";
      return accepted({ ...person, facts: new Map([...person.facts, [question.field.name, value]]) });
    }
    case "tier":
      if (answers.tier === null) return "missing";
      return accepted({ ...person, tier: answers.tier });
    case "groups": {
      const bits = answers.groups.get(question.key);
      if (bits === undefined) return "missing";
      if (bits.length !== question.groups.length) return "refused";
      const asked = question.groups.map((group, index) => [group, bits[index] === "1"] as const);
      return accepted({ ...person, groups: new Map([...person.groups, ...asked]) });
    }
    default:
      return "missing";
  }
}
function accepted(person: Person): Person | "refused" {
  return fits(person.notice, factsOf(person)) ? person : "refused";
}
