// Small words of reports: amounts, days, clauses. Chinese, as officials read it.
import { formatYuan, highest, lowest, parseDay } from "@zhengce/runtime";
import type { Amount } from "@zhengce/runtime";
import { dayText } from "../semantics/describe-words.js";
import type { Clause } from "../semantics/model.js";

/** `280元`, `120元至280元`, `未规定`. */
export function amountText(amount: Amount | null): string {
  if (amount === null) return "未规定";
  const [min, max] = [formatYuan(lowest(amount)), formatYuan(highest(amount))];
  return min === max ? min : `${min}至${max}`;
}
/** The printed number of a clause; the author's own statements stand outside any. */
export function clauseText(clause: Clause | null): string {
  return clause === null ? "文外" : clause.name;
}
/** `2021年4月1日` for an ISO day. */
export function isoText(day: string | null): string {
  const parsed = day === null ? null : parseDay(day);
  return parsed === null ? "未规定" : dayText(parsed);
}
