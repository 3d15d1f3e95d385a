// Payers whose percentages do not add up to 100: part of the subsidy would have no payer, or would be paid twice.
import { entry } from "@zhengce/grammar";
import type { Payment, PaymentItem } from "@zhengce/grammar";
import { WHOLE_PPM } from "@zhengce/runtime";
import { rule } from "./rule.js";
import { paymentsOf } from "./lib/statements.js";
import { surplus, percent, same } from "./lib/words.js";

export const payerPercent = rule({
  code: "payer-percent",
  texts: entry(
    "error",
    "各承担单位的比例合计 {sum}，不是 100%，{difference}",
    "the payers' percentages add up to {sum}, not to 100%: {difference}",
  ),
  acknowledgeable: true,
  // A part of what it counts may have been lost.
  absence: true,
  check({ model, report }) {
    for (const payment of paymentsOf(model)) {
      const sum = sumOf(payment);
      if (sum === null || sum === WHOLE_PPM) continue;
      report(payment, { sum: percent(sum), difference: surplus(sum, WHOLE_PPM, (ppm) => same(percent(ppm))) });
    }
  },
});

/** Parts per million of all entries; null where an entry is no percentage, or the rest takes what is left. */
function sumOf({ items }: Payment): number | null {
  const shares = items.map(shareOf);
  const rest = items.some((item) => item.quantity?.kind === "Rest");
  const known = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  if (items.length === 0 || (rest && known <= WHOLE_PPM)) return null;
  return rest || shares.every((share) => share !== null) ? known : null;
}
function shareOf({ quantity, each, payers }: PaymentItem): number | null {
  return quantity?.kind === "PercentLiteral" ? quantity.ppm * (each ? payers.length : 1) : null;
}
