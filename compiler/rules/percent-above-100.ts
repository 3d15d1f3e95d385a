// A percentage above 100: of a component, of a subsidy, or of what a payer bears.
import { entry, walk } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { percent } from "./words.js";

export const percentAbove100 = rule({
  code: "percent-above-100",
  texts: entry("error", "{percent} 超过了 100%", "{percent} is more than 100%"),
  acknowledgeable: true,
  check({ model, report }) {
    walk(model.tree, {
      enter(node) {
        if (node.kind === "PercentLiteral" && node.ppm > 1_000_000) report(node, { percent: percent(node.ppm) });
      },
    });
  },
});
