// Raw input to facts by a schema: the issues of an object are found, nothing is guessed. The only reader of facts there is.
import { IDENTITIES_KEYS, TIER_KEYS } from "./contract.js";
import { expectedOf, givenTwice, issue, listed, missingFact, oneOf, unknownKey } from "./fact-issues.js";
import type { FactField, FactRecord, FactsSchema, FactValue, Reading, ReadOptions } from "./facts-schema.js";
import { formatDay } from "./iso-date.js";
import { IssueList } from "./issue-list.js";
import { checkExclusions, readIdentities, readTier, readValue } from "./read-value.js";

/**
 * Reads facts as JSON or a caller gives them. Keys are a fact's name or its English code, not both at once. An optional fact may be
 * absent or null; 身份 may be absent but not null. Own enumerable properties alone are read, getters are never called.
 * @returns the facts, or the issues in the order of the keys given, then what is missing in the schema's order
 */
export function readFacts(schema: FactsSchema, raw: unknown, options: ReadOptions = {}): Reading<FactRecord> {
  return readFactsOf(schema, raw, options, checkExclusions);
}

/** As `readFacts`, for schemas of which it is known whether any groups exclude each other. @param exclusions null: none do */
export function readFactsOf(
  schema: FactsSchema,
  raw: unknown,
  options: ReadOptions,
  exclusions: typeof checkExclusions | null,
): Reading<FactRecord> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    return { issues: [issue("not-an-object", "", raw, { kind: "object" })] };
  const reader = readerOf(schema);
  const issues = new IssueList();
  const values: FactValue[] = schema.facts.map(() => null);
  const seen = new Map<Slot, string>();
  let tier = 0;
  let identities: readonly number[] = [];
  for (const key of Reflect.ownKeys(raw)) {
    const property = Object.getOwnPropertyDescriptor(raw, key);
    if (property?.enumerable !== true) continue;
    const shownKey = String(key);
    const value: unknown = property.value;
    const slot = typeof key === "string" ? reader.slots.get(key) : undefined;
    if (slot === undefined) {
      issues.add(() =>
        TIER_KEYS.some((tierKey) => tierKey === shownKey)
          ? issue("not-asked", shownKey, value, { kind: "no-tier" })
          : unknownKey(
              shownKey,
              reader.names,
              issues.once(reader, () => listed("key-of", reader.names), { kind: "key" }),
            ),
      );
      continue;
    }
    if (!("value" in property)) {
      issues.add(() => issue("not-plain", shownKey, undefined, { kind: "plain-value" }));
      seen.set(slot, shownKey);
      continue;
    }
    if (value === undefined) continue;
    const other = seen.get(slot);
    seen.set(slot, shownKey);
    if (other !== undefined) issues.add(() => givenTwice(shownKey, value, other));
    else if (slot === "identities") {
      identities = readIdentities(schema, reader.groups, shownKey, value, issues);
      exclusions?.(schema, identities, shownKey, issues);
    } else if (slot === "tier") tier = readTier(schema.tiers, shownKey, value, issues);
    else values[slot] = readFact(schema.facts[slot], shownKey, value, options, issues);
  }
  if (!options.partly) addMissing(schema, seen, issues);
  checkBirth(schema, values, seen, issues);
  const wrong = issues.all();
  return wrong === null ? { value: { values, tier, identities } } : { issues: wrong };
}

/** Facts of which some may still be unknown; of those that are required, which. */
export interface GivenFacts {
  readonly facts: FactRecord;
  /** The required facts that were not given, by name, 档次 included: while there is one, nothing can be answered. */
  readonly missing: readonly string[];
}

/** As `readFacts`, of facts that are not all known yet: that a required one is missing is no issue. */
export function readGiven(schema: FactsSchema, raw: unknown): Reading<GivenFacts> {
  const read = readFacts(schema, raw, { partly: true });
  if (read.issues !== undefined) return read;
  const { values } = read.value;
  const missing = schema.facts.flatMap(({ name, required }, index) =>
    required && values[index] === null ? [name] : [],
  );
  const isGiven = (key: string): boolean => Object.getOwnPropertyDescriptor(raw, key)?.value !== undefined;
  const lacksTier = schema.tiers.length > 0 && !TIER_KEYS.some(isGiven);
  return { value: { facts: read.value, missing: lacksTier ? [...missing, TIER_KEYS[0]] : missing } };
}

function addMissing({ facts, tiers }: FactsSchema, seen: ReadonlyMap<Slot, string>, issues: IssueList): void {
  facts.forEach((field, index) => {
    if (field.required && !seen.has(index)) issues.add(() => missingFact(field.name, expectedOf(field)));
  });
  if (tiers.length > 0 && !seen.has("tier")) issues.add(() => missingFact(TIER_KEYS[0], oneOf(tiers)));
}

/** Nobody pays before they are born. */
function checkBirth(
  { facts }: FactsSchema,
  values: readonly FactValue[],
  keys: ReadonlyMap<Slot, string>,
  issues: IssueList,
): void {
  const [birth = -1, payment = -1] = ["birth", "payment"].map((role) => facts.findIndex((fact) => fact.role === role));
  const [born, paid] = [values[birth], values[payment]];
  if (typeof born !== "number" || typeof paid !== "number" || born <= paid) return;
  const key = keys.get(birth) ?? "";
  issues.add(() => issue("born-after-payment", key, formatDay(born), { kind: "born-by-payment" }));
}

function readFact(
  field: FactField | undefined,
  key: string,
  value: unknown,
  options: ReadOptions,
  issues: IssueList,
): FactValue {
  if (field === undefined) return null;
  if (field.role === "certification" && options.allowCertification !== true) {
    issues.add(() => issue("not-asked", key, value, { kind: "no-certification" }));
    return null;
  }
  if (value === null && !field.required) return null;
  return readValue(field, key, value, issues);
}

/** Where a key leads: the index of a fact, or one of the two that every schema has. */
type Slot = number | "identities" | "tier";
interface Reader {
  readonly slots: ReadonlyMap<string, Slot>;
  /** Names to suggest, Chinese first. */
  readonly names: readonly string[];
  readonly groups: ReadonlyMap<string, number>;
}

const readers = new WeakMap<FactsSchema, Reader>();

function readerOf(schema: FactsSchema): Reader {
  const known = readers.get(schema);
  if (known !== undefined) return known;
  const slots = new Map<string, Slot>(IDENTITIES_KEYS.map((key) => [key, "identities"]));
  if (schema.tiers.length > 0) for (const key of TIER_KEYS) slots.set(key, "tier");
  schema.facts.forEach((field, index) => {
    for (const key of [field.name, field.code]) if (key !== null && !slots.has(key)) slots.set(key, index);
  });
  const groups = new Map(schema.groups.map((group, index) => [group.name, index]));
  const names = [...slots.keys()].filter((key) => isOffered(schema, slots.get(key)));
  const reader = { slots, names, groups };
  readers.set(schema, reader);
  return reader;
}

/** 身份认定日期 is not offered to someone who misspelt a key: it is rarely allowed. */
function isOffered(schema: FactsSchema, slot: Slot | undefined): boolean {
  return typeof slot !== "number" || schema.facts[slot]?.role !== "certification";
}
