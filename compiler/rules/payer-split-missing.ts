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
    "由“{payers}”共同承担，但没有写各承担多少：写明比例（如 = 5:5）、百分比或金额，通知没有规定的写“由 未规定”",
    "{payers} pay together, but nothing says how much each bears: give a ratio (such as = 5:5), percentages or amounts; where the notice leaves it open, write “by unspecified”",
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
      report({ start: first.start, end: last.end }, { payers: names(payers.map((payer) => payer.text)) });
    }
  },
});

/** An entry that claims the whole, or the whole rest, for each payer that it names. */
function takesAll({ quantity, ratio }: PaymentItem): boolean {
  return ratio === null && (quantity === null || quantity.kind === "Rest");
}
