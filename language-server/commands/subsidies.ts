// The subsidies of a notice as a table: a row a group (and condition), a column a component (and tier), in each cell the amount as it is written.
import { computedRate, describeCondition, describePayerRule, speakingIn, type Subsidy } from "@zhengce/compiler/editor";
import { visible, type RateEntry, type RateValue } from "@zhengce/grammar";
import { formatYuan } from "@zhengce/runtime";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import type { SubsidiesAnswer, SubsidyCell } from "./protocol.js";

type Model = FeatureContext["compilation"]["model"];

export function subsidies(context: FeatureContext): SubsidiesAnswer {
  const { compilation, document, locale } = context;
  const { model } = compilation;
  const columns = columnsOf(model);
  const nothing = { notice: model.notice.name, columns: [], rows: [] };
  if (model.subsidies.length === 0)
    return { message: locale === "zh" ? "通知里还没有资助。" : "The notice has no subsidies yet.", ...nothing };
  // One group's subsidies for one condition stand in one row.
  const rows = new Map<string, Subsidy[]>();
  for (const one of model.subsidies) {
    const key = `${one.group} ${one.condition === null ? "" : document.getText(rangeOf(document, one.condition))}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const of = speakingIn(model, locale);
  return {
    message: null,
    notice: visible(model.notice.name),
    columns: columns.map(({ component, tier }) => visible([component, tier?.name ?? ""].join(" ").trim())),
    rows: [...rows.values()].flatMap((all) => {
      const [first] = all;
      const node = first?.nodes[0]?.node;
      if (first === undefined || node === undefined) return [];
      const payers = new Set(all.flatMap((one) => one.payers.map((payer) => describePayerRule(payer.node, model))));
      return [
        {
          group: visible(first.group),
          when: first.condition === null ? "" : visible(describeCondition(first.condition, of)),
          payers: visible([...payers].join(locale === "zh" ? "；" : "; ")),
          range: rangeOf(document, node),
          cells: columns.map(({ component, index }) => {
            const subsidy = all.find((one) => one.component === component);
            const rate = subsidy?.rates[index]?.node;
            return rate === undefined || subsidy === undefined ? null : cellOf(context, subsidy, rate, index);
          }),
        },
      ];
    }),
  };
}

interface Column {
  readonly component: string;
  readonly tier: { readonly name: string } | null;
  readonly index: number;
}
function columnsOf(model: Model): readonly Column[] {
  const components = [...new Set(model.subsidies.map(({ component }) => component))];
  return components.flatMap((component): readonly Column[] =>
    model.tiers.length === 0
      ? [{ component, tier: null, index: 0 }]
      : model.tiers.map((tier) => ({ component, tier, index: tier.index })),
  );
}

function cellOf(
  { compilation, document, locale }: FeatureContext,
  own: Subsidy,
  rate: RateEntry,
  tier: number,
): SubsidyCell | null {
  const { model } = compilation;
  const { value } = rate;
  if (value === null) return null;
  const component = model.components.get(own.component);
  const fen =
    component === undefined || value.kind === "AmountRate" ? null : computedRate(model, value, component, tier)?.fen;
  const also = model.subsidies.filter(
    (other) => other.group !== own.group && other.rates.some((one) => one?.node === rate),
  );
  return {
    range: rangeOf(document, value),
    text: document.getText(rangeOf(document, value)),
    amount: typeof fen === "number" ? formatYuan(fen, locale) : "",
    also: [...new Set(also.map(({ group }) => visible(group)))],
  };
}

/** The entry whose value stands exactly there, and what it is a rate of. */
export function entryAt(
  model: Model,
  start: number,
  end: number,
): {
  readonly subsidy: Subsidy;
  readonly rate: RateEntry & { readonly value: RateValue };
  readonly tier: number;
} | null {
  for (const subsidy of model.subsidies)
    for (const [tier, placed] of subsidy.rates.entries()) {
      const rate = placed?.node;
      const value = rate?.value ?? null;
      if (rate !== undefined && value !== null && value.start === start && value.end === end)
        return { subsidy, rate: { ...rate, value }, tier };
    }
  return null;
}
