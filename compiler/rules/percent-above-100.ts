// A percentage above 100: of a component, of a subsidy, or of what a payer bears.
import { entry } from "@zhengce/grammar";
import { WHOLE_PPM } from "@zhengce/runtime";
import { rule } from "./rule.js";
import { percent } from "./lib/words.js";

export const percentAbove100 = rule({
  code: "percent-above-100",
  texts: entry("error", "{percent} 超过了 100%", "{percent} is more than 100%"),
  acknowledgeable: true,
  check({ model, report }) {
    // A standard may be more than another one.
    const ofStandards = new Set(
      model
        .nodesOf("StandardDeclaration")
        .flatMap(({ rate, variants }) =>
          [rate, ...variants.map((variant) => variant.rate)].flatMap((each) =>
            (each?.entries ?? []).flatMap(({ value }) => (value?.kind === "PercentRate" ? [value.percent] : [])),
          ),
        ),
    );
    for (const node of model.nodesOf("PercentLiteral"))
      if (node.ppm > WHOLE_PPM && !ofStandards.has(node)) report(node, { percent: percent(node.ppm) });
  },
});
