// A notice on the page: the compiled module with its own words, and what is asked of it.
import type { PageNotice } from "@zhengce/compiler/outputs";
import { isFactsError, type Assessment, type FactField, type PolicyModule } from "@zhengce/runtime";

/** The words that a page holds of a notice; its module stands beside them. */
export type NoticeWords = Omit<PageNotice, "script">;
export interface Notice extends NoticeWords {
  readonly module: PolicyModule;
}

/** What is known of a person who asks this notice. */
export interface Person {
  readonly notice: Notice;
  /** The day of payment, `YYYY-MM-DD`. */
  readonly day: string;
  /** By name; null: the person says that there is none, or does not know. */
  readonly facts: ReadonlyMap<string, FactValueGiven | null>;
  readonly tier: string | null;
  /** Of the certified groups that were asked for, whether the person belongs to them. */
  readonly groups: ReadonlyMap<string, boolean>;
}
/** A date as `YYYY-MM-DD`, money in fen. */
export type FactValueGiven = string | number | boolean;

/** Facts tried in the place of those that were not asked. */
export interface Tried {
  readonly facts: readonly (readonly [name: string, value: FactValueGiven])[];
  readonly groups: readonly string[];
}
export const NOTHING_TRIED: Tried = { facts: [], groups: [] };

/** The key of the tier among the facts that are tried. */
export const TIER = "档次";
const IDENTITIES = "身份";

export function paymentFact({ module }: Notice): FactField | undefined {
  return module.factsSchema.facts.find(({ role }) => role === "payment");
}

/** Facts as the module reads them. Names stay data: no key can reach a prototype. */
export function factsOf(person: Person, { facts, groups }: Tried = NOTHING_TRIED): Readonly<Record<string, unknown>> {
  const payment = paymentFact(person.notice)?.name ?? "";
  const held = [...[...person.groups].flatMap(([name, holds]) => (holds ? [name] : [])), ...groups];
  const given = [...person.facts].filter(([, value]) => value !== null);
  return Object.fromEntries<unknown>([
    [payment, person.day],
    ...given,
    ...(person.tier === null ? [] : [[TIER, person.tier] as const]),
    ...facts,
    ...(held.length === 0 ? [] : [[IDENTITIES, held] as const]),
  ]);
}

/** The answer; null where these facts can't be of one person. */
export function assessed(person: Person, tried?: Tried): Assessment | null {
  const { module } = person.notice;
  try {
    return module.assess(module.parseFacts(factsOf(person, tried)));
  } catch (error) {
    if (isFactsError(error)) return null;
    throw error;
  }
}
