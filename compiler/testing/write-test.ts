// A person and what the interpreter says of them → a 用例 that can be pasted into the file, in either keyword language. The author reads and
// signs it: what it pins is what the file says today. Nothing is judged here.
import { keywords, type Expectation, type KeywordId, type Locale } from "@zhengce/grammar";
import {
  addAmounts,
  figureOf,
  formatDay,
  formatYuan,
  hasNoBenefits,
  highest,
  lowest,
  parseDay,
  yearOf,
  type Amount,
  type Assessment,
} from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import { dayText } from "../wording/terms/words.js";
import { writtenName } from "../semantics/written-name.js";
import { plainName } from "./test-names.js";

/** Facts in the contract's form, by Chinese names; money in fen. */
type Person = Readonly<Record<string, unknown>>;
interface Words {
  readonly k: (id: KeywordId) => string;
  readonly joint: string;
  readonly money: (fen: number) => string;
  /** A day as the language writes it. */
  readonly date: (day: number) => string;
}

/** A plain word where the key of a fact stands, although it is a keyword. */
const [TIER] = keywords.tier.zh;

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    k: (id) => keywords[id].zh[0],
    joint: "、",
    money: formatYuan,
    date: dayText,
  },
  en: {
    k: (id) => keywords[id].en,
    joint: ", ",
    money: (fen) => formatYuan(fen, "en"),
    date: formatDay,
  },
};

/**
 * The test's text, ending in `\n`; it passes as long as the file answers as it does now. Nothing is expected that a test can't say: an amount below
 * nothing, a day beyond the calendar, an end before the start. null: facts that a test can't give (below 0, before the year 1000).
 * `name` is shown without what can't be seen; `distinctNames` keeps names apart.
 */
export function writeTest(
  program: Program,
  name: string,
  person: Person,
  assessment: Assessment,
  language: Locale = "zh",
): string | null {
  const words = WORDS[language];
  // To be none of all groups is to say nothing of identities.
  const stated = Object.entries(person).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const given = stated.map(([fact, value]) => {
    const text = written(program, fact, value, words);
    return text === null ? null : `${fact === TIER ? TIER : writtenName(fact)} ${text}`;
  });
  if (given.includes(null)) return null;
  const { k } = words;
  return [
    `${k("test")} "${inQuotes(name)}" {`,
    `  ${k("given")} ${given.join("  ")}`,
    `  ${k("expect")} ${expected(assessment, words)
      .map(({ text }) => text)
      .join("  ")}`,
    "}\n",
  ].join("\n");
}

/** `plainName` leaves no mark that ends the text but the plain ones. */
function inQuotes(name: string): string {
  return plainName(name).replace(/["\\＂]/gu, "\\$&");
}

function written(program: Program, fact: string, value: unknown, { k, joint, money, date }: Words): string | null {
  if (Array.isArray(value)) return value.map((name) => writtenName(String(name))).join(joint);
  if (typeof value === "boolean") return k(value ? "yes" : "no");
  const type = program.facts.find(({ name }) => name === fact)?.type;
  if (typeof value === "number") return value < 0 ? null : type === "money" ? money(value) : String(value);
  if (type !== "date") return writtenName(String(value));
  const day = dayThatCanBeWritten(String(value));
  return day === null ? null : date(day);
}

/** What an answer says of a thing that a 期望 asks for: `资助 100元`; null where a test can't say it. */
export function expectationFor(
  { subject, reward }: Pick<Expectation, "subject" | "reward">,
  assessment: Assessment,
  language: Locale = "zh",
): string | null {
  const all = expected(assessment, WORDS[language]);
  return all.find((one) => one.subject === subject && one.reward === (reward?.text ?? null))?.text ?? null;
}

interface Expected {
  readonly subject: Expectation["subject"];
  /** The name of a 奖励. */
  readonly reward: string | null;
  readonly text: string;
}

/** Whoever comes to no situation pays nothing and has no benefits: nothing more is said of them. */
function expected(answer: Assessment, words: Words): readonly Expected[] {
  const { k } = words;
  const { eligible, situation, due, subsidy, payable, benefit } = answer;
  const said = (subject: Expected["subject"], text: string, reward: string | null = null): Expected => ({
    ...{ subject, reward, text },
  });
  const amount = (subject: Expected["subject"], word: KeywordId, value: Amount | null): readonly Expected[] => {
    const text = amountText(value, words);
    return text === null ? [] : [said(subject, `${k(word)} ${text}`)];
  };
  const start = [
    ...(eligible === false ? [said("eligible", `${k("admits")} ${k("no")}`)] : []),
    said("situation", `${k("situation")} ${situation === null ? k("none") : writtenName(situation)}`),
    ...amount("due", "due", due),
  ];
  if (situation === null) return start;
  const days = hasNoBenefits(answer) ? k("none") : benefitText(benefit, words);
  return [
    ...start,
    ...amount("subsidy", "subsidy", subsidy),
    ...amount("payable", "net", payable),
    ...(days === null ? [] : [said("benefit", `${k("benefit")} ${days}`)]),
    ...[...rewardSums(answer)].map(([name, sum]) =>
      said("reward", `${k("reward")} ${writtenName(name)} ${amountText(sum, words) ?? ""}`, name),
    ),
  ];
}

/** The sum of what each name is promised. */
function rewardSums({ rewards: all = [] }: Assessment): ReadonlyMap<string, Amount> {
  const sums = new Map<string, Amount>();
  for (const { name, amount } of all) sums.set(name, addAmounts(sums.get(name) ?? 0, amount));
  return sums;
}

function amountText(amount: Amount | null, { k, money }: Words): string | null {
  if (amount === null) return k("unspecified");
  if (lowest(amount) < 0) return null;
  if (figureOf(amount) === null) return k("unspecified");
  if (highest(amount) === Infinity) return `${k("atLeast")} ${money(lowest(amount))}`;
  const [min, max] = [money(lowest(amount)), money(highest(amount))];
  return min === max ? min : `${min} ${k("to")} ${max}`;
}

function benefitText({ from, to }: Assessment["benefit"], { k, date }: Words): string | null {
  if (from === null && to === null) return k("unspecified");
  const first = from === null ? null : dayThatCanBeWritten(from);
  const last = to === null ? null : dayThatCanBeWritten(to);
  if (from !== null && first === null) return null;
  const start = `${k("from")} ${first === null ? k("unspecified") : date(first)}`;
  return last === null || (first !== null && last < first) ? start : `${start} ${k("to")} ${date(last)}`;
}

/** Years have four digits in the language. */
function dayThatCanBeWritten(iso: string): number | null {
  const day = parseDay(iso);
  return day === null || yearOf(day) < 1000 ? null : day;
}
