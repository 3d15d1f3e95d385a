// The words of a sentence on paying → a rule for a period, or an exception for somebody. What does not fit together says nothing.
import type { Paying } from "../said.js";
import { dayOf, spanOf } from "./days.js";
import { CERTIFIED_ON, factsOfPeople, factsOfWords } from "./events.js";
import { groupNames } from "./groups.js";
import { isOfYear, yuanOf } from "./pattern.js";
import type { Context, Groups, Reading } from "./pattern.js";
import type { Heard } from "./words.js";

/** What a word of a sentence on paying is for. */
export type SituationRole =
  | "newborn"
  | "born"
  | "event"
  | "people"
  | "free"
  | "act"
  | "inside"
  | "outside"
  | "days"
  | "before"
  | "own"
  | "both"
  | "echo"
  | "from"
  | "enjoy"
  | "wait"
  | "waitless"
  | "ungranted"
  | "glue";

type Words = readonly Heard<SituationRole>[];
interface Effects {
  readonly paying: Paying | null;
  readonly starts: string | null;
  readonly to: string | null;
  readonly wait: string | null;
  readonly fixed: boolean;
  readonly waitless: boolean;
  readonly ungranted: boolean;
}

/** Each role at most once, but for what only joins. */
export function joinSituation(heard: Words, context: Context): Reading {
  const has = (role: SituationRole): boolean => heard.some((word) => word.role === role);
  const roles = heard.flatMap(({ role }) => (role === "glue" || role === "act" ? [] : [role]));
  if (new Set(roles).size !== roles.length || heard.some(({ found }) => !isOfYear({ year: found["of"] }, context)))
    return null;
  const effects = effectsOf(heard);
  if (effects === null) return null;
  if (has("newborn") || has("born")) return newbornOf(heard, effects, context);
  if (has("event") || has("free") || has("people")) return exceptionOf(heard, effects, context);
  if (context.group !== null || context.narrowed) return null;
  return ruleOf(heard, effects);
}

function one(heard: Words, role: SituationRole): Groups | null {
  return heard.find((word) => word.role === role)?.found ?? null;
}

function effectsOf(heard: Words): Effects | null {
  const paying = payingOf(heard);
  const [from, wait] = [one(heard, "from"), one(heard, "wait")];
  if (paying === undefined) return null;
  const enjoys = heard.some(({ role }) => role === "enjoy");
  const isNamed = heard.some(({ role, text }) => role === "from" && /^(?:待遇|享受|保障)/u.test(text));
  if (from !== null && !isNamed && !enjoys) return null;
  if (enjoys && from === null) return null;
  const starts = from === null ? null : startOf(from);
  if (starts === undefined || (from !== null && (from["again"] ?? from["span"]) !== from["span"])) return null;
  const spans = [from?.["span"], wait?.["span"], wait?.["more"]].flatMap((span) => span ?? []);
  if (spans.length > 1) return null;
  const waitless = heard.some(({ role }) => role === "waitless");
  if (waitless && spans.length > 0) return null;
  return {
    paying,
    starts: starts?.from ?? null,
    to: starts?.to ?? null,
    wait: spans[0] ?? null,
    fixed: (wait?.["fixed"] ?? wait?.["fix"]) !== undefined,
    waitless,
    ungranted: heard.some(({ role }) => role === "ungranted"),
  };
}

/** Undefined where two say it, or an amount of nothing. */
function payingOf(heard: Words): Paying | null | undefined {
  const [own, both, echo] = [one(heard, "own"), one(heard, "both"), one(heard, "echo")];
  const more = echo?.["money"] ?? echo?.["more"];
  if (own !== null && both !== null) return undefined;
  if (own === null && both === null) return echo === null ? null : undefined;
  const amounts = [own?.["money"], more].flatMap((yuan) => (yuan === undefined ? [] : [yuanOf(yuan)]));
  return amounts.length > 1 ? undefined : { of: own === null ? "both" : "own", yuan: amounts[0] ?? null };
}

const PAID: readonly (readonly [RegExp, string])[] = [
  [/次日/u, "缴费日期 次日"],
  [/次月/u, "缴费日期 次月"],
  [/当月/u, "缴费日期 当月"],
  [/./u, "缴费日期"],
];
function startOf(found: Groups): { readonly from: string; readonly to: string | null } | undefined {
  const { paid, birth, named, from, to } = found;
  if (from !== undefined) {
    const span = to === undefined ? null : spanOf(from, to);
    const day = span?.from ?? dayOf(from);
    return day === null || (to !== undefined && span === null) ? undefined : { from: day, to: span?.to ?? null };
  }
  const last = to === undefined ? null : dayOf(to);
  if (to !== undefined && last === null) return undefined;
  if (birth !== undefined) return { from: "出生日期", to: last };
  if (named !== undefined) return { from: CERTIFIED_ON, to: last };
  return { from: PAID.find(([words]) => words.test(paid ?? ""))?.[1] ?? "缴费日期", to: last };
}

/** The time named in brackets is the time itself. */
function withinOf(found: Groups | null): string | null {
  const { span = "", first = span, again = span } = found ?? {};
  return span !== "" && first === span && again === span ? span : null;
}

