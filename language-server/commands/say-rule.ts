// A rule of an answer → what its statement says, in the keywords of the reader: behind its line it tells more than what the rule is about.
import type { Compilation } from "@zhengce/compiler";
import { describeRateEntry, ruleText, ruleTitle, speakingIn, type Placed } from "@zhengce/compiler/editor";
import type { Locale } from "@zhengce/grammar";
import type { TraceEntry } from "@zhengce/runtime";

/**
 * `200元 由 医疗救助基金` of a subsidy, `400元` of a standard, `情形 集中缴费 当 …` of the rules whose name is not at their line; null where no statement
 * of this file is behind the entry, which is the program's own object.
 */
export function sayRule({ model, lowered }: Compilation, entry: TraceEntry, locale: Locale): string | null {
  const place = lowered.places.get(entry);
  if (place === undefined) return null;
  const of = speakingIn(model, locale);
  const text = entry.rule === "standard" ? standardText(model, entry, place, of) : ruleText(entry, place, of);
  if (text === "") return null;
  return entry.rule === "standard" || entry.rule === "subsidy" ? text : `${ruleTitle(entry, of)} ${text}`;
}

/** The amounts of all tiers that its clause states. */
function standardText(
  { components }: Compilation["model"],
  { about }: Extract<TraceEntry, { readonly rule: "standard" }>,
  { clause }: Pick<Placed<unknown>, "clause">,
  of: ReturnType<typeof speakingIn>,
): string {
  const rates = components.get(about.component)?.rates ?? [];
  const nodes = new Set(rates.flatMap((rate) => (rate?.clause === clause ? [rate.node] : [])));
  return [...nodes].map((node) => describeRateEntry(node, of)).join(" ");
}
