// One raw value against the type of its fact: a fact value, or what is wrong. Guesses nothing and converts nothing.
import { didYouMean, EXPECTED_IDENTITIES, expectedOf, IMPOSSIBLE_DATE, issue, oneOf, quote } from "./fact-issues.js";
import type { FactField, FactIssue, FactsSchema, FactValue, Wording } from "./facts-schema.js";
import { hasDayForm, parseDay } from "./iso-date.js";

/** Reads a value that is present (neither null nor undefined). Dates become day numbers. */
export function readValue(field: FactField, key: string, raw: unknown, issues: FactIssue[]): FactValue {
  switch (field.type) {
    case "date": {
      const day = typeof raw === "string" ? parseDay(raw) : null;
      if (day === null) {
        const impossible = typeof raw === "string" && hasDayForm(raw);
        issues.push(issue(key, raw, expectedOf(field), impossible ? IMPOSSIBLE_DATE : null));
      }
      return day;
    }
    case "boolean":
      if (typeof raw === "boolean") return raw;
      break;
    case "integer":
    case "money":
      if (typeof raw === "number" && Number.isSafeInteger(raw)) return raw === 0 ? 0 : raw;
      break;
    case "enumeration":
      if (typeof raw === "string" && field.values.includes(raw)) return raw;
      issues.push(issue(key, raw, expectedOf(field), didYouMean(raw, field.values)));
      return null;
  }
  issues.push(issue(key, raw, expectedOf(field)));
  return null;
}

/** Reads 档次: the index of the tier, 0 after an issue. */
export function readTier(tiers: readonly string[], key: string, raw: unknown, issues: FactIssue[]): number {
  const tier = typeof raw === "string" ? tiers.indexOf(raw) : -1;
  if (tier >= 0) return tier;
  issues.push(issue(key, raw, oneOf(tiers), didYouMean(raw, tiers)));
  return 0;
}

/** Longer lists are refused whole: nobody holds as many identities, and each wrong name would be reported. */
const MOST_IDENTITIES = 10_000;

/** Reads 身份: indices of the groups claimed, ascending, each once. Every wrong element is an issue. */
export function readIdentities(
  groups: FactsSchema["groups"],
  indexOf: ReadonlyMap<string, number>,
  key: string,
  raw: unknown,
  issues: FactIssue[],
): number[] {
  if (!Array.isArray(raw) || raw.length > MOST_IDENTITIES) {
    issues.push(issue(key, raw, EXPECTED_IDENTITIES));
    return [];
  }
  const claimed = new Set<number>();
  for (let position = 0; position < raw.length; position += 1) {
    const name: unknown = Object.getOwnPropertyDescriptor(raw, position)?.value;
    const index = typeof name === "string" ? indexOf.get(name) : undefined;
    if (index === undefined) issues.push(unknownGroup(groups, key, name));
    else if (groups[index]?.kind === "derived") issues.push(issue(key, name, CERTIFIED_GROUP, derivedHint(name)));
    else claimed.add(index);
  }
  return [...claimed].sort((a, b) => a - b);
}

const CERTIFIED_GROUP: Wording = { zh: "经认定的人群", en: "a certified group" };

function derivedHint(name: unknown): Wording {
  const shown = quote(String(name));
  return { zh: `${shown}由事实得出，不能填报`, en: `${shown} follows from the facts and can't be claimed` };
}

function unknownGroup(groups: FactsSchema["groups"], key: string, name: unknown): FactIssue {
  const names = groups.filter((group) => group.kind === "certified").map((group) => group.name);
  const near = didYouMean(name, names);
  const expected = names.length === 0 ? NO_GROUPS : oneOf(names);
  return issue(key, name, expected, near);
}
const NO_GROUPS: Wording = { zh: "空数组：本通知没有人群", en: "an empty array: this notice has no groups" };
