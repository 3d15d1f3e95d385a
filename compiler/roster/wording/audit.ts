// What an audit says, in each language.
import type { Locale } from "@zhengce/grammar";
import type { Aspect, Verdict } from "../audit/judge.js";

export interface AuditWords {
  /** Of the columns of each: the verdict, what the notice says, how much it is off. */
  readonly head: Readonly<Record<Aspect, readonly string[]>>;
  readonly verdicts: Readonly<Record<Aspect, Readonly<Record<Verdict, string>>>>;
  readonly clauses: string;
  readonly error: string;
  readonly title: (notice: string) => string;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly verdict: string;
  readonly people: string;
  readonly off: string;
  readonly errors: string;
  readonly wrong: string;
  readonly over: string;
  readonly under: string;
  readonly subsidyOver: string;
  readonly subsidyUnder: string;
  readonly whole: string;
  readonly byColumns: (names: readonly string[]) => string;
  readonly byPayer: string;
  readonly nobody: string;
  readonly others: string;
  readonly blank: string;
}

const zhMoney = (over: string, under: string): Readonly<Record<Verdict, string>> => ({
  right: "相符",
  over,
  under,
  within: "在通知未定的范围内",
  "not-covered": "没有适用的情形",
  "not-eligible": "不在参保范围",
  "no-benefits": "等待期满已无待遇",
  early: "过早",
  late: "过晚",
});
const enMoney = (over: string, under: string): Readonly<Record<Verdict, string>> => ({
  right: "right",
  over,
  under,
  within: "within what is left open",
  "not-covered": "under no situation",
  "not-eligible": "may not join",
  "no-benefits": "no benefits are left",
  early: "too early",
  late: "too late",
});

const zh: AuditWords = {
  head: {
    paid: ["实缴核对", "应为实缴", "实缴差额"],
    subsidy: ["资助核对", "应为资助", "资助差额"],
    from: ["待遇核对", "应为待遇起"],
  },
  verdicts: { paid: zhMoney("多收", "少收"), subsidy: zhMoney("多资助", "少资助"), from: zhMoney("多", "少") },
  clauses: "依据",
  error: "错误",
  title: (notice) => `${notice}：核对`,
  aspects: { paid: "个人实缴", subsidy: "资助", from: "待遇起始日" },
  verdict: "结论",
  people: "人数",
  off: "差额（元）",
  errors: "无法核对",
  wrong: "不符",
  over: "多收（元）",
  under: "少收（元）",
  subsidyOver: "多资助（元）",
  subsidyUnder: "少资助（元）",
  whole: "合计",
  byColumns: (names) => `按${names.join("、")}`,
  byPayer: "按应当出资的一方",
  nobody: "出资方未定",
  others: "（其余）",
  blank: "（空白）",
};
const en: AuditWords = {
  head: {
    paid: ["payment", "payment by the notice", "payment off by"],
    subsidy: ["subsidy check", "subsidy by the notice", "subsidy off by"],
    from: ["benefits check", "benefits by the notice"],
  },
  verdicts: {
    paid: enMoney("too much", "too little"),
    subsidy: enMoney("too much", "too little"),
    from: enMoney("too much", "too little"),
  },
  clauses: "clauses",
  error: "error",
  title: (notice) => `${notice}: audit`,
  aspects: { paid: "what people paid", subsidy: "subsidies", from: "first day of benefits" },
  verdict: "verdict",
  people: "people",
  off: "off by (yuan)",
  errors: "not to be checked",
  wrong: "not as the notice says",
  over: "paid too much (yuan)",
  under: "paid too little (yuan)",
  subsidyOver: "subsidised too much (yuan)",
  subsidyUnder: "subsidised too little (yuan)",
  whole: "total",
  byColumns: (names) => `By ${names.join(", ")}`,
  byPayer: "By who should bear it",
  nobody: "payer left open",
  others: "(others)",
  blank: "(blank)",
};
const WORDS: Readonly<Record<Locale, AuditWords>> = { zh, en };

export function auditWords(locale: Locale): AuditWords {
  return WORDS[locale];
}
