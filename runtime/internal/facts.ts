// Typed facts to numbers for compiled notices, without a word on what is wrong: where something is not as declared they refuse, and
// `readFacts` says why.
import type { Day } from "../days.js";
import { factsError } from "../facts-error.js";
import type { FactsSchema, ReadOptions } from "../facts-schema.js";
import { LAST_FACT_DAY, parseDay } from "../iso-date.js";
import { IDENTITIES_KEYS, TIER_KEYS } from "../contract.js";
import { readFactsOf } from "../read-facts.js";
import { LONGEST_IDENTITIES, type checkExclusions } from "../read-value.js";
import { writeFacts } from "../write-facts.js";

/** An absent date, value or 是否 among day facts, and an absent number in a numeric answer. Below every day number. */
export const ABSENT = -2147483648 as number;
/** 是 and 否 among day facts. */
export const YES = 1 as number;
export const NO = 0 as number;

/** Made once: it is caught at once. Facts that were parsed can't be refused: then a module and its schema disagree, a bug of the compiler. */
const REFUSED: Error = /* @__PURE__ */ new Error("the compiled notice is out of step with the runtime");

/** @throws always: the facts are not as declared */
export function refuse(): never {
  throw REFUSED;
}

function absent(value: unknown): number {
  return value === undefined || value === null ? ABSENT : refuse();
}

/** A date `YYYY-MM-DD`, or ABSENT. */
export function readDay(value: unknown): Day {
  if (typeof value !== "string") return absent(value);
  const day = parseDay(value);
  return day === null || day > LAST_FACT_DAY ? refuse() : day;
}

/** YES, NO or ABSENT. */
export function readYesNo(value: unknown): number {
  if (value === true) return YES;
  return value === false ? NO : absent(value);
}

/** A whole number or fen from `least` to `most`, or NaN where it is absent. */
export function readNumber(value: unknown, least = 0, most: number = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== "number") return absent(value) * NaN;
  return Number.isSafeInteger(value) && value >= least && value <= most ? value : refuse();
}

/** The index of a word, or ABSENT. */
export function readWord(words: readonly string[], value: unknown): number {
  for (let index = 0; index < words.length; index += 1) if (words[index] === value) return index;
  return absent(value);
}

/** What was read of a fact that must be given. */
export function required(value: number): number {
  return value === ABSENT || Number.isNaN(value) ? refuse() : value;
}

/** The object's own member, for names that every object inherits. */
export function ownValue(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

/** The bit of each group that may be claimed, by its name. */
export function bitsOf({ groups }: FactsSchema): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(({ name, kind }, index) => (kind === "certified" ? [[name, 2 ** index]] : [])));
}
/** The same where there are too many groups for a number. */
export function wideBitsOf({ groups }: FactsSchema): ReadonlyMap<string, bigint> {
  return new Map(
    groups.flatMap(({ name, kind }, index) => (kind === "certified" ? [[name, 1n << BigInt(index)]] : [])),
  );
}

/** The mask of the groups claimed. */
export function readClaims(bits: ReadonlyMap<string, number>, claimed: unknown): number {
  if (claimed === undefined) return 0;
  if (!Array.isArray(claimed) || claimed.length > LONGEST_IDENTITIES) return refuse();
  let mask = 0;
  for (const name of claimed as readonly string[]) {
    const bit = bits.get(name);
    if (bit === undefined) return refuse();
    mask |= bit;
  }
  return mask;
}
/** The same where there are too many groups for a number. */
export function readWideClaims(bits: ReadonlyMap<string, bigint>, claimed: unknown): bigint {
  if (claimed === undefined) return 0n;
  if (!Array.isArray(claimed) || claimed.length > LONGEST_IDENTITIES) return refuse();
  let mask = 0n;
  for (const name of claimed as readonly string[]) {
    const bit = bits.get(name);
    if (bit === undefined) return refuse();
    mask |= bit;
  }
  return mask;
}

/** The keys of typed facts. */
export function keysOf({ facts, tiers }: FactsSchema): ReadonlySet<string> {
  const own = facts.map(({ name, code }) => code ?? name);
  return new Set([IDENTITIES_KEYS[1], ...(tiers.length > 0 ? [TIER_KEYS[1]] : []), ...own]);
}

/** Every own enumerable key is one of these. False for what is no plain object. */
export function hasOnlyKeys(object: unknown, keys: ReadonlySet<string>): boolean {
  if (typeof object !== "object" || object === null || Array.isArray(object)) return false;
  return Object.keys(object).every((key) => keys.has(key));
}

/**
 * The typed facts of a compiled notice from JSON.
 * @param exclusions `checkExclusions` where groups of the notice exclude each other
 * @throws a FactsError with every issue
 */
export function parseFactsBy<Facts>(
  schema: FactsSchema,
  value: unknown,
  options: ReadOptions = {},
  exclusions: typeof checkExclusions | null = null,
): Facts {
  const read = readFactsOf(schema, value, options, exclusions);
  if (read.issues !== undefined) throw factsError(read.issues);
  return writeFacts(schema, read.value, "code") as Facts;
}
