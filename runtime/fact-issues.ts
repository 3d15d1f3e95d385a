// The wordings of what can be wrong with facts: each names the key, the value and what was expected.
import type { FactField, FactIssue, FactIssueCode, Wording } from "./facts-schema.js";
import { nearest } from "./nearest.js";

/** An issue with its message made of key (empty: the whole input), value and expectation; `hint` is said last. */
export function issue(
  code: FactIssueCode,
  key: string,
  value: unknown,
  expected: Wording,
  hint: Wording | null = null,
): FactIssue {
  const { zh, en } = wrongValue(key, value);
  const message = {
    zh: `${zh}：应为${expected.zh}${hint === null ? "" : `；${hint.zh}`}`,
    en: `${en}, expected ${expected.en}${hint === null ? "" : `; ${hint.en}`}`,
  };
  return { code, key: cut(key), value: plainValue(value), expected, message };
}

/** A value that is none of the words allowed: `expected` lists them, the message names the nearest alone. */
export function unlisted(key: string, value: unknown, words: readonly string[], expected: Wording): FactIssue {
  const { zh, en } = wrongValue(key, value);
  const near = typeof value === "string" ? nearest(value, words) : null;
  const message =
    near === null ? { zh, en } : { zh: `${zh}：是不是${quote(near)}？`, en: `${en}; did you mean ${quote(near)}?` };
  return { code: "unknown-value", key: cut(key), value: plainValue(value), expected, message };
}

function wrongValue(key: string, value: unknown): Wording {
  const shown = describeValue(value);
  return {
    zh: `${key === "" ? "输入" : `${quote(key)}的值`}${shown.zh}不对`,
    en: `${key === "" ? "input" : quote(key)}: got ${shown.en}`,
  };
}

/** @param listed the expectation is a list of words, which the message leaves out */
export function missingFact(key: string, expected: Wording, listed = false): FactIssue {
  const message = {
    zh: `缺少${quote(key)}${listed ? "" : `：应为${expected.zh}`}`,
    en: `${quote(key)} is missing${listed ? "" : `: expected ${expected.en}`}`,
  };
  return { code: "missing", key, value: null, expected, message };
}

/** The value of such a key is no fact of the notice and is repeated nowhere. */
export function unknownKey(key: string, known: readonly string[], expected: Wording): FactIssue {
  const near = nearest(key, known);
  const message = {
    zh: `没有名为${quote(key)}的事实${near === null ? "" : `；是不是${quote(near)}？`}`,
    en: `there is no fact ${quote(key)}${near === null ? "" : `; did you mean ${quote(near)}?`}`,
  };
  return { code: "unknown-key", key: cut(key), value: null, expected, message };
}

/** An issue in one line, with what was expected. */
export function sayIssue({ message, expected }: FactIssue): Wording {
  return {
    zh: message.zh.includes(expected.zh)
      ? message.zh
      : `${message.zh}${message.zh.endsWith("？") ? "" : "："}应为${expected.zh}`,
    en: message.en.includes(expected.en)
      ? message.en
      : `${message.en}${message.en.endsWith("?") ? " E" : ", e"}xpected ${expected.en}`,
  };
}

/** `key` and `other` are the name and the English code of one fact, and both were given. */
export function givenTwice(key: string, value: unknown, other: string): FactIssue {
  return issue(
    "given-twice",
    key,
    value,
    { zh: `${quote(key)}与${quote(other)}中的一个`, en: `only one of ${quote(key)} and ${quote(other)}` },
    BOTH_GIVEN,
  );
}
const BOTH_GIVEN: Wording = { zh: "两者是同一项事实", en: "they are the same fact" };

