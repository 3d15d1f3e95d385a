// A standard or a subsidy that has an amount in one tier and none in another.
import { entry } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import type { Model, Placed } from "../semantics/model.js";
import { rule } from "./rule.js";
import { names } from "./lib/words.js";

export const tierAmountMissing = rule({
  code: "tier-amount-missing",
  texts: entry("error", "{name}在{tiers}没有金额：{hint}", "{name} has no amount in {tiers}: {hint}"),
  absence: true,
  check({ model, report }) {
    if (model.tiers.length < 2) return;
    const seen = new Set<Span>();
    // An amount under a tier that nobody knows belongs to one that is missing here.
    const lost = model.problems.filter(
      (problem) => problem.kind === "unknownName" && problem.expected.includes("tier"),
    );
    const isLost = (nodes: readonly { readonly node: Span }[]): boolean =>
      nodes.some(({ node }) => lost.some(({ place }) => node.start <= place.start && place.end <= node.end));
    for (const component of model.components.values()) {
      const place = component.declarations[0];
      const tiers = missing(model, component.rates);
      if (place === undefined || tiers.length === 0 || isLost(component.nodes)) continue;
      const hint = { zh: "补上这一档的金额，通知没有规定的写“未规定”", en: "add it, or write “unspecified”" };
      report(
        place,
        { name: { zh: `“${component.name}”`, en: component.name }, tiers: names(tiers), hint },
        { depends: component.nodes.map(({ node }) => node) },
      );
    }
    for (const subsidy of model.subsidies) {
      const node = subsidy.nodes[0]?.node;
      const isListed = subsidy.nodes.some(({ node: { otherTiers } }) => otherTiers);
      const tiers = isListed ? [] : missing(model, subsidy.rates);
      if (node === undefined || tiers.length === 0 || seen.has(node) || isLost(subsidy.nodes)) continue;
      seen.add(node);
      const hint = {
        zh: "这一档按没有资助计算；确实没有的写“其余档次 不资助”，通知没有规定的写“未规定”",
        en: "no subsidy is granted there; write “other-tiers not-subsidised” if that is meant, or “unspecified”",
      };
      const place = node.groups[0] ?? node;
      report(
        place,
        {
          name: { zh: `对“${subsidy.group}”的资助`, en: `the subsidy for ${subsidy.group}` },
          tiers: names(tiers),
          hint,
        },
        { severity: "warning", depends: subsidy.nodes.map((placed) => placed.node) },
      );
    }
  },
});

/** The tiers without a rate, where some tier has one. */
function missing(model: Model, rates: readonly (Placed<unknown> | null)[]): readonly string[] {
  if (rates.every((rate) => rate === null)) return [];
  return model.tiers.filter((tier) => (rates[tier.index] ?? null) === null).map((tier) => tier.name);
}
