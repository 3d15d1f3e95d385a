// Why an answer that reads well still can't be taken: it does not fit the others.
import { readGiven, type FactIssue } from "@zhengce/runtime";
import { flowOf, type Question } from "../logic/flow.js";
import { factsOf, type Notice } from "../logic/notice.js";
import { factKey, readAnswer, type Answers } from "../logic/answers.js";
import type { Speaker } from "../texts/say.js";

/** Null where the answer is taken. */
export function answersRefusal(
  notices: readonly Notice[],
  question: Question,
  answers: Answers,
  speaker: Speaker,
): string | null {
  const { next, refused } = flowOf(notices, answers);
  if (!refused || next?.key !== question.key) return null;
  if (question.kind === "fact") {
    const value = readAnswer(question.field, answers.facts.get(factKey(question.field)) ?? "");
    const facts = new Map([[question.field.name, value ?? null]]);
    return said(issueOf(question.notice, answers, { facts, groups: new Map() }), answers, speaker);
  }
  if (question.kind !== "groups") return speaker.say("errorChoose");
  const bits = answers.groups.get(question.key) ?? "";
  const groups = new Map(question.groups.map((group, index) => [group, bits[index] === "1"] as const));
  return said(issueOf(question.notice, answers, { facts: new Map(), groups }), answers, speaker);
}

function issueOf(
  notice: Notice,
  answers: Answers,
  given: Pick<Parameters<typeof factsOf>[0], "facts" | "groups">,
): FactIssue | undefined {
  const person = { notice, day: answers.day ?? "", tier: null, ...given };
  return readGiven(notice.module.factsSchema, factsOf(person)).issues?.[0];
}

function said(issue: FactIssue | undefined, answers: Answers, { say, list, day }: Speaker): string {
  if (issue?.code === "born-after-payment") return say("errorBirth", { day: day(answers.day ?? "") });
  if (issue?.code === "excluded-together" && issue.expected.kind === "at-most-one")
    return say("errorTogether", { names: list(issue.expected.words) });
  return say("errorChoose");
}
