// Facts that were read, back to a plain object: the input's form with one spelling a key and absent facts left out.
import type { FactRecord, FactsSchema } from "./facts-schema.js";
import { formatDay } from "./iso-date.js";
import { IDENTITIES_KEYS, TIER_KEYS } from "./contract.js";

/**
 * The object that `readFacts` reads as `facts`: dates as `YYYY-MM-DD`, groups and tier by name, 身份 always present.
 * @param keys `name`: the notice's own words; `code`: the English code where a fact has one (the property's name in TypeScript)
 */
export function writeFacts(schema: FactsSchema, facts: FactRecord, keys: "name" | "code"): Record<string, unknown> {
  const pick = keys === "name" ? 0 : 1;
  const entries: [string, unknown][] = [];
  schema.facts.forEach((field, index) => {
    const value = facts.values[index] ?? null;
    if (value === null) return;
    const key = keys === "code" ? (field.code ?? field.name) : field.name;
    entries.push([key, field.type === "date" && typeof value === "number" ? formatDay(value) : value]);
  });
  const tier = schema.tiers[facts.tier];
  if (tier !== undefined) entries.push([TIER_KEYS[pick], tier]);
  entries.push([IDENTITIES_KEYS[pick], facts.identities.map((group) => schema.groups[group]?.name)]);
  return Object.fromEntries(entries); // defines properties, so a fact named __proto__ stays data
}
