// A program → one query over a table of people: a level of the plan a step, each column with what it is about, then the results.
import { visible, type Locale } from "@zhengce/grammar";
import { IDENTITIES_KEYS, TIER_KEYS } from "@zhengce/runtime";
import type { FactSpec, Program } from "../../decision/program.js";
import { FACT_TYPES } from "../../plan/context.js";
import { rosterWords } from "../../roster/wording/wording.js";
import { levelsOf } from "../levels.js";
import type { Result } from "../results.js";
import { tablePlan, type TablePlan } from "../table-plan.js";
import { queryWords } from "../wording/wording.js";
import { DIALECTS, type DialectName } from "./dialects/index.js";
import type { Dialect } from "./dialect.js";
import { mayBeAbsent, printWhole, type Printing } from "./expression.js";
import { isNamed, isUnknown, soughtIn } from "./identities.js";
import { magnitudesOf } from "../magnitude.js";

export interface SqlOptions {
  readonly dialect: DialectName;
  /** The table of people; a dot stands between a schema and its table. */
  readonly table: string;
  readonly as: "query" | "view" | "macro";
  /** Columns of the table that stand before the results; null: those that are read. */
  readonly carry: readonly string[] | null;
  /** Columns that the table lacks: absent for everybody. */
  readonly without: readonly string[];
  readonly locale: Locale;
}

/** The columns of a query's results, in order. */
export function resultNames({ results }: TablePlan, locale: Locale): readonly string[] {
  return results.map((result) => nameOf(result, locale));
}

export function toSql(program: Program, options: SqlOptions): string {
  const { as, table, locale } = options;
  const dialect: Dialect = DIALECTS[options.dialect];
  const plan = tablePlan(program, options.without, dialect.noDate === null);
  const read = readColumns(program, options.without);
  const carried = options.carry ?? read.map(({ name }) => name);
  const whole = resultNames(plan, locale).map((name) =>
    carried.includes(name) ? rosterWords(locale).again(name) : name,
  );
  const names = dialect.longestName === null ? whole : fitting(whole, dialect.longestName);
  const from = as === "macro" ? "query_table(people)" : table.split(".").map(dialect.name).join(".");
  const query = queryOf(plan, { dialect, from, carried, read: read.map(({ name }) => name), names, locale });
  const made = as === "view" ? dialect.view(dialect.name(`${table.split(".").at(-1) ?? table}_results`)) : "";
  const macro = as === "macro" ? `CREATE OR REPLACE MACRO ${dialect.name(program.notice)}(people) AS TABLE\n` : "";
  return `${head(program, { dialect, table, read, locale })}${made}${macro}${query};\n`;
}

/** Names of so many bytes at most: a longer one keeps its beginning and gets its number among them, so that none is another. */
export function fitting(names: readonly string[], most: number): readonly string[] {
  const size = (text: string): number => new TextEncoder().encode(text).length;
  const taken = new Set(names.filter((name) => size(name) <= most));
  return names.map((name, at) => {
    if (taken.has(name)) return name;
    for (let mark = `~${String(at + 1)}`; ; mark += "~") {
      let start = "";
      for (const character of name) {
        if (size(start + character + mark) > most) break;
        start += character;
      }
      if (taken.has(start + mark)) continue;
      taken.add(start + mark);
      return start + mark;
    }
  });
}

interface Asked {
  readonly dialect: Dialect;
  readonly from: string;
  readonly carried: readonly string[];
  readonly read: readonly string[];
  readonly names: readonly string[];
  readonly locale: Locale;
}

function queryOf(plan: TablePlan, { dialect, from, carried, read, names, locale }: Asked): string {
  const words = queryWords(locale);
  const printing = printingOf(plan, dialect);
  const given = [...new Set([...carried, ...read])].map(dialect.name);
  const sought = plan.program.groups.length > 0 && read.includes(IDENTITIES_KEYS[0]);
  const first = [...given, ...(sought ? [`${soughtIn(dialect.name(IDENTITIES_KEYS[0]), dialect)} AS ${SOUGHT}`] : [])];
  const steps = [
    step(0, words.read, `SELECT\n${listed(first.map((text) => ({ text, note: "" })))}\n  FROM ${from}`, dialect),
  ];
  for (const [index, level] of levelsOf(plan.columns).entries()) {
    const columns = level.map((column) => ({
      text: `${laidOut(printWhole(column.value, printing))} AS ${columnName(column.name)}`,
      note: words.about(column.about, column.clause),
    }));
    const body = `SELECT\n${listed([{ text: "*", note: "" }, ...columns])}\n  FROM ${stepName(index)}`;
    steps.push(step(index + 1, words.step(index + 1), body, dialect));
  }
  const results = plan.results.map(({ value }, index) => {
    const text = laidOut(printWhole(value, printing));
    const isMoney = (plan.results[index]?.id ?? "") in MONEY;
    return {
      text: `${isMoney && value.kind !== "absent" ? dialect.big(text) : text} AS ${dialect.name(names[index] ?? "")}`,
      note: "",
    };
  });
  const list = listed([...carried.map((name) => ({ text: dialect.name(name), note: "" })), ...results]);
  return `WITH\n${steps.join(",\n")}\nSELECT\n${list.replaceAll(/^ {2}/gmu, "")}\nFROM ${stepName(steps.length - 1)}${dialect.end}`;
}

