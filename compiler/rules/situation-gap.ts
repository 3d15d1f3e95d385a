// Payment days of the notice's year, or between its first and last situation, on which someone finds no situation. One finding a gap.
import { entry, statementInfo } from "@zhengce/grammar";
import type { DateLiteral, Span, Statement, Texts } from "@zhengce/grammar";
import { describePerson } from "../wording/say-person.js";
import { daysByGroup } from "../semantics/symbols/days-by-group.js";
import { type Gap, paymentGaps } from "../verify/questions/gaps.js";
import type { Interval } from "../verify/domain.js";
import type { Model, Situation } from "../semantics/model.js";
import { daysOfAnotherYear } from "./lib/dated.js";
import { edgeAt, writtenLike } from "./lib/gap-edges.js";
import type { Persons } from "./lib/persons.js";
import { related, rule } from "./rule.js";
import type { Subject } from "./rule.js";
import { statementsOf } from "./lib/statements.js";
import { day } from "./lib/words.js";

export const situationGap = rule({
  code: "situation-gap",
  texts: entry("warning", "{days}缴费，没有情形可以适用{example}", "no situation applies to payments {days}{example}", {
    fixable: true,
  }),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null || !isComplete(subject, persons)) return;
    // The year is wrong, and with it the days that are looked at.
    if (daysOfAnotherYear(subject.model).length > 0) return;
    for (const gap of paymentGaps(persons.solver, daysByGroup(subject.model))) {
      const before = covering(subject, persons, gap.from - 1);
      const after = covering(subject, persons, gap.to + 1);
      const beside = before?.declarations[0] ?? after?.declarations[0] ?? anyOrdinary(subject);
      if (beside === undefined) continue;
      const { model } = subject;
      const [last, first] = [edgeAt(model, before, "to", gap.from - 1), edgeAt(model, after, "from", gap.to + 1)];
      const replacement = before === null || last === null ? null : closed(model, last, gap);
      const next = before === null || after === null || before === after ? undefined : after.declarations[0];
      const message = { zh: "空档之后的情形在这里", en: "The situation after the gap is here" };
      subject.report(
        last ?? first ?? beside,
        { days: daysOf(gap), example: exampleOf(persons, gap) },
        {
          related: [
            ...(next === undefined ? [] : [related(next, message)]),
            ...(last === null && first === null
              ? []
              : [related(beside, { zh: "空档旁边的情形在这里", en: "The situation beside the gap is here" })]),
          ],
          data: { person: gap.person, from: gap.from, to: gap.to, beside: beside.start, replacement },
          fixable: replacement !== null,
        },
      );
    }
  },
});

/** Of several holes between ages one person each, up to so many. */
const MOST_PERSONS = 4;
/** A longer gap is more likely meant. */
const LONGEST_TYPO = 7;

/** The day that would close the gap, as the last day before it is written; null where the gap is no slip of a day. */
function closed(model: Model, last: DateLiteral, { from, to }: Interval): string | null {
  return to - from < LONGEST_TYPO ? writtenLike(model, last, to) : null;
}

/** A situation can't hide in it when it is broken; one that a situation rests on makes the situation unsound. */
function isHarmless(statement: Statement | undefined): boolean {
  if (statement === undefined) return false;
  const { decides } = statementInfo(statement.kind);
  return decides !== "situations" && decides !== "inside";
}

/** Every situation, and who may join, is known whole; what is missing here would be reported as a gap. */
function isComplete({ model, syntax }: Subject, { sound, complete }: Persons): boolean {
  const statements = statementsOf(model.tree);
  const { text } = model.source;
  // What is left over behind a statement, on its line, is a slip of that statement.
  const around = (error: Span): Statement | undefined =>
    statements.find(({ start, end }) => start <= error.start && error.start <= end) ??
    statements.findLast(({ end }) => end <= error.start && !text.slice(end, error.start).includes("\n"));
  return syntax.every((error) => isHarmless(around(error))) && complete && sound(model.scopes.map(({ node }) => node));
}

/** The first ordinary situation that someone comes to on a day. */
function covering({ model }: Subject, { solver, program }: Persons, on: number): Situation | null {
  const index = program.situations.findIndex(
    ({ exceptional, when }) => !exceptional && solver.possible([when], { payment: { from: on, to: on } }),
  );
  return model.situations[index] ?? null;
}
function anyOrdinary({ model }: Subject): Span | undefined {
  return model.situations.find(({ exceptional }) => !exceptional)?.declarations[0];
}

/** Who they are, where it is not everybody who pays on these days. */
function exampleOf({ program }: Persons, { person, others }: Gap): Texts | string {
  if (Object.keys(person).length < 2) return "";
  const all = [person, ...others].slice(0, MOST_PERSONS).map((each) => describePerson(program, each));
  return {
    zh: `，例如：${all.map(({ zh }) => zh).join("；或：")}`,
    en: `, for example to someone ${all.map(({ en }) => en).join("; or ")}`,
  };
}

function daysOf({ from, to }: Interval): Texts {
  const [first, last] = [day(from), day(to)];
  if (from === to) return { zh: first.zh, en: `on ${first.en}` };
  return { zh: `${first.zh}至${last.zh}`, en: `from ${first.en} to ${last.en}` };
}
