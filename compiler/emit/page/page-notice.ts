// What a page for residents is made from: the compiled module as a script, and the notice's own words that questions and answers are
// explained with. Data alone; the page words it.
import type { Locale } from "@zhengce/grammar";
import { formatDay } from "@zhengce/runtime";
import type { Program } from "../../decision/program.js";
import type { Model, PeriodEnd } from "../../semantics/model.js";
import { describeCondition } from "../../wording/terms/conditions.js";
import { describingIn } from "../../wording/terms/words.js";
import { emit } from "../emit.js";
import { headingsOf } from "../metadata-of.js";
import { toPageScript } from "./page-script.js";

/** A condition of the notice in both languages of the page. */
export type PageTexts = Readonly<Record<Locale, string>>;

/** A group, and what the notice says of it. */
export interface PageGroup {
  readonly name: string;
  /** Who certifies it. */
  readonly certifiers: readonly string[];
  readonly includes: readonly string[];
  readonly formerNames: readonly string[];
  /** Of a group that follows from the facts. */
  readonly when: PageTexts | null;
}
/** A situation, and to whom it applies; `when` null: to whoever no other takes. */
export interface PageSituation {
  readonly name: string;
  readonly when: PageTexts | null;
}
/** A period; its days as `YYYY-MM-DD`, null where an end is open or recurs. */
export interface PagePeriod {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A notice as a page has it. */
export interface PageNotice {
  /** Tells the notices of a page apart. */
  readonly id: string;
  /** The compiled module: CommonJS that requires `@zhengce/runtime/internal` alone, without comments, for browsers from 2020 on. */
  readonly script: string;
  /** Headings by the clause's label. */
  readonly headings: readonly (readonly [clause: string, heading: string])[];
  /** Names of the facts that it asks for. */
  readonly facts: readonly string[];
  readonly groups: readonly PageGroup[];
  readonly situations: readonly PageSituation[];
  readonly periods: readonly PagePeriod[];
  /** Every number that a condition compares facts with, ascending: where an answer can change. */
  readonly numbers: readonly number[];
}

/** @param id tells the notices of a page apart @param program of a file without errors */
export async function pageNotice(
  id: string,
  { model, program }: { readonly model: Model; readonly program: Program },
): Promise<PageNotice> {
  const said = (when: Parameters<typeof describeCondition>[0]): PageTexts => ({
    zh: describeCondition(when, describingIn(model, "zh")),
    en: describeCondition(when, describingIn(model, "en")),
  });
  return {
    id,
    script: toPageScript(await emit(model, program, "cjs")),
    headings: [...headingsOf(model)],
    facts: program.facts.map(({ name }) => name),
    groups: [...model.groups.values()].map(({ name, certifiers, includes, formerNames, derived, condition }) => {
      const when = derived && condition !== null ? said(condition) : null;
      return { name, certifiers, includes, formerNames, when };
    }),
    situations: model.situations.map(({ name, when }) => {
      const [first] = when.flatMap(({ node }) => node.condition ?? []);
      return { name, when: first === undefined ? null : said(first) };
    }),
    periods: [...model.periods.values()].map(({ name, from, to }) => ({ name, from: dayOf(from), to: dayOf(to) })),
    numbers: numbersOf(program),
  };
}

function dayOf({ day }: PeriodEnd): string | null {
  return day === null ? null : formatDay(day);
}

/** The bounds of whole numbers and amounts, wherever in the program they stand. */
function numbersOf(program: Program): readonly number[] {
  const found = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { kind, min, max } = value as Readonly<Record<string, unknown>>;
    if (kind === "number" || kind === "difference")
      for (const bound of [min, max]) if (typeof bound === "number") found.add(bound);
    for (const part of Object.values(value)) visit(part);
  };
  visit(program);
  return [...found].sort((a, b) => a - b);
}
