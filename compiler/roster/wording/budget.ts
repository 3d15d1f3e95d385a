// What a budget says, in each language.
import type { Locale } from "@zhengce/grammar";
import type { Fate } from "../budget/changes.js";

export interface BudgetWords {
  readonly title: (notice: string) => string;
  readonly sheet: string;
  readonly counted: string;
  readonly rows: string;
  readonly apart: string;
  /** Behind a kind of error: the scenario under which it is one. */
  readonly under: (what: string, scenario: string) => string;
  readonly difference: string;
  readonly whole: string;
  readonly due: string;
  readonly subsidy: string;
  readonly payable: string;
  readonly support: string;
  readonly budgets: string;
  readonly who: string;
  /** Of what a payer bears: of subsidies, of a standard, of both. */
  readonly subsidies: string;
  readonly standard: (name: string) => string;
  readonly total: string;
  readonly nobody: string;
  readonly changes: (from: string, to: string) => string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly fate: string;
  readonly people: string;
  readonly persons: (count: number) => string;
  readonly change: string;
  readonly amounts: string;
  readonly byGroup: string;
  readonly byColumns: (names: readonly string[]) => string;
  readonly subsidised: string;
  readonly noGroup: string;
  readonly blank: string;
  readonly others: string;
  readonly notes: readonly string[];
  readonly moved: (scenario: string, years: number) => string;
}

const zh: BudgetWords = {
  title: (notice) => `${notice}：预算`,
  sheet: "预算",
  counted: "计入的人数",
  rows: "名册人数",
  apart: "没有计入（各方案都不计）",
  under: (what, scenario) => `${what}（按${scenario}）`,
  difference: "增减",
  whole: "合计",
  due: "应缴",
  subsidy: "资助",
  payable: "个人实缴",
  support: "政府补助（不由个人缴纳的标准）",
  budgets: "各方负担",
  who: "负担方",
  subsidies: "资助",
  standard: (name) => name,
  total: "共计",
  nobody: "出资方未定",
  changes: (from, to) => `谁少缴，谁多缴：由“${from}”到“${to}”`,
  fates: {
    less: "少缴",
    more: "多缴",
    same: "不变",
    open: "金额未定，可多可少",
    joins: "由没有适用的情形到有",
    leaves: "由有适用的情形到没有",
    neither: "都没有适用的情形",
  },
  fate: "个人实缴",
  people: "人数",
  persons: (count) => `${count} 人`,
  change: "合计增减",
  amounts: "每人增减",
  byGroup: "按享受资助的人群",
  byColumns: (names) => `按${names.join("、")}`,
  subsidised: "资助人数",
  noGroup: "（未享受资助）",
  blank: "（空白）",
  others: "（其余）",
  notes: [
    "单位：元。通知没有定下的金额按下限至上限列出；≥ 表示没有上限，≤ 表示没有下限。",
    "“增减”是与本通知相比；本通知一列是与上年相比。",
  ],
  moved: (scenario, years) =>
    `按“${scenario}”算时，缴费日期和出生日期都${years < 0 ? "提前" : "推后"} ${Math.abs(years)} 年：同样的年龄，同样的月日。`,
};
const en: BudgetWords = {
  title: (notice) => `${notice}: budget`,
  sheet: "budget",
  counted: "people counted",
  rows: "people in the roster",
  apart: "not counted, in any scenario",
  under: (what, scenario) => `${what} (under ${scenario})`,
  difference: "change",
  whole: "Total",
  due: "due",
  subsidy: "subsidy",
  payable: "payable",
  support: "state support (standards that people do not pay)",
  budgets: "Who bears it",
  who: "bearer",
  subsidies: "subsidies",
  standard: (name) => name,
  total: "total",
  nobody: "payer left open",
  changes: (from, to) => `Who gains, who loses: from “${from}” to “${to}”`,
  fates: {
    less: "pay less",
    more: "pay more",
    same: "pay the same",
    open: "left open, may be less or more",
    joins: "under a situation only afterwards",
    leaves: "under a situation only before",
    neither: "under no situation before or afterwards",
  },
  fate: "what people pay",
  people: "people",
  persons: (count) => `${count} ${count === 1 ? "person" : "people"}`,
  change: "change in all",
  amounts: "change a person",
  byGroup: "By subsidised group",
  byColumns: (names) => `By ${names.join(", ")}`,
  subsidised: "people subsidised",
  noGroup: "(no subsidy)",
  blank: "(blank)",
  others: "(others)",
  notes: [
    "In yuan. Amounts that the notice leaves open are given from the lowest to the highest; ≥ has no upper end, ≤ no lower one.",
    "A change is against this notice; in this notice's own column, against last year's.",
  ],
  moved: (scenario, years) =>
    `Under “${scenario}” people pay, and were born, ${Math.abs(years)} ${Math.abs(years) === 1 ? "year" : "years"} ${years < 0 ? "earlier" : "later"}: the same age, the same day of the year.`,
};
const WORDS: Readonly<Record<Locale, BudgetWords>> = { zh, en };

export function budgetWords(locale: Locale): BudgetWords {
  return WORDS[locale];
}
