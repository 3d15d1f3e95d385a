// Somebody who answers every question of the page from what is known of them.
import { factKey, NO_ANSWERS, placeOf, type Answers } from "../../page/app/logic/answers.js";
import { flowOf, type Question } from "../../page/app/logic/flow.js";
import type { Notice } from "../../page/app/logic/notice.js";

type Known = Readonly<Record<string, unknown>>;

/** Answers until there is an outcome. @param facts by name @param place where several are asked for */
export function walked(
  notices: readonly Notice[],
  facts: Known,
  place: string | null = null,
): { readonly answers: Answers; readonly steps: readonly Question[] } {
  let answers = NO_ANSWERS;
  for (let count = 0; count < 60; count += 1) {
    const { next, steps } = flowOf(notices, answers);
    if (next === null) return { answers, steps };
    answers = answerFrom(next, answers, facts, place);
  }
  throw new Error("the page asks without an end");
}

export function answerFrom(question: Question, answers: Answers, facts: Known, place: string | null): Answers {
  switch (question.kind) {
    case "place":
      return { ...answers, place };
    case "notice":
      return { ...answers, notice: question.notices.find((notice) => placeOf(notice) === place)?.id ?? null };
    case "day":
      return { ...answers, day: facts["缴费日期"] as string };
    case "tier":
      return { ...answers, tier: facts["档次"] as string };
    case "groups": {
      const held = (facts["身份"] ?? []) as readonly string[];
      const bits = question.groups.map((group) => (held.includes(group) ? "1" : "0")).join("");
      return { ...answers, groups: new Map([...answers.groups, [question.key, bits]]) };
    }
    case "fact": {
      const { field } = question;
      return { ...answers, facts: new Map([...answers.facts, [factKey(field), textOf(facts[field.name])]]) };
    }
  }
}

/** A fact as it stands in answers. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "boolean"
    ? value
      ? "yes"
      : "no"
    : typeof value === "number"
      ? value.toFixed(0)
      : (value as string);
}
