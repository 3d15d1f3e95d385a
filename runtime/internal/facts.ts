// Typed facts to numbers for compiled notices, without a word on what is wrong: that is `readFacts`' part.
import type { Day } from "../days.js";
import { factsError } from "../facts-error.js";
import type { FactsSchema, ReadOptions } from "../facts-schema.js";
import { parseDay } from "../iso-date.js";
import { readFacts } from "../read-facts.js";
import { writeFacts } from "../write-facts.js";

/** An absent date, value or 是否 among day facts, and an absent number in a numeric answer. Below every day number. */
export const ABSENT = -2147483648 as number;
/** A value that is not as declared. Never in an answer; a whole number can't be it. */
export const UNREAD = Infinity;
/** 是 and 否 among day facts. */
export const YES = 1 as number;
export const NO = 0 as number;

/** A date `YYYY-MM-DD`; ABSENT or UNREAD. */
export function readDay(value: unknown): Day {
  if (typeof value === "string") return parseDay(value) ?? UNREAD;
  return value === undefined || value === null ? ABSENT : UNREAD;
}

/** YES or NO; ABSENT or UNREAD. */
export function readYesNo(value: unknown): number {
  if (value === true) return YES;
  if (value === false) return NO;
  return value === undefined || value === null ? ABSENT : UNREAD;
}

/** A whole number or fen, 0 or more; NaN where absent, or UNREAD. */
export function readNumber(value: unknown): number {
  if (typeof value === "number") return Number.isSafeInteger(value) && value >= 0 ? value : UNREAD;
  return value === undefined || value === null ? NaN : UNREAD;
}

/** The index of a word; ABSENT or UNREAD. */
export function readWord(words: readonly string[], value: unknown): number {
  for (let index = 0; index < words.length; index += 1) if (words[index] === value) return index;
  return value === undefined || value === null ? ABSENT : UNREAD;
}

/** The object's own member, for names that every object inherits. */
export function ownValue(object: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

/** Every own enumerable key is one of these. False for what is no plain object. */
export function hasOnlyKeys(object: unknown, keys: ReadonlySet<string>): boolean {
  if (typeof object !== "object" || object === null || Array.isArray(object)) return false;
  return Object.keys(object).every((key) => keys.has(key));
}

/**
 * The typed facts of a compiled notice from JSON.
 * @throws a FactsError with every issue
 */
export function parseFactsBy<Facts>(schema: FactsSchema, value: unknown, options: ReadOptions = {}): Facts {
  const read = readFacts(schema, value, options);
  if (read.issues !== undefined) throw factsError(read.issues);
  return writeFacts(schema, read.value, "code") as Facts;
}

/** Facts that were parsed can't be unreadable: a compiled module and its schema disagree, which is a bug of the compiler. */
export function unreadable(): never {
  throw new Error("the facts were parsed and can't be read: the compiled notice is out of step with the runtime");
}
