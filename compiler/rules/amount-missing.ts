// A standard or a subsidy to which no clause gives an amount.
import { entry } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const amountMissing = rule({
  code: "amount-missing",
  texts: entry(
    "error",
    "{what}没有写金额，如 320元；通知没有规定的写“未规定”",
    "{what} has no amount, such as 320yuan; where the notice leaves it open, write “unspecified”",
  ),
  absence: true,
  check({ model, report, isDoubtful }) {
    for (const component of model.components.values()) {
      const place = component.declarations[0];
      if (place === undefined || isDoubtful(place) || component.rates.some((rate) => rate !== null)) continue;
      const what = { zh: `标准“${component.name}”`, en: `standard ${component.name}` };
      report(place, { what }, { depends: component.nodes.map(({ node }) => node) });
    }
    const seen = new Set<Span>();
    for (const subsidy of model.subsidies) {
      const node = subsidy.nodes[0]?.node;
      if (node === undefined || seen.has(node) || subsidy.rates.some((rate) => rate !== null)) continue;
      seen.add(node);
      if (subsidy.nodes.some((placed) => isDoubtful(placed.node))) continue;
      const what = { zh: `对“${subsidy.group}”的资助`, en: `the subsidy for ${subsidy.group}` };
      report(node.groups[0] ?? node, { what }, { depends: subsidy.nodes.map((placed) => placed.node) });
    }
  },
});
