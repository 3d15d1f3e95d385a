// Facts that were saved under an earlier notice, under the names of a later one.
import { IDENTITIES_KEYS, TIER_KEYS } from "./contract.js";

/** Former names and what they are called now: of facts (names and codes), of identities, of tiers, of the values of a fact by its key. */
export interface Renamed {
  readonly facts?: Readonly<Record<string, string>>;
  readonly identities?: Readonly<Record<string, string>>;
  readonly tiers?: Readonly<Record<string, string>>;
  /** By the former key of the fact. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * The facts with what is renamed under its new name; all else stays as it is, for `parseFacts` to refuse. Where an object has both a
 * former key and the new one, it keeps both.
 */
export function migrateFacts(saved: Readonly<Record<string, unknown>>, renamed: Renamed): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(saved).map(([key, value]): [string, unknown] => {
      const now = nameNow(renamed.facts, key);
      return [now !== key && Object.hasOwn(saved, now) ? key : now, migrated(key, value, renamed)];
    }),
  );
}

function migrated(key: string, value: unknown, { identities, tiers, values }: Renamed): unknown {
  if (IDENTITIES_KEYS.some((own) => own === key))
    return Array.isArray(value) ? value.map((name: unknown) => nameNow(identities, name)) : value;
  if (TIER_KEYS.some((own) => own === key)) return nameNow(tiers, value);
  const own = values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
  return nameNow(own, value);
}

function nameNow<Value>(names: Readonly<Record<string, string>> | undefined, name: Value): Value | string {
  return typeof name === "string" && names !== undefined && Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}
