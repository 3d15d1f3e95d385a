// Several payers and not a word on who bears how much: the split would be unknown without the notice having said so.
import { entry } from "@zhengce/grammar";
import type { PaymentItem } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { paymentsOf } from "./lib/statements.js";
import { names } from "./lib/words.js";

export const payerSplitMissing = rule({
  code: "payer-split-missing",
  texts: entry(
    "warning",
    "由“{payers}”共同承担，但没有写各承担多少：写明比例（如 = 5:5）、百分比或金额；通知没有规定如何分担的，在后面写“共同”",
    "{payers} pay together, but nothing says how much each bears: give a ratio (such as = 5:5), percentages or amounts; where the notice does not say how they share it, write “jointly” behind them",
    { fixable: true },
  ),
  acknowledgeable: false,
  absence: true,
  check({ model, report }) {
    for (const { items } of paymentsOf(model)) {
      const open = items.filter((item) => takesAll(item));
      const payers = open.flatMap((item) => item.payers);
      const first = open[0];
      if (first === undefined || payers.length < 2) continue;
      const last = open[open.length - 1] ?? first;
      const said = { payers: names(payers.map((payer) => payer.text)) };
      const between = items.slice(items.indexOf(first), items.indexOf(last) + 1);
      const isOneList = between.every((item, index) => takesAll(item) && (index === 0 || item.quantity === null));
      const mend = isOneList ? { data: { insertAt: last.end } } : { fixable: false };
      report({ start: first.start, end: last.end }, said, mend);
    }
  },
});

/** An entry that claims the whole, or the whole rest, for each payer that it names. */
function takesAll({ quantity, ratio, joint }: PaymentItem): boolean {
  return !joint && ratio === null && (quantity === null || quantity.kind === "Rest");
}
