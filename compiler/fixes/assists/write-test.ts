// A situation → a 用例 for it: a plain person who comes to it, found by the solver, and what the interpreter answers. The author reads and
// signs it: what it pins is what the file says today.
import { keywords, type KeywordId, type Locale } from "@zhengce/grammar";
import { formatYuan, parseDay, type Amount, type Assessment } from "@zhengce/runtime";
import { assess } from "../../decision/interpret.js";
import type { FactSpec, Program } from "../../decision/program.js";
import { dayText } from "../../semantics/describe-words.js";
import type { Person } from "../../verify/person.js";
import { personIn } from "../../verify/questions/person-in.js";
import { solverFor } from "../../verify/solver.js";
import { writtenName } from "../name.js";

/** The statement, lines ending in `\n` but for the last; null where nobody comes to the situation. */
export function writeTest(program: Program, situation: string, language: Locale): string | null {
  const index = program.situations.findIndex(({ name }) => name === situation);
  const person = index < 0 ? null : personIn(solverFor(program), index);
  if (person === null) return null;
  const answer = assess(program, person);
  return answer.issues === undefined ? testText(program, situation, person, answer.value, language) : null;
}

/** The 用例 of one person and one answer. */
export function testText(
  program: Program,
  title: string,
  person: Person,
  answer: Assessment,
  language: Locale,
): string {
  const k = (id: KeywordId): string => (language === "zh" ? keywords[id].zh[0] : keywords[id].en);
  const joint = language === "zh" ? "、" : ", ";
  const factOf = (key: string): FactSpec | undefined => program.facts.find(({ name }) => name === key);
  const given = Object.entries(person).map(([key, value]) => {
    const fact = factOf(key);
    const name = fact === undefined ? key : writtenName(key);
    if (typeof value === "boolean") return `${name} ${k(value ? "yes" : "no")}`;
    if (typeof value === "number") return `${name} ${fact?.type === "money" ? money(value, language) : String(value)}`;
    if (typeof value !== "string") return `${name} ${value.map(writtenName).join(joint)}`;
    return `${name} ${fact?.type === "date" ? date(value, language) : writtenName(value)}`;
  });
  const amount = (value: Amount | null): string => {
    if (value === null) return k("unspecified");
    if (typeof value === "number") return money(value, language);
    return `${money(value.min, language)} ${k("to")} ${money(value.max, language)}`;
  };
  const expected = [
    `${k("situation")} ${answer.situation === null ? k("none") : writtenName(answer.situation)}`,
    `${k("expectDue")} ${amount(answer.due)}`,
    `${k("subsidy")} ${amount(answer.subsidy)}`,
    `${k("net")} ${amount(answer.payable)}`,
    `${k("benefit")} ${benefit(answer, k, language)}`,
  ];
  return [
    `${k("test")} "${inQuotes(title)}" {`,
    `  ${k("given")} ${given.join("  ")}`,
    `  ${k("expect")} ${expected.join("  ")}`,
    "}",
  ].join("\n");
}

/** Every quotation mark could end the text. */
function inQuotes(text: string): string {
  return text.replace(/["\\“”＂]/gu, (mark) => (mark === "“" ? "「" : mark === "”" ? "」" : `\\${mark}`));
}

function benefit({ benefit: { from, to } }: Assessment, k: (id: KeywordId) => string, language: Locale): string {
  if (from === null && to === null) return k("unspecified");
  const start = `${k("from")} ${from === null ? k("unspecified") : date(from, language)}`;
  return to === null ? start : `${start} ${k("to")} ${date(to, language)}`;
}
function money(fen: number, language: Locale): string {
  return language === "zh" ? formatYuan(fen) : formatYuan(fen).replace("元", " yuan");
}
/** An ISO date as the language writes it. */
function date(iso: string, language: Locale): string {
  const day = language === "zh" ? parseDay(iso) : null;
  return day === null ? iso : dayText(day);
}
