// A rule of an answer → what its statement says, in the keywords of the reader: behind its line it tells more than what the rule is about.
import type { Compilation } from "@zhengce/compiler";
import { describeRateEntry, describeSubsidy, describingIn, type Placed } from "@zhengce/compiler/editor";
import { positionAt, type Locale, type RateEntry } from "@zhengce/grammar";
import type { TraceEntry } from "@zhengce/runtime";

type Model = Compilation["model"];

/** `200元 由 医疗救助基金` of a subsidy, `400元` of a standard; null of the other rules, and where nothing stands at its line. */
export function sayRule(model: Model, { rule, about, line }: TraceEntry, locale: Locale): string | null {
  const of = describingIn(model, locale);
  const standing = (rates: readonly (Placed<RateEntry> | null)[]): readonly RateEntry[] => {
    const nodes = new Set(rates.flatMap((rate) => (rate === null ? [] : [rate.node])));
    return [...nodes].filter(({ start }) => positionAt(model.lineStarts, start).line === line);
  };
  if (rule === "standard") {
    const rates = standing(model.components.get(about.component)?.rates ?? []);
    return rates.length === 0 ? null : rates.map((rate) => describeRateEntry(rate, of)).join(" ");
  }
  if (rule !== "subsidy") return null;
  const named = model.subsidies.filter(
    ({ group, component }) => group === about.group && component === about.component,
  );
  const found = named.find(({ rates }) => standing(rates).length > 0);
  return found === undefined ? null : describeSubsidy(found, standing(found.rates).slice(0, 1), of);
}
