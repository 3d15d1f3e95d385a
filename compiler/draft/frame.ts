// What sentences tell of each other: the ordinary period, who comes late, which standards there are.
import { greatest } from "@zhengce/grammar";
import { dayNumber } from "@zhengce/runtime";
import { COMES_LATE, GAPS, LATE, partName, situationOf } from "./situations.js";
import type { Line } from "./understood-line.js";
import type { Said } from "./said.js";

/** What statements of other sentences they may speak of. */
export interface Frame {
  readonly year: number | null;
  /** The ordinary period, where there is exactly one. */
  readonly period: string | null;
  /** The situation of who pays outside of it. */
  readonly late: string | null;
  /** How long those wait. */
  readonly wait: string | null;
  readonly own: boolean;
  /** The exceptions that are drafted. */
  readonly exceptions: readonly string[];
  readonly budget: boolean;
  /** How many periods there are. */
  readonly periods: number;
  /** The last day of all periods, as a number. */
  readonly last: number | null;
  /** The only other period, that of who comes late. */
  readonly other: string | null;
  /** What is said of those, in order: the first of it makes the situation. */
  readonly later: readonly Said[];
  /** Periods behind the ordinary one in which the same is paid. */
  readonly extended: readonly string[];
  /** Its parts with benefits of their own, in order; none where they do not make up the whole. */
  readonly parts: readonly Days[];
  /** Who paid with gaps is another situation than the ordinary one. */
  readonly gaps: boolean;
  /** The situations that are drafted. */
  readonly situations: readonly string[];
  /** What all rewards may come to; null where nothing or more than one thing is said of it. */
  readonly cap: string | null;
  /** What clauses say together. */
  readonly joint: readonly Said[];
  /** Everybody's two standards; null where one of them is not one certain amount. */
  readonly amounts: { readonly own: string; readonly budget: string } | null;
}

type Days = Extract<Said, { kind: "benefitsBy" }>;

const EXCEPTION: Readonly<Record<string, string>> = {
  newborn: "新生儿",
  veteran: "退役军人",
  transfer: "职工医保转入",
};

export function frameOf(lines: readonly Line[], year: number | null): Frame {
  const said = lines.flatMap((line) => line.said);
  const others = said.flatMap((one) =>
    one.kind === "period" && !/^集中|^缴费期$/u.test(one.name) && one.pays !== true ? one.name : [],
  );
  const [other = null] = others.length === 1 ? others : [];
  const periods = said
    .filter((one) => one.kind === "period" || one.kind === "periods")
    .filter(({ name }) => /^集中|^缴费期$/u.test(name));
  const has = (component: string): boolean =>
    said.some((one) => (one.kind === "standard" || one.kind === "tiers") && one.component === component);
  const waits = said.filter((one) => one.kind === "waits");
  const late = said.some(({ kind }) => kind === "late") ? LATE : null;
  const all = said.filter(({ kind }) => kind === "period" || kind === "periods").length;
  const ends = said.flatMap((one) => (one.kind === "period" ? number(one.to) : []));
  const period = periods.length === 1 ? (periods[0]?.name ?? null) : null;
  const parts = period === null ? [] : partsOf(said, period);
  const isWaited =
    (parts.length < 2 || waits.every(({ fixed }) => !fixed.gaps)) &&
    waits.length === 1 &&
    period !== null &&
    has("个人缴费") &&
    late === null &&
    other === null &&
    !said.some((one) => one.kind === "rule" || (one.kind === "waits" && (one.fixed.period ?? null) !== null)) &&
    all === 1;
  const gaps = isWaited && waits.some(({ fixed }) => fixed.gaps);
  return {
    year,
    period,
    other,
    later: said.filter(({ kind }) => kind === "rule" || kind === "waits"),
    periods: all,
    gaps,
    parts,
    last: ends.length === 0 ? null : greatest(ends),
    extended: said.flatMap((one) => (one.kind === "period" && one.pays === true ? one.name : [])),
    situations: [
      ...(period === null || !has("个人缴费")
        ? []
        : parts.length > 1
          ? parts.map((_, at) => partName(period, at))
          : [situationOf(period)]),
      ...(has("个人缴费")
        ? said.flatMap((one) => (one.kind === "period" && one.pays === true ? situationOf(one.name) : []))
        : []),
      ...(gaps ? [GAPS] : []),
      ...(isWaited ? [COMES_LATE] : []),
      ...(said.some(({ kind }) => kind === "rule") || (other !== null && waits.length > 0)
        ? [other === null ? LATE : situationOf(other)]
        : []),
      ...(late === null || !has("财政补助") || !has("个人缴费") ? [] : [late]),
    ],
    amounts: amountsIn(said),
    joint: said,
    cap: capIn(said),
    wait: waitIn(said, isWaited),
    late,
    own: has("个人缴费"),
    exceptions: exceptionsIn(said),
    budget: has("财政补助"),
  };
}

