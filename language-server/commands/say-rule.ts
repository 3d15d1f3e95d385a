// A rule of an answer → what its statement says, in the keywords of the reader: behind its line it tells more than what the rule is about.
import type { Compilation } from "@zhengce/compiler";
import {
  describeCondition,
  describePart,
  describePayerRule,
  describeRateEntry,
  describingIn,
  word,
} from "@zhengce/compiler/editor";
import { positionAt, type Locale } from "@zhengce/grammar";
import type { TraceEntry } from "@zhengce/runtime";

type Model = Compilation["model"];

/** `200元 由 医疗救助基金` of a subsidy, `400元` of a standard; null of the other rules, and where nothing stands at its line. */
export function sayRule(model: Model, entry: TraceEntry, locale: Locale): string | null {
  const said = sayings(model, entry, locale).filter((text) => text !== "");
  return said.length === 0 ? null : said.join(" ");
}

function sayings(model: Model, { rule, about, line }: TraceEntry, locale: Locale): readonly string[] {
  const of = describingIn(model, locale);
  const isThere = ({ start }: { readonly start: number }): boolean => positionAt(model.lineStarts, start).line === line;
  if (rule === "standard") {
    const rates = (model.components.get(about.component)?.rates ?? []).flatMap((placed) => placed ?? []);
    return [...new Set(rates.map(({ node }) => node))].filter(isThere).map((node) => describeRateEntry(node, of));
  }
  if (rule !== "subsidy") return [];
  const found = model.subsidies.find(
    ({ group, component, rates }) =>
      group === about.group &&
      component === about.component &&
      rates.some((placed) => placed !== null && isThere(placed.node)),
  );
  if (found === undefined) return [];
  const rate = found.rates.find((placed) => placed !== null && isThere(placed.node));
  return [
    rate ? describeRateEntry(rate.node, of) : "",
    found.condition === null ? "" : `${word("when", of)} ${describeCondition(found.condition, of)}`,
    ...found.payers.map(({ node }) => describePayerRule(node, of)),
    ...found.parts.map(({ node }) => describePart(node, of)),
  ];
}