const SOUGHT = "_identities";
const MONEY = { due: true, subsidy: true, payable: true, bearer: true };
const stepName = (number: number): string => `step_${String(number)}`;
const columnName = (name: string): string => `_${name}`;

function step(number: number, note: string, body: string, { level }: Dialect): string {
  return `-- ${note}\n${stepName(number)} ${level} (\n  ${body}\n)`;
}
interface Listed {
  readonly text: string;
  readonly note: string;
}
/** One a line; what it is about stands above it. */
function listed(items: readonly Listed[]): string {
  return items
    .map(({ text, note }, index) => {
      const comment = note === "" ? "" : `    -- ${commentText(note)}\n`;
      return `${comment}    ${text}${index === items.length - 1 ? "" : ","}`;
    })
    .join("\n");
}
/** A long CASE has a line for each of its cases. */
function laidOut(text: string): string {
  if (text.length <= 110 || !text.startsWith("CASE WHEN ") || !text.endsWith(" END")) return text;
  let depth = 0;
  let quote = "";
  let out = "";
  for (const word of text.split(/(?<= )/u)) {
    const outside = quote === "";
    for (const character of word) {
      if (quote === "" ? "'\"`".includes(character) : character === quote) quote = quote === "" ? character : "";
    }
    const isCase = outside && word === "CASE ";
    const isEnd = outside && /^END\b/u.test(word);
    if (isEnd) depth -= 1;
    out +=
      depth === 1 && outside && (word === "WHEN " || word === "ELSE ")
        ? `\n      ${word}`
        : depth === 0 && isEnd
          ? `\n    ${word}`
          : word;
    if (isCase) depth += 1;
  }
  return out.replaceAll(/ +\n/gu, "\n");
}

function printingOf(plan: TablePlan, dialect: Dialect): Printing {
  const { program, inputs, columns } = plan;
  const texts = new Map(inputs.map((input) => [input.name, inputText(input.of, program, dialect)]));
  const present = new Set(inputs.filter(({ of }) => of.kind !== "fact" && of.kind !== "tier").map(({ name }) => name));
  const values = new Map(columns.map(({ name, value }) => [name, value]));
  const printing: Printing = {
    dialect,
    input: (name) => texts.get(name) ?? "NULL",
    column: columnName,
    present,
    values,
    magnitudes: magnitudesOf(columns),
  };
  for (const { name, value } of columns) if (!mayBeAbsent(value, printing)) present.add(name);
  return printing;
}

function inputText(of: TablePlan["inputs"][number]["of"], { facts, groups }: Program, dialect: Dialect): string {
  switch (of.kind) {
    case "fact":
      return dialect.name(facts[of.fact]?.name ?? "");
    case "tier":
      return dialect.name(TIER_KEYS[0]);
    case "claim":
      return isNamed(of.group, groups, SOUGHT, dialect);
    case "unknownIdentity":
      return isUnknown(dialect.name(IDENTITIES_KEYS[0]), SOUGHT, groups, dialect);
    case "noDate":
      return dialect.noDate?.(dialect.name(facts[of.fact]?.name ?? "")) ?? "FALSE";
  }
}

interface ReadColumn {
  readonly name: string;
  readonly fact: FactSpec | null;
}
/** What the query reads of the table. */
function readColumns({ facts, tiers, groups }: Program, without: readonly string[]): readonly ReadColumn[] {
  const all: ReadColumn[] = [
    ...facts.filter(({ role }) => role !== "certification").map((fact) => ({ name: fact.name, fact })),
    ...(tiers.length > 0 ? [{ name: TIER_KEYS[0], fact: null }] : []),
    ...(groups.length > 0 ? [{ name: IDENTITIES_KEYS[0], fact: null }] : []),
  ];
  return all.filter(({ name }) => !without.includes(name));
}

function head(
  program: Program,
  { dialect, table, read, locale }: { dialect: Dialect; table: string; read: readonly ReadColumn[]; locale: Locale },
): string {
  const words = queryWords(locale);
  const lines = read.map(({ name, fact }) => {
    const type = fact === null ? "word" : FACT_TYPES[fact.type];
    const notes = [
      ...(fact?.required === true || name === TIER_KEYS[0] ? [words.required] : []),
      ...(fact?.type === "money" ? [words.inFen] : []),
      ...(fact?.type === "enumeration" ? [words.oneOf(fact.values)] : []),
      ...(name === TIER_KEYS[0] && fact === null ? [words.oneOf(program.tiers)] : []),
      ...(name === IDENTITIES_KEYS[0] && fact === null ? [words.joinedNames] : []),
    ];
    return `  ${words.column(name, dialect.types[type], notes)}`;
  });
  return [...words.head(program), words.columnsOf(table), ...lines].map((line) => `-- ${commentText(line)}\n`).join("");
}

/** On one line, and nothing that a client would replace. */
function commentText(text: string): string {
  return visible(text.replaceAll(/[\r\n\t\u2028\u2029]+/gu, " ")).replaceAll("${", "$ {");
}

function nameOf({ id, bearer, end }: Result, locale: Locale): string {
  const [words, ends] = [rosterWords(locale), queryWords(locale)];
  if (id === "bearer") {
    const name = words.bearer(bearer?.of ?? null, bearer?.payer ?? null);
    return end === null ? name : end === "low" ? ends.atLeast(name) : ends.atMost(name);
  }
  if ((id === "due" || id === "subsidy" || id === "payable") && end !== null) return words.results[`${id}-${end}`];
  return words.results[id];
}
