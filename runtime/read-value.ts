// One raw value against the type of its fact: a fact value, or what is wrong. Guesses nothing and converts nothing.
import { expectedOf, issue, listed, oneOf, unlisted } from "./fact-issues.js";
import type { Expected, FactField, FactIssueCode, FactsSchema, FactValue } from "./facts-schema.js";
import { LAST_FACT_DAY, parseDay } from "./iso-date.js";
import type { IssueList } from "./issue-list.js";

/** Reads a value that is present (neither null nor undefined). Dates become day numbers. */
export function readValue(field: FactField, key: string, raw: unknown, issues: IssueList): FactValue {
  switch (field.type) {
    case "date": {
      const day = typeof raw === "string" ? parseDay(raw) : null;
      if (day === null) issues.add(() => issue("not-a-date", key, raw, expectedOf(field)));
      else if (day > LAST_FACT_DAY) issues.add(() => issue("out-of-range", key, raw, { kind: "day-of-calendar" }));
      return day;
    }
    case "boolean":
      if (typeof raw === "boolean") return raw;
      break;
    case "integer":
    case "money":
      if (Number.isInteger(raw) && Number(raw) > Number.MAX_SAFE_INTEGER && field.range === undefined) {
        // It is a whole number: what is wrong is its size.
        issues.add(() => issue("out-of-range", key, raw, { kind: "between", min: 0, max: Number.MAX_SAFE_INTEGER }));
        return null;
      }
      if (typeof raw !== "number" || !Number.isSafeInteger(raw)) break;
      if (raw >= (field.range?.min ?? 0) && raw <= (field.range?.max ?? raw)) return raw === 0 ? 0 : raw;
      issues.add(() => issue("out-of-range", key, raw, expectedOf(field)));
      return null;
    case "enumeration":
      if (typeof raw === "string" && field.values.includes(raw)) return raw;
      issues.add(() => unlisted(key, raw, field.values, expectedOf(field)));
      return null;
  }
  const code: FactIssueCode = field.type === "boolean" ? "not-true-or-false" : "not-a-number";
  issues.add(() => issue(code, key, raw, expectedOf(field)));
  return null;
}

/** Reads 档次: the index of the tier, 0 after an issue. */
export function readTier(tiers: readonly string[], key: string, raw: unknown, issues: IssueList): number {
  const tier = typeof raw === "string" ? tiers.indexOf(raw) : -1;
  if (tier >= 0) return tier;
  issues.add(() => unlisted(key, raw, tiers, oneOf(tiers)));
  return 0;
}

/** Reads 身份: indices of the groups claimed, ascending, each once. Every wrong element is an issue; a list too long is one. */
export function readIdentities(
  schema: FactsSchema,
  indexOf: ReadonlyMap<string, number>,
  key: string,
  raw: unknown,
  issues: IssueList,
): readonly number[] {
  const { groups } = schema;
  if (!Array.isArray(raw)) {
    issues.add(() => issue("not-an-array", key, raw, { kind: "identities" }));
    return [];
  }
  if (raw.length > groups.length && hasTooMany(raw, groups.length)) {
    issues.add(() => issue("too-many", key, raw, atMost(groups.length)));
    return [];
  }
  const claimed = new Set<number>();
  for (let position = 0; position < raw.length; position += 1) {
    const name: unknown = Object.getOwnPropertyDescriptor(raw, position)?.value;
    const index = typeof name === "string" ? indexOf.get(name) : undefined;
    if (index === undefined) unknownGroup(groups, key, name, issues);
    else if (groups[index]?.kind === "derived")
      issues.add(() => issue("derived-group", key, name, { kind: "certified-group" }));
    else claimed.add(index);
  }
  return [...claimed].sort((a, b) => a - b);
}

/** Nobody holds two groups that exclude each other. */
export function checkExclusions(
  { groups, exclusive }: FactsSchema,
  identities: readonly number[],
  key: string,
  issues: IssueList,
): void {
  for (const set of exclusive ?? []) {
    const held = set.filter((members) => members.some((group) => identities.includes(group)));
    if (held.length < 2) continue;
    const names = identities
      .filter((group) => held.some((members) => members.includes(group)))
      .map((group) => groups[group]?.name ?? "");
    issues.add(() => issue("excluded-together", key, names[names.length - 1], listed("at-most-one", names)));
  }
}

/** A longer list is not looked at: nobody repeats an identity so often. */
export const LONGEST_IDENTITIES = 1000;

/** More names, each counted once, than there are groups. */
function hasTooMany(raw: readonly unknown[], groups: number): boolean {
  if (raw.length > LONGEST_IDENTITIES) return true;
  const names = Object.values(Object.getOwnPropertyDescriptors(raw)).map((property): unknown => property.value);
  return new Set(names.filter((name) => typeof name === "string")).size > groups;
}

function atMost(count: number): Expected {
  return count === 0 ? { kind: "no-group" } : { kind: "at-most", count };
}

function unknownGroup(groups: FactsSchema["groups"], key: string, name: unknown, issues: IssueList): void {
  issues.add(() => {
    const names = groups.filter((group) => group.kind === "certified").map((group) => group.name);
    const none: Expected = { kind: groups.length === 0 ? "no-group" : "no-certified-group" };
    const whole = (): Expected => (names.length === 0 ? none : oneOf(names));
    return unlisted(key, name, names, issues.once(groups, whole, { kind: "group" }));
  });
}
