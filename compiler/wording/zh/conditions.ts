// Conditions and persons in Chinese: `县类别为贫困县`, `年龄60至69岁`, `2021年5月10日缴费，身份为孤儿`.
import type { ConditionWords, PersonWords } from "../words.js";

export const conditions: ConditionWords = {
  all: (parts) => parts.join("且"),
  any: (parts) => parts.join("或"),
  ways: (parts) => parts.join("，或"),
  always: "总是",
  never: "从不",
  bracketed: (text) => `（${text}）`,
  negated: (text) => `不符合“${text}”`,
  notHeld: (group) => `不是${group}`,
  notTrue: (fact) => `非${fact}`,
  given: (fact) => `填了${fact}`,
  notGiven: (fact) => `没有填${fact}`,
  oneOf: (fact, values) => `${fact}为${values.join("或")}`,
  // A name may end in a figure, so a word stands between it and the bounds.
  number: (fact, min, max) => {
    if (min !== null && max !== null) return min === max ? `${fact}为${min}` : `${fact}在${min}至${max}之间`;
    if (min !== null) return `${fact}不少于${min}`;
    return max === null ? `填了${fact}` : `${fact}不超过${max}`;
  },
  difference: (fact, from, min, max) => {
    if (min === 0 && max === 0) return `${fact}等于${from}`;
    const more =
      min === 0 ? `${fact}不少于${from}` : min === 1 ? `${fact}多于${from}` : `${fact}减${from}不少于${min ?? ""}`;
    const less =
      max === 0 ? `${fact}不超过${from}` : max === -1 ? `${fact}少于${from}` : `${fact}减${from}不超过${max ?? ""}`;
    if (min !== null && max !== null) return `${more}且${less}`;
    return min !== null ? more : max !== null ? less : `填了${fact}和${from}`;
  },
  age: (min, max) => {
    if (min !== null && max !== null) return min === max ? `年龄${min}岁` : `年龄${min}至${max}岁`;
    if (min !== null) return `年满${min}岁`;
    return max === null ? "填了出生日期" : `不满${max + 1}岁`;
  },
  tier: (tier) => `档次为${tier}`,
  changed: "身份有变化",
  days: (day, from, to) => {
    if (from !== null && to !== null) return from === to ? `${day}是${from}` : `${day}在${from}至${to}`;
    if (from !== null) return `${day}在${from}以后`;
    return to === null ? `填了${day}` : `${day}在${to}以前`;
  },
  yearly: (day, from, to) => {
    const shown = (at: number): string => `每年${Math.trunc(at / 100)}月${at % 100}日`;
    return `${day}在${shown(from)}至${shown(to)}`;
  },
  moved: (base, count, unit) => `${base}${count < 0 ? "前" : "后"}${Math.abs(count)}${unit === "day" ? "日" : "个月"}`,
  nextMonth: (base) => `${base}次月首日`,
  nextYear: (base) => `${base}次年1月1日`,
  latest: (one, other) => `${one}和${other}中较晚的一日`,
  earliest: (one, other) => `${one}和${other}中较早的一日`,
  waited: (base) => `${base}起等待期满之后`,
  ageAsked: "年龄",
  rest: "其余的人",
};

export const persons: PersonWords = {
  paid: (day) => `${day}缴费`,
  born: (day) => `${day}出生`,
  // 退役日期 reads as the event it is the day of: 2021年3月1日退役.
  date: (fact, day) => (fact.length > 2 && fact.endsWith("日期") ? `${day}${fact.slice(0, -2)}` : `${fact}为${day}`),
  flag: (fact, value) => (value ? fact : `非${fact}`),
  value: (fact, shown) => `${fact}为${shown}`,
  identities: (names) => `身份为${names.join("、")}`,
  tier: (tier) => `档次为${tier}`,
};
