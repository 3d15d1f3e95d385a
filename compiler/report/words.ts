// Small words of reports: amounts, clauses, names in a row. In the words of the reader's language.
import type { Amount } from "@zhengce/runtime";
import type { Clause } from "../semantics/model.js";
import type { Wording } from "../wording/words.js";

/** `280元`, `120元至280元`, `未规定`. */
export function amountText({ small, report }: Wording, amount: Amount | null): string {
  return amount === null ? report.open : small.amount(amount);
}
/** The printed number of a clause; the author's own statements stand outside any. */
export function clauseText({ report }: Wording, clause: Clause | null): string {
  return clause === null ? report.outside : clause.name;
}
/** Names in a row; one that holds a mark of lists stands in quotes, so that it can be told from its neighbours. */
export function listText({ small }: Wording, names: readonly string[]): string {
  return small.list(names.map(nameText));
}
/** A name among others. */
export function nameText(name: string): string {
  return /[、，,；;“”]/u.test(name) ? `“${name}”` : name;
}
