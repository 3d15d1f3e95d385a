// A situation in which nothing says when benefits start. What the notice leaves open is written 待遇 未规定.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { insertionPoint } from "./lib/slots.js";

export const situationWithoutBenefits = rule({
  code: "situation-without-benefits",
  texts: entry(
    "warning",
    "情形“{situation}”没有写待遇从哪一天开始：写“待遇 从 …”，通知没有规定的写“待遇 未规定”",
    "nothing says when benefits start in {situation}: write “benefit from …”, or “benefit unspecified” where the notice leaves it open",
    { fixable: true },
  ),
  absence: true,
  check({ model, report }) {
    for (const { name, benefitFrom, waiting, declarations, nodes } of model.situations) {
      const place = declarations[0];
      if (benefitFrom !== null || place === undefined) continue;
      // A waiting without a first day can't be mended by leaving the start open.
      const insertAt = waiting === null ? insertionPoint(model.source.text, nodes[0]?.node) : null;
      const extra = insertAt === null ? { fixable: false } : { data: { insertAt } };
      report(place, { situation: name }, { ...extra, depends: nodes.map(({ node }) => node) });
    }
  },
});
