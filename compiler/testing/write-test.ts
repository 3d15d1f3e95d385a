// A person and what the interpreter says of them → a 用例 that can be pasted into the file, in either keyword language. The author reads and
// signs it: what it pins is what the file says today. Nothing is judged here.
import { keywords, type KeywordId, type Locale } from "@zhengce/grammar";
import { formatYuan, highest, lowest, parseDay, type Amount, type Assessment } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import { dayText } from "../semantics/describe-words.js";
import { writtenName } from "../semantics/written-name.js";

/** Facts in the contract's form, by Chinese names; money in fen. */
type Person = Readonly<Record<string, unknown>>;
interface Words {
  readonly k: (id: KeywordId) => string;
  readonly joint: string;
  readonly money: (fen: number) => string;
  /** An ISO date as the language writes it. */
  readonly date: (iso: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    k: (id) => keywords[id].zh[0],
    joint: "、",
    money: formatYuan,
    date: (iso) => {
      const day = parseDay(iso);
      return day === null ? iso : dayText(day);
    },
  },
  en: {
    k: (id) => keywords[id].en,
    joint: ", ",
    money: (fen) => formatYuan(fen).replace("元", " yuan"),
    date: (iso) => iso,
  },
};

/** The test's text, ending in `\n`; it passes as long as the file answers as it does now. */
export function writeTest(
  program: Program,
  name: string,
  person: Person,
  assessment: Assessment,
  language: Locale = "zh",
): string {
  const words = WORDS[language];
  const given = Object.entries(person).map(
    ([fact, value]) => `${writtenName(fact)} ${written(program, fact, value, words)}`,
  );
  const { k } = words;
  return [
    `${k("test")} "${inQuotes(name)}" {`,
    `  ${k("given")} ${given.join("  ")}`,
    `  ${k("expect")} ${expected(assessment, words).join("  ")}`,
    "}\n",
  ].join("\n");
}

/** Every quotation mark could end the text. */
function inQuotes(text: string): string {
  return text.replace(/["\\“”＂]/gu, (mark) => (mark === "“" ? "「" : mark === "”" ? "」" : `\\${mark}`));
}

function written(program: Program, fact: string, value: unknown, { k, joint, money, date }: Words): string {
  if (Array.isArray(value)) return value.map((name) => writtenName(String(name))).join(joint);
  if (typeof value === "boolean") return k(value ? "yes" : "no");
  const type = program.facts.find(({ name }) => name === fact)?.type;
  if (type === "money") return money(Number(value));
  if (typeof value === "number") return String(value);
  return type === "date" ? date(String(value)) : writtenName(String(value));
}

/** Whoever comes to no situation pays nothing and has no benefits: nothing more is said of them. */
function expected(answer: Assessment, words: Words): readonly string[] {
  const { k } = words;
  const { eligible, situation, due, subsidy, payable } = answer;
  const start = [
    ...(eligible === false ? [`${k("admits")} ${k("no")}`] : []),
    `${k("situation")} ${situation === null ? k("none") : writtenName(situation)}`,
    `${k("expectDue")} ${amountText(due, words)}`,
  ];
  if (situation === null) return start;
  return [
    ...start,
    `${k("subsidy")} ${amountText(subsidy, words)}`,
    `${k("net")} ${amountText(payable, words)}`,
    `${k("benefit")} ${benefitText(answer, words)}`,
  ];
}

function amountText(amount: Amount | null, { k, money }: Words): string {
  if (amount === null) return k("unspecified");
  const [min, max] = [money(lowest(amount)), money(highest(amount))];
  return min === max ? min : `${min} ${k("to")} ${max}`;
}

function benefitText({ benefit: { from, to } }: Assessment, { k, date }: Words): string {
  if (from === null && to === null) return k("unspecified");
  const start = `${k("from")} ${from === null ? k("unspecified") : date(from)}`;
  return to === null ? start : `${start} ${k("to")} ${date(to)}`;
}