export const EXPECTED_OBJECT: Wording = {
  zh: '一个对象，如 {"缴费日期": "2021-03-31"}',
  en: 'an object, such as {"缴费日期": "2021-03-31"}',
};
export const EXPECTED_PLAIN_VALUE: Wording = { zh: "直接写出的值，而不是取值函数", en: "a plain value, not a getter" };
export const EXPECTED_IDENTITIES: Wording = { zh: "人群名称的数组，如 []", en: "an array of group names, such as []" };
export const EXPECTED_GROUP: Wording = { zh: "本通知的人群", en: "a group of this notice" };
export const EXPECTED_KEY: Wording = { zh: "本通知所问的事实", en: "a fact of this notice" };
export const EXPECTED_NO_TIER: Wording = { zh: "不填：本通知没有档次", en: "nothing: this notice has no tiers" };
export const EXPECTED_NO_CERTIFICATION: Wording = {
  zh: "不填：只在变动后的情况中填写",
  en: "nothing: only the after-facts of an adjustment have it",
};
export const IMPOSSIBLE_DATE: Wording = { zh: "没有这一天", en: "there is no such day" };

/** What a value of a fact's type looks like. */
export function expectedOf(field: FactField): Wording {
  switch (field.type) {
    case "date":
      return { zh: "日期，形如 2021-03-31", en: "a date in the form 2021-03-31" };
    case "boolean":
      return { zh: "是或否（true 或 false）", en: "true or false" };
    case "integer":
      return { zh: "整数", en: "a whole number" };
    case "money":
      return { zh: "以分为单位的整数（280元写作 28000）", en: "a whole number of fen (280元 is 28000)" };
    case "enumeration":
      return oneOf(field.values);
  }
}

/** How many allowed words are listed. */
const MOST_WORDS = 20;

/** One of the words given. */
export function oneOf(words: readonly string[]): Wording {
  const shown = words.slice(0, MOST_WORDS).map(quote);
  if (words.length <= MOST_WORDS) return { zh: shown.join("或"), en: shown.join(" or ") };
  return {
    zh: `${shown.join("、")}等 ${words.length} 种之一`,
    en: `one of ${words.length}, such as ${shown.join(", ")}`,
  };
}

/** One of the keys that the notice asks for. */
export function oneOfKeys(keys: readonly string[]): Wording {
  const { zh, en } = {
    zh: keys.slice(0, MOST_WORDS).map(quote).join("、"),
    en: keys.slice(0, MOST_WORDS).map(quote).join(", "),
  };
  const more = keys.length > MOST_WORDS;
  return {
    zh: `本通知所问的事实：${zh}${more ? `等 ${keys.length} 项` : ""}`,
    en: `a fact of this notice: ${en}${more ? ` and ${keys.length - MOST_WORDS} more` : ""}`,
  };
}

/** The name in Chinese quotation marks; control characters are escaped and long text is cut. */
export function quote(text: string): string {
  return `“${JSON.stringify(cut(text)).slice(1, -1)}”`;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function describeValue(value: unknown): Wording {
  if (typeof value === "string") return { zh: quote(value), en: quote(value) };
  if (value === undefined) return { zh: "（空）", en: "nothing" };
  if (value === null || typeof value === "number" || typeof value === "boolean")
    return { zh: ` ${String(value)} `, en: String(value) };
  if (Array.isArray(value)) return { zh: "（一个数组）", en: "an array" };
  return typeof value === "object"
    ? { zh: "（一个对象）", en: "an object" }
    : { zh: `（${typeof value}）`, en: `a ${typeof value}` };
}

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === "string") return cut(value);
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return value === null || value === undefined ? null : describeValue(value).en;
}

/** The after-facts of an adjustment say another 缴费日期 or 档次 than those at payment. */
export function disagreement(key: string, value: string, atPayment: string): FactIssue {
  const expected = { zh: `与缴费时相同的${quote(atPayment)}`, en: `${quote(atPayment)}, as at payment` };
  return { ...issue("other-payment", key, value, expected), of: "after" };
}

/** The case that applies counts from 身份认定日期, and the after-facts of an adjustment do not have it. */
export function certificationIssue(key: string): FactIssue {
  return { ...missingFact(key, { zh: "日期，形如 2021-03-31", en: "a date in the form 2021-03-31" }), of: "after" };
}