function newbornOf(heard: Words, { paying, starts, to, wait, ungranted }: Effects, { group }: Context): Reading {
  const within = withinOf(one(heard, "born"));
  const isTheirs = heard.some(({ role }) => role === "newborn") || group === "新生儿";
  const isMore = heard.some(({ role }) => ["event", "people", "inside", "outside", "days", "before"].includes(role));
  if (!isTheirs || isMore || within === null || starts !== "出生日期" || to !== null || wait !== null || ungranted)
    return null;
  return paying?.of === "both" || (paying?.yuan ?? null) !== null ? null : { kind: "newborn", within };
}

function exceptionOf(heard: Words, effects: Effects, { group }: Context): Reading {
  const [event, people, before] = [one(heard, "event"), one(heard, "people"), one(heard, "before")];
  const free = heard.some(({ role }) => role === "free");
  if (heard.some(({ role }) => role === "inside" || role === "outside" || role === "days") || group !== null)
    return null;
  const { paying, starts, to, wait, waitless, ungranted } = effects;
  if (wait !== null || ungranted || to !== null || (starts === null && !waitless)) return null;
  if (starts !== null && /^[0-9]|出生/u.test(starts)) return null;
  if (paying?.of === "both" || (paying?.yuan ?? null) !== null) return null;
  const until = before === null ? null : dayOf(before["last"] ?? "");
  if (before !== null && (until === null || !free)) return null;
  const named = people?.["groups"] ?? null;
  const base = { kind: "exception" as const, from: starts ?? "缴费日期", pays: paying !== null, until };
  if (event === null) {
    const groups = named === null ? null : groupNames(named);
    if (groups === null || !free) return null;
    return { ...base, name: nameOf(groups), groups, facts: [], within: null, next: false };
  }
  const words = factsOfWords(event["event"] ?? "");
  const within = withinOf(event);
  if (words === null || within === null || free) return null;
  const next = event["next"] !== undefined;
  if (named === null)
    return words.any
      ? null
      : {
          ...base,
          name:
            words.facts.length === 1 && words.facts[0]?.startsWith("职工医保") === true ? "职工医保转入" : "身份转换",
          groups: [],
          facts: words.facts,
          within,
          next,
        };
  const each = factsOfPeople(named);
  if (!words.any) {
    const own = each?.flatMap(({ fact }) => fact ?? []) ?? [];
    const alike =
      own.length > 0 &&
      own.every((fact) => words.facts.includes(fact)) &&
      words.facts.every((fact) => own.includes(fact));
    return alike
      ? { ...base, name: nameOf(each?.map(({ name }) => name) ?? []), groups: [], facts: words.facts, within, next }
      : null;
  }
  const groups = each?.map(({ name }) => name) ?? groupNames(named);
  return groups === null ? null : { ...base, name: nameOf(groups), groups, facts: words.facts, within, next };
}
function nameOf([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}等`;
}

function ruleOf(heard: Words, effects: Effects): Reading {
  const [inside, days, before] = [one(heard, "inside"), one(heard, "days"), one(heard, "before")];
  const outside = heard.some(({ role }) => role === "outside");
  const { paying, starts, to, wait, fixed, waitless, ungranted } = effects;
  if ([inside, days, before].filter((found) => found !== null).length + (outside ? 1 : 0) !== 1) return null;
  if (paying === null && starts === null && wait === null && !waitless) return null;
  if (starts !== null && !/^[0-9]|^缴费日期/u.test(starts)) return null;
  const isDay = starts !== null && /^[0-9]/u.test(starts);
  const plain = paying === null && wait === null && !waitless && !ungranted;
  if (days !== null || before !== null) {
    const span = days === null ? null : spanOf(days["since"] ?? "", days["until"] ?? "");
    const last = before === null ? (span?.to ?? null) : dayOf(before["last"] ?? "");
    if (last === null) return null;
    if (plain && starts !== null) return { kind: "benefitsBy", from: span?.from ?? null, to: last, starts, ends: to };
    return span === null ? null : { kind: "rule", when: { by: "days", ...span }, paying, starts, to, wait, ungranted };
  }
  const period = inside?.["period"] ?? null;
  const ordinary = inside !== null && (inside["here"] !== undefined || period?.startsWith("集中") === true);
  if (ordinary) {
    if (plain && isDay) return { kind: "benefits", inside: true, from: starts, to, gapless: false };
    return wait === null &&
      starts !== null &&
      paying?.of !== "both" &&
      !ungranted &&
      isDay &&
      (paying?.yuan ?? null) === null
      ? { kind: "benefits", inside: true, from: starts, to, gapless: false }
      : null;
  }
  if (isDay && wait !== null) return null;
  if (fixed && paying === null && starts === null && !ungranted && wait !== null)
    return { kind: "waitFixed", wait, gaps: false, since: null, first: null, exempt: false, period };
  const when = period === null ? { by: "outside" as const } : { by: "period" as const, period };
  return {
    kind: "rule",
    when,
    paying,
    starts: starts ?? (wait === null && !waitless ? null : "缴费日期"),
    to,
    wait,
    ungranted,
  };
}
