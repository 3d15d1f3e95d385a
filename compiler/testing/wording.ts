// What a test expected and what it got, in the words of both languages.
import type { Texts } from "@zhengce/grammar";
import { formatAmount } from "@zhengce/runtime";
import type { Amount } from "@zhengce/runtime";

/** The same text in both languages: a name, a date. */
export function same(text: string): Texts {
  return { zh: text, en: text };
}
export const NONE: Texts = { zh: "无", en: "none" };
export const OPEN: Texts = { zh: "未规定", en: "unspecified" };
export const YES: Texts = { zh: "是", en: "yes" };
export const NO: Texts = { zh: "否", en: "no" };

/** `280元`, `120元至280元`, `未规定` for null. */
export function amountWords(amount: Amount | null): Texts {
  if (amount === null) return OPEN;
  return { zh: formatAmount(amount, "zh"), en: formatAmount(amount, "en") };
}

/** A date, or 未规定. */
export function dateWords(date: string | null): Texts {
  return date === null ? OPEN : same(date);
}

/** 是, 否, or 未规定. */
export function truthWords(value: boolean | null): Texts {
  return value === null ? OPEN : value ? YES : NO;
}
