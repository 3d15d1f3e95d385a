// What a person has answered, as texts: what a link holds, and what the steps of the page are read from.
import { parseDay, readGiven, type FactField } from "@zhengce/runtime";
import { paymentFact, type FactValueGiven, type Notice } from "./notice.js";

export interface Answers {
  /** As `placeOf` names it. */
  readonly place: string | null;
  /** The id of a notice, where several hold on the day. */
  readonly notice: string | null;
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly tier: string | null;
  /** By `factKey`; empty: there is none, or it is not known (`isUnknown`). */
  readonly facts: ReadonlyMap<string, string>;
  /** By `groupsKey` of the groups that were asked for together: `1` for each that the person belongs to, else `0`. */
  readonly groups: ReadonlyMap<string, string>;
}
export const NO_ANSWERS: Answers = {
  ...{ place: null, notice: null, day: null, tier: null },
  facts: new Map(),
  groups: new Map(),
};

/** There is such a day, and nobody knows which. */
export const UNKNOWN_DAY = "?";

/** The value of a fact as it stands in answers; null: none, or not known; undefined where it can't be read. */
export function readAnswer(
  { type, values, range, required }: FactField,
  text: string,
): FactValueGiven | null | undefined {
  if (text === "") return required ? undefined : null;
  switch (type) {
    case "date":
      if (text === UNKNOWN_DAY) return required ? undefined : null;
      return parseDay(text) === null ? undefined : text;
    case "boolean":
      return text === "yes" ? true : text === "no" ? false : undefined;
    case "enumeration":
      return values.includes(text) ? text : undefined;
    case "integer":
    case "money": {
      const number = /^\d{1,15}$/u.test(text) ? Number(text) : NaN;
      const { min, max } = range ?? { min: 0, max: Number.MAX_SAFE_INTEGER };
      return number >= min && number <= max ? number : undefined;
    }
  }
}

/** Whether the person does not know it: a day that is left out does not exist, but everybody has a day of birth. */
export function isUnknown({ type, role }: FactField, text: string): boolean {
  return text === UNKNOWN_DAY || (text === "" && (type !== "date" || role === "birth"));
}

/** Whether the notice takes these values for those of one person. */
export function fits(notice: Notice, facts: Readonly<Record<string, unknown>>): boolean {
  return readGiven(notice.module.factsSchema, facts).issues === undefined;
}

/** The key of a fact's answer: its English code, or its name where it has none. */
export function factKey({ code, name }: FactField): string {
  return code ?? name;
}

/** The key of an answer to these groups, short enough for a link: other groups have another. FNV-1a over UTF-16 units. */
export function groupsKey(groups: readonly string[]): string {
  const text = JSON.stringify(groups);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Where a notice holds: its region, or its name where it says none. */
export function placeOf({ module: { notice } }: Notice): string {
  return notice.region ?? notice.name;
}

/** The facts that a page may ask of a notice, the day of payment aside. */
export function askedFacts(notice: Notice): readonly FactField[] {
  const payment = paymentFact(notice);
  return notice.module.factsSchema.facts.filter((field) => field !== payment && field.role !== "certification");
}
