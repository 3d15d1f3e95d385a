// Day term → TypeScript expression over the day facts. The caller guards against absent facts; see `guards`.
import type { ChosenDay, DayTerm, Predicate, Waiting } from "../../decision/program.js";
import { dayConstant, factProperty, use, type EmitContext } from "./context.js";
import { member } from "./safe-text.js";
import { optionalFacts } from "./simplify.js";

/** The variable that holds the facts where a rule is printed. */
export const FACTS = "facts";

/** Reads one fact: a day number, fen, an integer, or the index of a value. */
export function factRead(context: EmitContext, fact: number, facts: string = FACTS): string {
  const spec = context.program.facts[fact];
  if (spec === undefined) throw new Error(`no fact ${fact} in the program`);
  return member(facts, factProperty(spec));
}

/** The day of the term, where no fact in it is absent. */
export function printDay(context: EmitContext, term: DayTerm): string {
  switch (term.kind) {
    case "day":
      return dayConstant(context, term.day);
    case "fact":
      return factRead(context, term.fact);
    case "plusDays":
      return `${printDay(context, term.base)} ${term.days < 0 ? "-" : "+"} ${Math.abs(term.days)}`;
    case "plusMonths":
      return `${use(context, "plusMonths")}(${printDay(context, term.base)}, ${term.months})`;
    case "nextMonth":
      return `${use(context, "nextMonth")}(${printDay(context, term.base)})`;
    case "nextYear":
      return `${use(context, "nextYear")}(${printDay(context, term.base)})`;
    case "latest":
    case "earliest": {
      const take = term.kind === "latest" ? "max" : "min";
      return `Math.${take}(${printDay(context, term.base)}, ${printDay(context, term.other)})`;
    }
    case "afterWaiting": {
      const length = printWaiting(context, term.waiting);
      const { unit, firstCounts } = term.waiting;
      const counting = firstCounts ? ", true" : "";
      return `${use(context, "afterWaiting")}(${printDay(context, term.base)}, ${length}, "${unit}"${counting})`;
    }
  }
}

/** The day of the term, or ABSENT. */
export function presentDay(context: EmitContext, term: DayTerm): string {
  const present = guards(context, [term]).join(" && ");
  const day = printDay(context, term);
  return present === "" || term.kind === "fact" ? day : `${present} ? ${day} : ${use(context, "ABSENT")}`;
}

/** The day that is chosen for the person, or ABSENT. */
export function presentChosen(context: EmitContext, day: ChosenDay, print: (predicate: Predicate) => string): string {
  if (day.kind !== "choice") return presentDay(context, day);
  const [then, otherwise] = [presentChosen(context, day.then, print), presentChosen(context, day.otherwise, print)];
  return `${print(day.when)} ? (${then}) : ${otherwise}`;
}

function printWaiting(context: EmitContext, waiting: Waiting): string {
  if (waiting.factors.length === 0 && waiting.minimum === null && waiting.maximum === null)
    return String(waiting.constant);
  const factors = waiting.factors.map(({ fact, times }) => ({
    text: `${Math.abs(times) === 1 ? "" : `${Math.abs(times)} * `}${factRead(context, fact)}`,
    added: times >= 0,
  }));
  const list = (added: boolean): string =>
    `[${factors.flatMap((factor) => (factor.added === added ? [factor.text] : [])).join(", ")}]`;
  const reductions = factors.every(({ added }) => added) ? "" : `, ${list(false)}`;
  const ends = `${waiting.minimum}, ${waiting.maximum}`;
  return `${use(context, "waitingLength")}(${waiting.constant}, ${list(true)}, ${ends}${reductions})`;
}

/** The tests that every optional fact of the terms is present, each fact once. */
export function guards(context: EmitContext, terms: readonly DayTerm[]): readonly string[] {
  const facts = new Set(terms.flatMap((term) => optionalFacts(term, context.program.facts)));
  return [...facts].map((fact) => presence(context, fact));
}

/** The test that a fact is present. Numbers are absent as NaN, everything else as ABSENT. */
export function presence(context: EmitContext, fact: number): string {
  const type = context.program.facts[fact]?.type;
  return type === "integer" || type === "money"
    ? `!Number.isNaN(${factRead(context, fact)})`
    : `${factRead(context, fact)} !== ${use(context, "ABSENT")}`;
}

/** The test that a fact is absent. */
export function absence(context: EmitContext, fact: number): string {
  const type = context.program.facts[fact]?.type;
  const read = factRead(context, fact);
  return type === "integer" || type === "money" ? `Number.isNaN(${read})` : `${read} === ${use(context, "ABSENT")}`;
}
