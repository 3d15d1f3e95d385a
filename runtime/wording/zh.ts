// Answers and issues in Chinese.
import type { AnswerWords, IssueWords } from "./words.js";
import { quote, quoted } from "./words.js";

const list = (names: readonly string[]): string => quoted(names, "、");
const reads = (names: readonly string[]): string => (names.length === 0 ? "" : `，看${list(names)}`);
const leftOpen = (document: string | null): string =>
  document === null ? "本通知未规定" : `本通知未规定，按${quote(document)}执行`;
const EFFECTS = {
  supplement: "补差",
  refund: "退费",
  refundPaid: "退还个人实缴",
  none: "不调整",
  unspecified: "未规定",
} as const;
const TESTS = {
  newlyCertified: "新增认定",
  standardRaised: "标准提高",
  standardLowered: "标准降低",
  unsubsidisedAtPayment: "缴费时未享受资助",
  certifiedAfterPayment: "认定在缴费后",
} as const;
const GRANTS = { granted: "享受资助", notGranted: "不享受资助", unspecified: "是否享受资助，本通知未规定" } as const;
const MODES = { highest: "就高不重复", sum: "累加", first: "依序", unspecified: "如何资助，本通知未规定" } as const;

export const zh: AnswerWords = {
  rules: {
    admits: ({ reads: names }) => `符合可参保的条件${reads(names)}`,
    excludes: ({ reads: names }) => `属于不可参保的情况${reads(names)}`,
    "not-admitted": () => "不符合任何一项可参保的条件",
    situation: ({ situation, reads: names }) => `适用情形${quote(situation)}${reads(names)}`,
    exception: ({ situation, reads: names }) => `适用例外${quote(situation)}${reads(names)}`,
    payment: ({ situation, components }) =>
      `情形${quote(situation)}的应缴金额：${components === null ? "本通知未规定" : components.join(" + ") || "不用缴"}`,
    grant: ({ situation, grants }) => `情形${quote(situation)}${GRANTS[grants]}`,
    benefit: ({ situation }) => `情形${quote(situation)}的待遇时间`,
    "no-benefits": ({ situation, waits, to }) =>
      `情形${quote(situation)}没有待遇：${waits ? "等待期满" : "待遇起始日"}在待遇截止日${to === null ? "" : ` ${to} `}之后`,
    standard: ({ component }) => `${quote(component)}的标准`,
    support: ({ component }) => `${quote(component)}由谁承担`,
    variant: ({ component, reads: names }) => `${quote(component)}的另一标准${reads(names)}`,
    subsidy: ({ group, component }) => `对${quote(group)}的${component}资助`,
    combination: ({ mode }) => `多重身份${MODES[mode]}`,
    cap: ({ component }) => `${component}资助的上限`,
    reward: ({ reward, reads: names }) => `奖励${quote(reward)}${reads(names)}`,
    change: ({ effect, tests, reads: names }) =>
      `缴费后身份变动${tests.length === 0 ? "" : `（${tests.map((test) => TESTS[test]).join("、")}）`}${reads(names)}：${EFFECTS[effect]}`,
  },
  superior: (rule, { document, clause }) => `本通知未规定，按${quote(document)}${clause}：${rule}`,
  slots: {
    eligibility: () => "不属于本通知的参保范围，没有应缴金额、资助和待遇",
    situation: () => "本通知没有规定适用的缴费情形，应缴金额、资助和待遇待定",
    payment: ({ situation }) => `情形${quote(situation)}的应缴金额`,
    grant: ({ situation }) => `情形${quote(situation)}的资助`,
    "benefit-from": ({ situation }) => `情形${quote(situation)}的待遇起始日`,
    "benefit-to": ({ situation }) => `情形${quote(situation)}的待遇截止日`,
    "benefit-facts": ({ situation, end, facts }) =>
      `情形${quote(situation)}的待遇${end === "from" ? "起始" : "截止"}日：取决于${list(facts)}，没有填报`,
    period: ({ period, end }) =>
      `${quote(period)}的${{ from: "起期", to: "止期", both: "起止" }[end]}未规定，这一天在不在期内不能确定`,
    standard: ({ component }) => `${quote(component)}应缴的金额`,
    "standard-facts": ({ component, facts }) => `${quote(component)}应缴的金额：取决于${list(facts)}，没有填报`,
    rate: ({ group, component }) => `${quote(group)}的${component}资助的金额`,
    "rate-facts": ({ group, component, facts }) =>
      `${quote(group)}的${component}资助的金额：取决于${list(facts)}，没有填报`,
    payer: ({ group, component }, split) => `${quote(group)}的${component}资助由谁承担：${split}`,
    "reward-facts": ({ reward, facts }) => `奖励${quote(reward)}的金额：取决于${list(facts)}，没有填报`,
    change: () => "缴费后的这种身份变化如何处理",
    "due-by-facts": ({ facts }) => `办理期限：取决于${list(facts)}，没有填报`,
    stated: ({ text }) => text,
  },
  otherYear: (what, document, years) =>
    `${what}：${quote(document)}是${years.document}年度的，不能答${years.notice}年度`,
  answeredBy: (what, document) => `${what}，本通知未规定，已按${quote(document)}答`,
  reasons: {
    granted: () => "享受",
    "granted-highest-open": () => "以下限最高者列示，哪一项最高未定",
    "granted-combination-open": () => "以下限最高者列示，多重身份如何资助未定",
    nothing: () => "资助额为0",
    "cap-reached": () => "前面的资助已达上限",
    "combination-open": () => "多重身份如何资助，本通知没有规定",
    "not-first": ({ winner }) => `${quote(winner)}规定在先，只享受一项`,
    same: ({ winner }) => `与${quote(winner)}相同，${quote(winner)}规定在先`,
    lower: ({ winner }) => `低于${quote(winner)}`,
    "not-higher": ({ winner }) => `不高于${quote(winner)}`,
    incomparable: ({ winner }) => `与${quote(winner)}哪一项高未定`,
    "none-in-situation": ({ situation }) => `情形${quote(situation)}不享受资助`,
    "situation-open": ({ situation }) => `情形${quote(situation)}是否享受资助，本通知没有规定`,
  },
  splits: {
    "left-open": ({ document }) => leftOpen(document),
    jointly: ({ payers, document }) => `${payers.join("、")}之间如何分担，${leftOpen(document)}`,
    "depends-on": ({ names }) => `取决于${list(names)}`,
    "highest-open": () => "几项资助中哪一项最高未定，由谁承担随之未定",
    "combination-open": () => "多重身份如何资助未定，由谁承担随之未定",
  },
};

