// What things are called in findings: kinds of symbols, uses of names, types of operands, slots. Both languages, no meaning.
import type { Texts } from "@zhengce/grammar";
import type { OperandType, SymbolKind } from "../../semantics/model.js";
import type { NameUse, SlotName } from "../../semantics/problem.js";

const text = (zh: string, en: string): Texts => ({ zh, en });

export const KIND: Readonly<Record<SymbolKind, Texts>> = {
  fact: text("事实", "fact"),
  value: text("取值", "value"),
  group: text("人群", "group"),
  tier: text("档次", "tier"),
  component: text("标准", "standard"),
  period: text("期间", "period"),
  situation: text("情形", "situation"),
  payer: text("承担单位", "payer"),
  reward: text("奖励", "reward"),
  clause: text("条款", "clause"),
};

export const USE: Readonly<Record<NameUse, Texts>> = {
  group: text("人群", "group"),
  fact: text("事实", "fact"),
  booleanFact: text("是否类事实", "yes-or-no fact"),
  dateFact: text("日期类事实", "date fact"),
  integerFact: text("整数类事实", "whole-number fact"),
  moneyFact: text("金额类事实", "money fact"),
  period: text("期间", "period"),
  tier: text("档次", "tier"),
  component: text("标准", "standard"),
  situation: text("情形", "situation"),
  payer: text("承担单位", "payer"),
  reward: text("奖励", "reward"),
};

export const TYPE: Readonly<Record<OperandType, Texts>> = {
  date: text("日期", "a date"),
  recurringDay: text("每年的某日", "a day of every year"),
  period: text("期间", "a period"),
  age: text("年龄", "an age"),
  money: text("金额", "an amount"),
  integer: text("整数", "a whole number"),
  count: text("人数", "a head count"),
  boolean: text("是否", "yes or no"),
  enumeration: text("选项", "a choice"),
  value: text("选项的取值", "a value of a choice"),
  tier: text("档次", "a tier"),
  identities: text("身份", "identities"),
  unknown: text("不明", "unknown"),
};

export const SLOT: Readonly<Record<SlotName, Texts>> = {
  rate: text("金额", "amount"),
  payer: text("承担单位", "payer"),
  when: text("适用条件", "condition"),
  pay: text("缴纳内容", "payment"),
  grant: text("资助（享受还是不享受）", "grant of subsidies"),
  benefitFrom: text("待遇起始日", "first day of benefits"),
  benefitTo: text("待遇截止日", "last day of benefits"),
  waiting: text("等待期", "waiting"),
  situationKind: text("类别（情形还是例外）", "kind (situation or exception)"),
  from: text("起始日", "first day"),
  to: text("截止日", "last day"),
  combination: text("多重身份", "combination of identities"),
  cap: text("资助上限", "cap"),
  reward: text("奖励", "reward"),
  given: text("取值", "value"),
  property: text("内容", "content"),
};

/** `人群、事实或期间` / `group, fact or period`. */
export function alternatives(choices: readonly Texts[]): Texts {
  return {
    zh: joined(
      choices.map((choice) => choice.zh),
      "、",
      "或",
    ),
    en: joined(
      choices.map((choice) => choice.en),
      ", ",
      " or ",
    ),
  };
}
function joined(words: readonly string[], between: string, last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(between)}${last}${words.at(-1) ?? ""}`;
}
