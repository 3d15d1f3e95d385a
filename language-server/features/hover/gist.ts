// A symbol → what it is and what it comes to, in one line: `资助人群，由 扶贫部门 认定`, `期间 2020年11月16日 至 …`. Wording only.
import {
  describeCondition,
  describePeriod,
  describeRateEntry,
  describeReward,
  type Component,
  type Fact,
  type Model,
  type Period,
  type Symbol,
} from "@zhengce/compiler/editor";
import { keywords, type KeywordId, type Locale } from "@zhengce/grammar";
import { formatYuan } from "@zhengce/runtime";
import type { Teller } from "../told-in.js";

/** One line about `symbol`. */
export function gist(symbol: Symbol, { model, locale, t, of }: Teller): string {
  switch (symbol.kind) {
    case "fact":
      return factGist(symbol, locale);
    case "value":
      return t(`${symbol.fact}的一种`, `a value of ${symbol.fact}`);
    case "group": {
      const condition = symbol.condition === null ? "" : describeCondition(symbol.condition, of);
      if (symbol.derived) return t(`由条件得出的人群：${condition}`, `derived group: ${condition}`);
      const parts = [t("认定身份", "certified identity")];
      if (symbol.certifiers.length > 0) parts.push(`${t("认定", "by")} ${symbol.certifiers.join(t("、", ", "))}`);
      if (symbol.includes.length > 0) parts.push(`${t("包括", "includes")} ${symbol.includes.join(t("、", ", "))}`);
      if (symbol.formerNames.length > 0)
        parts.push(`${t("原称", "formerly")} ${symbol.formerNames.join(t("、", ", "))}`);
      return parts.join(t("，", ", "));
    }
    case "tier":
      return t(`第${String(symbol.index + 1)}档`, `tier ${String(symbol.index + 1)}`);
    case "component":
      return byTier(symbol, model, of);
    case "period":
      return periodGist(symbol, t, of);
    case "situation":
      return symbol.exceptional ? t("例外：先于一般情形", "an exception") : t("一般情形", "an ordinary situation");
    case "payer": {
      const uses = symbol.uses.length;
      return t(`写到${String(uses)}处`, uses === 1 ? "named once" : `named in ${String(uses)} places`);
    }
    case "reward":
      return symbol.nodes.map(({ node }) => describeReward(node, of)).join(t("；", "; "));
    case "clause":
      return symbol.heading ?? t("条款", "a clause");
  }
}

/** `2020年11月16日 至 2021年3月31日，共136天`. */
function periodGist(period: Period, t: Teller["t"], of: Teller["of"]): string {
  const words = describePeriod(period, of);
  const { from, to } = period;
  if (words === "") return t("起止未规定", "its days are left open");
  if (from.day === null || to.day === null || to.day < from.day) return words;
  const days = String(to.day - from.day + 1);
  return `${words}${t(`，共${days}天`, `, ${days} days`)}`;
}

/** `280元`, `一档 320元，二档 655元`; what is no amount as it is written, such as `未规定`; `？` where a tier has nothing. */
function byTier({ amounts, rates }: Component, { tiers }: Model, of: Teller["of"]): string {
  const { language } = of;
  const told = (tier: number): string => {
    const amount = amounts[tier] ?? null;
    if (typeof amount === "number") return formatYuan(amount, language);
    const rate = rates[tier] ?? null;
    return rate === null ? "？" : describeRateEntry({ ...rate.node, tier: null }, of);
  };
  if (tiers.length === 0) return amounts.length === 0 ? "" : told(0);
  return tiers.map(({ name, index }) => `${name} ${told(index)}`).join(language === "zh" ? "，" : ", ");
}

const TYPES: Readonly<Record<Exclude<Fact["type"], "enumeration">, KeywordId>> = {
  date: "date",
  boolean: "boolean",
  integer: "integer",
  money: "money",
};
function factGist(fact: Fact, locale: Locale): string {
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const word = (id: KeywordId): string => (locale === "zh" ? keywords[id].zh[0] : keywords[id].en);
  const type =
    fact.role === "identities"
      ? t("认定身份，可以有几种", "certified identities")
      : fact.role === "tier"
        ? t("缴费档次", "the contribution tier")
        : fact.type === "enumeration"
          ? fact.values.map(({ name }) => name).join(" | ")
          : `${word(TYPES[fact.type])}${fact.range === null ? "" : ` ${fact.range.min} ${word("to")} ${fact.range.max}`}`;
  const code = fact.code === null ? "" : t(`（${fact.code}）`, ` (${fact.code})`);
  return `${type}${code}${fact.required ? t("，必须知道", ", required") : t("，可缺", ", optional")}`;
}
