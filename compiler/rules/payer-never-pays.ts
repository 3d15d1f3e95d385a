// 由 beside parts (其中) that leave nothing to pay: the parts come first, so it says nothing.
import { entry } from "@zhengce/grammar";
import { percentOf, WHOLE_PPM } from "@zhengce/runtime";
import type { Model, Subsidy } from "../semantics/model.js";
import { rateAmount } from "./lib/amounts.js";
import { related, rule } from "./rule.js";

export const payerNeverPays = rule({
  code: "payer-never-pays",
  texts: entry(
    "warning",
    "对“{group}”的资助，“其中”各部分已经写全了由谁承担，这里的“由”不起作用：删去它，或者改各部分",
    "the parts of the subsidy of {group} say who pays all of it, so this “by” pays nothing: remove it, or change the parts",
    { tag: "unnecessary" },
  ),
  acknowledgeable: true,
  // A part may have been read wrong.
  absence: true,
  check({ model, report }) {
    const seen = new Set<object>();
    for (const subsidy of model.subsidies) {
      const [part] = subsidy.parts;
      if (part === undefined || !isWhole(model, subsidy)) continue;
      for (const { node } of subsidy.payers) {
        if (seen.has(node)) continue;
        seen.add(node);
        report(
          node,
          { group: subsidy.group },
          { related: [related(part.node, { zh: "各部分从这里开始", en: "The parts begin here" })] },
        );
      }
    }
  },
});

/** Parts without a condition, each with who pays it, come to all of the subsidy in every tier. */
function isWhole(model: Model, { parts, rates, component }: Subsidy): boolean {
  // A part that names no payer is left to the 由.
  if (parts.some(({ node }) => node.payment === null)) return false;
  let [fen, ppm] = [0, 0];
  for (const { node } of parts) {
    if (node.condition !== null || node.bound !== "exact") continue;
    if (node.quantity?.kind === "Rest") return true;
    if (node.quantity?.kind === "MoneyLiteral") fen += node.quantity.fen;
    if (node.quantity?.kind === "PercentLiteral") ppm += node.quantity.ppm;
  }
  if (ppm >= WHOLE_PPM) return true;
  const of = model.components.get(component);
  if (of === undefined || rates.length === 0) return false;
  return rates.every((rate, tier) => {
    const total = rate === null ? null : rateAmount(model, rate.node.value, of, tier);
    return total !== null && fen + percentOf(total, ppm) >= total;
  });
}