/** Those that the print names first go first, behind newborns, veterans and who leaves the employees' scheme. */
function exceptionsIn(said: readonly Said[]): readonly string[] {
  const kinds = Object.entries(EXCEPTION).flatMap(([kind, name]) =>
    said.some((one) => one.kind === kind) ? name : [],
  );
  return [...new Set([...kinds, ...said.flatMap((one) => (one.kind === "exception" ? one.name : []))])];
}

/** What follows one another without a gap from the first day of the period to its last. */
function partsOf(said: readonly Said[], name: string): readonly Days[] {
  const period = said.find((one) => one.kind === "period" && one.name === name);
  const all = said.filter((one): one is Days => one.kind === "benefitsBy");
  if (period?.kind !== "period") return [];
  const inside = all
    .map((one) => ({ ...one, from: one.from ?? period.from }))
    .filter(({ from, to }) => number(from) >= number(period.from) && number(to) <= number(period.to))
    .sort((one, other) => number(one.from) - number(other.from));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first?.from !== period.from || last?.to !== period.to || inside.length > 4) return [];
  const follows = inside.every(({ from }, at) => at === 0 || number(from) === number(inside[at - 1]?.to ?? "") + 1);
  return follows ? inside : [];
}
/** A day number; NaN for a part of a month. */
function number(day: string): number {
  const [, year, month, date] = /^([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日$/u.exec(day) ?? [];
  return date === undefined ? Number.NaN : dayNumber(Number(year), Number(month), Number(date));
}

function capIn(said: readonly Said[]): string | null {
  const limits = said.flatMap((one) => (one.kind === "rewardLimit" && one.share !== null ? one.amount : []));
  const years = said.some((one) => one.kind === "reward" && one.after !== null);
  return limits.length === 1 && years ? (limits[0] ?? null) : null;
}

function waitIn(said: readonly Said[], isWaited: boolean): string | null {
  const all = said.flatMap((one) =>
    one.kind === "wait" || one.kind === "late"
      ? (one.wait ?? [])
      : one.kind === "waits" && isWaited
        ? one.fixed.wait
        : [],
  );
  return all[0] ?? null;
}

function amountsIn(said: readonly Said[]): Frame["amounts"] {
  const of = (component: string): string | null => {
    const all = said
      .filter((one) => one.kind === "standard" || one.kind === "tiers")
      .filter((one) => one.component === component);
    const [only] = all.filter((one) => one.kind === "tiers" || one.groups.length === 0);
    return only?.kind === "standard" && only.bound !== "不高于" ? only.yuan : null;
  };
  const [own, budget] = [of("个人缴费"), of("财政补助")];
  return own === null || budget === null ? null : { own, budget };
}

/** 4月1日后 is from that day on where it follows the last period, and from the next on where it ends it. */
export function follows(day: string, { last }: Pick<Frame, "last">): boolean {
  return last !== null && number(day) === last + 1;
}
