// A subsidy, or a part of one, without a word on who pays it. What the notice leaves open is written 由 未规定.
import { entry } from "@zhengce/grammar";
import type { Part, SubsidyDeclaration } from "@zhengce/grammar";
import type { Subsidy } from "../semantics/model.js";
import { rule } from "./rule.js";
import { names } from "./words.js";

export const payerMissing = rule({
  code: "payer-missing",
  texts: entry(
    "warning",
    "对“{groups}”的{what}没有写由谁承担；通知没有规定的，写“由 未规定”",
    "nothing says who pays {what} for {groups}; where the notice leaves it open, write “by unspecified”",
    { fixable: true },
  ),
  absence: true,
  check({ model, report }) {
    const seen = new Set<SubsidyDeclaration | Part>();
    for (const subsidy of model.subsidies) {
      const broken = subsidy.nodes.map(({ node }) => node);
      const last = broken[broken.length - 1];
      if (needsPayer(subsidy) && last !== undefined && !seen.has(last)) {
        seen.add(last);
        const groups = model.subsidies.filter(
          (other) => other.nodes.some(({ node }) => node === last) && needsPayer(other),
        );
        const what = { zh: "资助", en: "the subsidy" };
        const place = {
          start: last.groups[0]?.start ?? last.start,
          end: last.rate?.end ?? last.groups[last.groups.length - 1]?.end ?? last.end,
        };
        report(
          place,
          { groups: names(groups.map((other) => other.group)), what },
          { data: { insertAt: place.end }, depends: broken },
        );
      }
      for (const { node } of subsidy.parts) {
        if (node.payment !== null || subsidy.payers.length > 0 || seen.has(node)) continue;
        seen.add(node);
        const what = { zh: "这一部分资助", en: "this part of the subsidy" };
        report(
          node,
          { groups: subsidy.group, what },
          { data: { insertAt: node.quantity?.end ?? node.end }, depends: broken },
        );
      }
    }
  },
});

/** Nothing is said on payers, and there is something to pay. */
function needsPayer({ payers, parts, rates }: Subsidy): boolean {
  return (
    payers.length === 0 &&
    parts.length === 0 &&
    rates.some((rate) => rate !== null && rate.node.value?.kind !== "Unspecified")
  );
}
