// A subsidy that is higher than what it subsidises, or than the cap: the person could never get all of it.
import { entry } from "@zhengce/grammar";
import type { RateValue } from "@zhengce/grammar";
import { highest, WHATEVER, WHOLE_PPM } from "@zhengce/runtime";
import { rateAmount, tierIndices, tierName } from "./lib/amounts.js";
import { related, rule } from "./rule.js";
import { surplus, yuan } from "./lib/words.js";
import type { Component, Model } from "../semantics/model.js";

export const subsidyAboveComponent = rule({
  code: "subsidy-above-component",
  texts: entry(
    "error",
    "对“{group}”的{what} {amount} 高于{tier}{limit}，{difference}",
    "the {what} for {group}, {amount}, is above {tier}{limit}: {difference}",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const seen = new Set<RateValue>();
    for (const subsidy of model.subsidies) {
      const component = model.components.get(subsidy.component);
      for (const tier of tierIndices(model)) {
        const value = subsidy.rates[tier]?.node.value ?? null;
        const limit = limitOf(model, component, tier);
        const amount = statedAmount(model, value, component, tier);
        if (value === null || limit === null || amount === null || amount <= limit.fen || seen.has(value)) continue;
        seen.add(value);
        const name = tierName(model, tier);
        const what =
          value.kind === "NetRate" ? { zh: "个人实缴", en: "amount still to be paid" } : { zh: "资助", en: "subsidy" };
        const of = yuan(limit.fen);
        const holes = {
          group: subsidy.group,
          what,
          amount: yuan(amount),
          tier: { zh: name, en: name === "" ? "" : `${name} ` },
          limit: {
            zh: `${limit.cap ? "资助上限" : ""}“${subsidy.component}”${of.zh}`,
            en: `${limit.cap ? "the cap on " : ""}${subsidy.component}, ${of.en}`,
          },
          difference: surplus(amount, limit.fen, yuan),
        };
        const place = limit.cap ? model.caps[0]?.node : component?.declarations[0];
        const stands = { zh: "这里的金额", en: "The amount stands here" };
        report(value, holes, place === undefined ? {} : { related: [related(place, stands)] });
      }
    }
  },
});

/** What the statement names outright; 全额 and bare percentages never exceed their component. */
function statedAmount(
  model: Model,
  value: RateValue | null,
  component: Component | undefined,
  tier: number,
): number | null {
  if (value?.kind === "NetRate") return value.amount?.fen ?? null;
  if (value?.kind === "AmountRate" && value.bound !== "ceiling") return value.amount?.fen ?? null;
  // A percentage above 100 has its own finding.
  if (value?.kind === "PercentRate" && value.base !== null && value.percent.ppm <= WHOLE_PPM)
    return rateAmount(model, value, component, tier);
  return null;
}

/** The most that a subsidy of the component can be; null where only a floor is known. */
function limitOf(
  model: Model,
  component: Component | undefined,
  tier: number,
): { readonly fen: number; readonly cap: boolean } | null {
  const most = highest(component?.amounts[tier] ?? WHATEVER);
  const whole = most === Infinity ? null : most;
  const caps = model.caps.filter(({ node }) => node.component?.text === component?.name);
  const cap = caps.flatMap(({ node }) => node.amount?.fen ?? [])[0] ?? null;
  if (cap !== null && (whole === null || cap < whole)) return { fen: cap, cap: true };
  return whole === null ? null : { fen: whole, cap: false };
}
