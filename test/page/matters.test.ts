// The page asks no question whose answer cannot matter, and none that matters is left out: held against trying, on people about every date
// and amount of each example. A day or a number that may be left out is asked where the notice's own `needs` names it.
import fc from "fast-check";
import { formatDay, writeFacts } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS, type Answers } from "../../page/app/logic/answers.js";
import { flowOf, type Question } from "../../page/app/logic/flow.js";
import type { Notice } from "../../page/app/logic/notice.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { everyExample, pageExample, pageProgram } from "./notices.js";
import { answerFrom } from "./walk.js";

type Facts = Readonly<Record<string, unknown>>;

const WALKS = 8;
/** People whose facts stand for what is not known yet. */
const OTHERS = 200;

/** The facts that a question asks for. */
function askedBy(question: Question): readonly string[] {
  if (question.kind === "fact") return [question.field.name];
  return question.kind === "tier" ? ["档次"] : [];
}

/** The answer as one text; null where these are facts of nobody. */
function toldOf(notice: Notice, facts: Facts): string | null {
  try {
    return JSON.stringify({ ...notice.module.assess(notice.module.parseFacts(facts)), needs: [] });
  } catch {
    return null;
  }
}

/** A person of whom this much is known, the rest as of another one. */
function mixed(notice: Notice, asked: readonly Question[], person: Facts, other: Facts): Facts {
  const known = new Set(["缴费日期", ...asked.flatMap(askedBy)]);
  const groups = new Set(asked.flatMap((question) => (question.kind === "groups" ? question.groups : [])));
  const facts = notice.module.factsSchema.facts
    .filter(({ role }) => role !== "certification")
    .map(({ name }) => [name, (known.has(name) ? person : other)[name]] as const);
  const held = (of: Facts): readonly string[] => (of["身份"] ?? []) as readonly string[];
  const identities = [
    ...held(person).filter((group) => groups.has(group)),
    ...held(other).filter((group) => !groups.has(group)),
  ];
  const tier = (known.has("档次") ? person : other)["档次"];
  return Object.fromEntries([
    ...facts.filter(([, value]) => value !== undefined),
    ["身份", identities],
    ...(tier === undefined ? [] : [["档次", tier] as const]),
  ]);
}

/** Whether some answer to the question makes another answer of the notice, whatever else is so. */
function canMatter(
  notice: Notice,
  before: readonly Question[],
  question: Question,
  person: Facts,
  others: readonly Facts[],
): boolean {
  return others.some((rest) => {
    const base = mixed(notice, before, person, rest);
    const told = toldOf(notice, base);
    return (
      told !== null &&
      alternatives(question, base, others).some((changed) => {
        const text = toldOf(notice, changed);
        return text !== null && text !== told;
      })
    );
  });
}

/** The same person with another answer to the question. */
function alternatives(question: Question, base: Facts, others: readonly Facts[]): readonly Facts[] {
  if (question.kind === "groups") {
    const held = base["身份"] as readonly string[];
    return question.groups.map((group) => ({
      ...base,
      身份: held.includes(group) ? held.filter((one) => one !== group) : [...held, group],
    }));
  }
  const [name = ""] = askedBy(question);
  const given = [...new Set(others.map((other) => other[name]))].slice(0, 60);
  const near = question.kind === "fact" && question.field.type === "date" ? daysAbout(base["缴费日期"] as string) : [];
  return [...given, ...near].map((value) => {
    const rest = Object.fromEntries(Object.entries(base).filter(([key]) => key !== name));
    return value === undefined ? rest : { ...rest, [name]: value };
  });
}
function daysAbout(day: string): readonly string[] {
  const number = Date.parse(day) / 86_400_000;
  return [0, 1, 30, 60, 89, 90, 91, 200, 400, 7000, 25_000].map((days) => formatDay(number - days));
}

/** Days and numbers that may be left out are asked where the module says that it needs them. */
function isNeeded(
  notice: Notice,
  before: readonly Question[],
  question: Question,
  person: Facts,
  others: readonly Facts[],
): boolean {
  if (question.kind !== "fact" || question.field.required) return false;
  const { name, type } = question.field;
  if (type === "boolean" || type === "enumeration") return false;
  const required = notice.module.factsSchema.facts.filter((field) => field.required).map((field) => field.name);
  return others.some((other) => {
    const rest = Object.fromEntries([...required, "档次"].map((key) => [key, other[key]]));
    const known = mixed(notice, before, person, rest);
    return notice.module.assess(notice.module.parseFacts(known)).needs?.includes(name) ?? false;
  });
}

describe.each(everyExample)("%s", (name) => {
  it("asks what can matter, and all of it", { timeout: 120_000 }, async () => {
    const notice = await pageExample(name);
    const program = pageProgram(name);
    const draw = (count: number, seed: number): readonly Facts[] =>
      fc.sample(arbitraryFacts(program), { numRuns: count, seed }).map((facts) => writeFacts(program, facts, "name"));
    const others = draw(OTHERS, 7);
    const idle: string[] = [];
    for (const person of draw(WALKS, 11)) {
      let answers: Answers = NO_ANSWERS;
      for (;;) {
        const { next, steps, outcome } = flowOf([notice], answers);
        if (next !== null) {
          if (
            next.kind !== "day" &&
            !isNeeded(notice, steps, next, person, others) &&
            !canMatter(notice, steps, next, person, others)
          )
            idle.push(`${next.kind} ${next.key} of ${JSON.stringify(person)}`);
          answers = answerFrom(next, answers, person, null);
          continue;
        }
        if (outcome?.kind !== "answer") break;
        // Whatever was not asked is left out of the answer by right.
        const told = JSON.stringify({ ...outcome.assessment, needs: [] });
        for (const other of others.slice(0, 100)) {
          const text = toldOf(notice, mixed(notice, steps, person, other));
          if (text !== null) expect(text).toBe(told);
        }
        break;
      }
    }
    expect(idle).toEqual([]);
  });
});
