// Small words of reports: amounts, days, clauses. Chinese, as officials read it.
import { formatAmount } from "@zhengce/runtime";
import type { Amount } from "@zhengce/runtime";
import type { Clause } from "../semantics/model.js";

/** What the notice leaves open. */
export const OPEN = "未规定";

/** `280元`, `120元至280元`, `未规定`. */
export function amountText(amount: Amount | null): string {
  return amount === null ? OPEN : formatAmount(amount, "zh");
}
/** The printed number of a clause; the author's own statements stand outside any. */
export function clauseText(clause: Clause | null): string {
  return clause === null ? "文外" : clause.name;
}
/** Names in a row; one that holds a mark of lists stands in quotes, so that it can be told from its neighbours. */
export function listText(names: readonly string[]): string {
  return names.map(nameText).join("、");
}
/** A name among others. */
export function nameText(name: string): string {
  return /[、，,；;“”]/u.test(name) ? `“${name}”` : name;
}
