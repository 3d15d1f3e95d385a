// A subsidy, or a part of one, without a word on who pays it. What the notice leaves open is written 由 未规定.
import { entry } from "@zhengce/grammar";
import type { Part, SubsidyDeclaration } from "@zhengce/grammar";
import type { Subsidy } from "../semantics/model.js";
import { rule } from "./rule.js";
import { names } from "./lib/words.js";

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
    const silent = new Map<SubsidyDeclaration, Subsidy[]>();
    const seen = new Set<Part>();
    for (const subsidy of model.subsidies) {
      const last = subsidy.nodes.at(-1)?.node;
      if (last !== undefined && needsPayer(subsidy)) silent.set(last, [...(silent.get(last) ?? []), subsidy]);
      for (const { node } of subsidy.parts) {
        if (node.payment !== null || subsidy.payers.length > 0 || seen.has(node)) continue;
        seen.add(node);
        const what = { zh: "这一部分资助", en: "this part of the subsidy" };
        const insertAt = node.echo === null ? (node.quantity?.end ?? node.end) : node.end;
        report(node, { groups: subsidy.group, what }, { data: { insertAt }, depends: statementsOf(subsidy) });
      }
    }
    for (const [node, subsidies] of silent) {
      const start = node.groups[0]?.start ?? node.start;
      const end = node.rate?.end ?? node.component?.end ?? node.groups.at(-1)?.end ?? node.end;
      const groups = names(subsidies.map(({ group }) => group));
      const what = { zh: "资助", en: "the subsidy" };
      const depends = subsidies.flatMap(statementsOf);
      report({ start, end }, { groups, what }, { data: { insertAt: end }, depends });
    }
  },
});

function statementsOf({ nodes }: Subsidy): readonly SubsidyDeclaration[] {
  return nodes.map(({ node }) => node);
}

/** Nothing is said on payers, and there is something to pay. */
function needsPayer({ payers, parts, rates }: Subsidy): boolean {
  return (
    payers.length === 0 &&
    parts.length === 0 &&
    rates.some((rate) => rate !== null && rate.node.value?.kind !== "Unspecified")
  );
}