export const zhIssues: IssueWords = {
  expected: {
    object: () => '一个对象，如 {"缴费日期": "2021-03-31"}',
    "plain-value": () => "直接写出的值，而不是取值函数",
    date: () => "日期，形如 2021-03-31",
    boolean: () => "不加引号的 true（是）或 false（否）",
    integer: () => "不小于 0 的整数",
    money: () => "以分为单位、不小于 0 的整数（280元写作 28000）",
    identities: () => "人群名称的数组，如 []",
    group: () => "本通知的人群",
    "certified-group": () => "经认定的人群",
    "no-group": () => "空数组：本通知没有人群",
    "no-certified-group": () => "空数组：本通知的人群都不能填报",
    key: () => "本通知所问的事实",
    "no-tier": () => "不填：本通知没有档次",
    "day-of-calendar": () => "公元 8000 年以前的一天",
    "born-by-payment": () => "不晚于“缴费日期”的一天",
    "no-certification": () => "不填：只在变动后的情况中填写",
    none: () => "",
    "one-of": ({ words, count }) => (words.length === count ? quoted(words, "或") : `${list(words)}等 ${count} 种之一`),
    "at-most-one": ({ words, count }) =>
      `互斥的${list(words)}${words.length === count ? "" : `等 ${count} 种`}中的至多一种`,
    "key-of": ({ words, count }) => `本通知所问的事实：${list(words)}${words.length === count ? "" : `等 ${count} 项`}`,
    between: ({ min, max }) => `${min} 至 ${max} 的整数`,
    "at-most": ({ count }) => `至多 ${count} 个人群名称`,
    "as-paid": ({ value }) => `与缴费时相同的${quote(value)}`,
    "one-key": ({ keys: [one, other] }) => `${quote(one)}与${quote(other)}中的一个`,
  },
  value: (value) => {
    if (value === undefined) return "（空）";
    if (typeof value === "string") return quote(value);
    if (value === null || typeof value !== "object") return ` ${String(value)} `;
    return { array: "（一个数组）", object: "（一个对象）" }[value.type as string] ?? `（${value.type}）`;
  },
  wrong: (key, value, expected) =>
    `${key === "" ? "输入" : `${quote(key)}的值`}${value}不对${expected === null ? "" : `：应为${expected}`}`,
  missing: (key, expected) => `缺少${quote(key)}${expected === null ? "" : `：应为${expected}`}`,
  unknownKey: (key) => `没有名为${quote(key)}的事实`,
  more: (count) => `还有 ${count} 处不对，未列出`,
  hint: (text) => `；${text}`,
  noSuchDay: "没有这一天",
  sameFact: ([one, other]) => `${quote(one)}与${quote(other)}是同一项事实，只能写一个`,
  derived: (group) => `${quote(group)}由事实得出，不能填报`,
  near: (word) => `是不是${quote(word)}？`,
  instead: (message, expected) => `${message}${message.endsWith("？") ? "" : "："}应为${expected}`,
};
