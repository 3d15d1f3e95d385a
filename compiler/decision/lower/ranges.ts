// `X 在 …` becomes closed intervals of days, month-days, ages or numbers; both ends are included.
import { dayNumber } from "@zhengce/runtime";
import type { Condition, Membership, Range } from "@zhengce/grammar";
import type { Period, PeriodEnd, PeriodOf } from "../../semantics/model.js";
import { all, any, not } from "../predicate.js";
import { symbolOf } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerWithin, plusDays } from "./days.js";
import { isOpen, negated, withinOpen } from "./doubts.js";
import type { Read } from "./doubts.js";
import { lowerOperand } from "./operands.js";
import type { Value } from "./operands.js";
import { yearly } from "./comparisons.js";
import type { DayTerm, Predicate } from "../program.js";

/** The two ends of a range; null = open. */
type Ends =
  | { readonly kind: "days"; readonly from: DayTerm | null; readonly to: DayTerm | null }
  | { readonly kind: "monthDays"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "numbers"; readonly from: number | null; readonly to: number | null };

/** The predicate of a membership; null where its two sides don't go together or are broken. */
export function lowerMembership(context: LowerContext, node: Membership, read: Read, lower: Lower): Predicate | null {
  const subject = lowerOperand(context, node.subject);
  const period = node.range?.kind === "PeriodRange" ? symbolOf(context, node.range.name) : null;
  if (subject?.kind === "day" && period?.kind === "period") {
    if (period.variants.length > 0) return byVariant(period, subject.day, { read, lower });
    if (!period.yearly && isOpen(period)) return isBroken(period) ? null : withinOpen(period, subject.day, read);
  }
  if (subject?.kind === "day" && node.range?.kind === "WithinRange" && node.range.duration?.kind === "AgeLiteral") {
    const ends = lowerWithin(context, node.range);
    const { years } = node.range.duration;
    if (ends?.from.kind === "fact" && node.range.beyond === true)
      return { kind: "age", birth: ends.from.fact, on: subject.day, min: years, max: null };
    if (ends?.from.kind === "fact") return untilBirthday(subject.day, ends.from, years);
  }
  const ends = node.range === null ? null : endsOf(context, node.range);
  if (subject === null || ends === null) return null;
  switch (ends.kind) {
    case "days":
      return subject.kind === "day" ? { kind: "within", day: subject.day, from: ends.from, to: ends.to } : null;
    case "monthDays":
      return subject.kind === "day" ? yearly(subject.day, ends.from, ends.to) : null;
    case "numbers":
      if (subject.kind === "age") return { ...subject, min: ends.from, max: ends.to };
      return subject.kind === "number" ? { kind: "number", fact: subject.fact, min: ends.from, max: ends.to } : null;
  }
}

/** From a birth to the day before a birthday; of someone born on 29 February that one is 1 March of a common year. */
function untilBirthday(day: DayTerm, born: Extract<DayTerm, { readonly kind: "fact" }>, years: number): Predicate {
  const since: Predicate = { kind: "within", day, from: born, to: null };
  return all([since, { kind: "age", birth: born.fact, on: day, min: null, max: years - 1 }]);
}

function endsOf(context: LowerContext, range: Range): Ends | null {
  switch (range.kind) {
    case "PeriodRange":
      return periodEnds(context, range);
    case "YearRange": {
      const year = context.model.notice.year;
      if (year === null) return null;
      return { kind: "days", from: constant(dayNumber(year, 1, 1)), to: constant(dayNumber(year, 12, 31)) };
    }
    case "BetweenRange": {
      const from = lowerOperand(context, range.from);
      const to = lowerOperand(context, range.to);
      return from === null || to === null ? null : between(from, to);
    }
    case "BoundRange": {
      const value = lowerOperand(context, range.value);
      if (value === null) return null;
      return range.direction === "upTo" ? between(null, value) : between(value, null);
    }
    case "WithinRange": {
      const ends = lowerWithin(context, range);
      if (ends === null) return null;
      return range.beyond === true ? { kind: "days", from: plusDays(ends.to, 1), to: null } : { kind: "days", ...ends };
    }
  }
}
const constant = (day: number): DayTerm => ({ kind: "day", day });

function between(from: Value | null, to: Value | null): Ends | null {
  const kinds = [from, to].flatMap((value) => (value === null ? [] : [value.kind]));
  if (kinds.every((kind) => kind === "day")) {
    return { kind: "days", from: from?.kind === "day" ? from.day : null, to: to?.kind === "day" ? to.day : null };
  }
  const number = (value: Value | null): number | null =>
    value?.kind === "literal" ? value.value : value?.kind === "monthDay" ? value.monthDay : null;
  if (kinds.every((kind) => kind === "literal")) return { kind: "numbers", from: number(from), to: number(to) };
  if (kinds.every((kind) => kind === "monthDay")) return { kind: "monthDays", from: number(from), to: number(to) };
  return null;
}

type Lower = (condition: Condition, read: Read) => Predicate;

/** A period whose days differ by group: for each the first variant that takes the person. */
function byVariant(
  period: Period,
  day: DayTerm,
  { read, lower }: { readonly read: Read; readonly lower: Lower },
): Predicate | null {
  if (read.inside.includes(period) || period.variants.some(isBroken)) return null;
  const inside: Read = { ...read, inside: [...read.inside, period] };
  const earlier: Condition[] = [];
  const ways = period.variants.map((variant) => {
    const others = earlier.map((condition) => not(lower(condition, negated(inside))));
    const own = variant.condition === null ? [] : [lower(variant.condition, inside)];
    if (variant.condition !== null) earlier.push(variant.condition);
    return all([...own, ...others, withinVariant(period, variant, day, read)]);
  });
  return any(ways);
}
function withinVariant({ name }: Period, { from, to }: PeriodOf, day: DayTerm, read: Read): Predicate {
  if (isOpen({ from, to })) return withinOpen({ name, from, to }, day, read);
  const end = (of: PeriodEnd): DayTerm | null => (of.day === null ? null : constant(of.day));
  return { kind: "within", day, from: end(from), to: end(to) };
}

function isBroken(period: Pick<Period, "from" | "to">): boolean {
  return [period.from, period.to].some(
    (end) => end.node !== null && end.node.kind !== "Unspecified" && end.day === null && end.monthDay === null,
  );
}

/** A named period: an end that its statement leaves out bounds nothing, nor does one of every year that is left open; one that is broken breaks it. */
function periodEnds(context: LowerContext, range: Extract<Range, { kind: "PeriodRange" }>): Ends | null {
  const period = symbolOf(context, range.name);
  if (period?.kind !== "period") return null;
  if (isBroken(period)) return null;
  if (period.yearly) return { kind: "monthDays", from: period.from.monthDay, to: period.to.monthDay };
  const end = (day: number | null): DayTerm | null => (day === null ? null : constant(day));
  return { kind: "days", from: end(period.from.day), to: end(period.to.day) };
}
