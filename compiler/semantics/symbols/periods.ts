// 期间 declarations → periods: merged over clauses, their ends turned into days.
import { append } from "@zhengce/grammar";
import type {
  DayExpression,
  Name,
  PeriodDeclaration,
  PeriodVariant,
  RecurringDay,
  Unspecified,
} from "@zhengce/grammar";
import { endFor } from "./calendar.js";
import type { EndName, PeriodEnds } from "./calendar.js";
import { circles } from "../checks/cycles.js";
import { monthDayOf } from "./dates.js";
import type { Period, PeriodEnd, Placed } from "../model.js";
import type { Noticed } from "../problem.js";
import { saysTheSame } from "../same.js";

/** A period's statements put together, before any day is known. */
export interface StatedPeriod extends PeriodEnds {
  readonly name: Name;
  readonly declarations: readonly Name[];
  readonly nodes: readonly Placed<PeriodDeclaration>[];
  /** With the ends that they leave out. */
  readonly variants: readonly PeriodVariant[];
}

/** Merges the statements by name: each end is said once, in whichever clause. */
export function statedPeriods(
  declared: readonly Placed<PeriodDeclaration>[],
  year: number | null,
  noticed: Noticed,
): ReadonlyMap<string, StatedPeriod> {
  const merged = new Map<string, GrowingPeriod>();
  for (const placed of declared) {
    const { name, from, to } = placed.node;
    if (name === null) continue;
    const period = merged.get(name.text) ?? { name, declarations: [], nodes: [], from: null, to: null, variants: [] };
    merged.set(name.text, period);
    period.declarations.push(name);
    period.nodes.push(placed);
    period.from = agreed(period.from, from, name.text, "from", noticed);
    period.to = agreed(period.to, to, name.text, "to", noticed);
    append(period.variants, placed.node.variants);
  }
  for (const [name, period] of merged) {
    for (const { from, to } of [period, ...period.variants])
      checkWindow(name, from ?? period.from, to ?? period.to, noticed);
    Object.assign(period, windowed(period.from, period.to, year));
    period.variants = [...period.variants, ...everybodyElse(period)].map((one) => ({
      ...one,
      ...windowed(one.from ?? period.from, one.to ?? period.to, year),
    }));
    period.from = shared(period.from, period.variants, "from");
    period.to = shared(period.to, period.variants, "to");
  }
  return merged;
}
interface GrowingPeriod extends StatedPeriod {
  from: End;
  to: End;
  variants: PeriodVariant[];
  readonly declarations: Name[];
  readonly nodes: Placed<PeriodDeclaration>[];
}

/**
 * The period's own ends are those of whoever no variant takes, as `其他 { … }` says: where it states each end that a
 * variant states. What it states of an end that only the variants have is but what they share.
 */
function everybodyElse({ nodes, from, to, variants }: GrowingPeriod): readonly PeriodVariant[] {
  const [first] = nodes;
  const lacks = (own: End, end: EndName): boolean => own === null && variants.some((one) => one[end] !== null);
  if (first === undefined || variants.length === 0 || variants.some(({ others }) => others)) return [];
  if (lacks(from, "from") || lacks(to, "to")) return [];
  const { start, end } = first.node;
  return [{ kind: "PeriodVariant", start, end, others: true, condition: null, from, to }];
}

/** The end of all variants, where they say the same. */
function shared(own: End, variants: readonly PeriodVariant[], end: EndName): End {
  const [first] = variants;
  if (first === undefined) return own;
  return variants.every((one) => one[end] !== null && saysTheSame(one[end], first[end])) ? first[end] : null;
}

type End = DayExpression | Unspecified | null;
function agreed(first: End, second: End, name: string, slot: EndName, noticed: Noticed): End {
  if (first === null || second === null) return first ?? second;
  if (!saysTheSame(first, second)) {
    noticed({ kind: "conflictingSlot", place: second, first, slot, owner: { kind: "period", name }, tier: null });
  }
  return first;
}

/** The periods with their days; what ends before it starts, or follows from itself, is noticed. */
export function periodTable(
  stated: ReadonlyMap<string, StatedPeriod>,
  dayOf: (day: DayExpression) => number | null,
  noticed: Noticed,
): ReadonlyMap<string, Period> {
  const periods = new Map<string, Period>();
  for (const [text, { declarations, nodes, from, to, variants }] of stated) {
    const period: Period = {
      kind: "period",
      name: text,
      declarations,
      nodes,
      from: endOf(from, dayOf),
      to: endOf(to, dayOf),
      yearly: recurs(from) || recurs(to),
      variants: variants.map((one) => ({
        condition: one.others ? null : one.condition,
        from: endOf(one.from, dayOf),
        to: endOf(one.to, dayOf),
      })),
    };
    for (const one of period.variants) {
      const [first, last] = [one.from.node, one.to.node];
      if (first !== null && last !== null && (one.from.day ?? 0) > (one.to.day ?? Infinity))
        noticed({ kind: "reversedRange", place: first, what: "period", name: text, from: first, to: last });
    }
    periods.set(text, period);
    if ((recurs(from) || recurs(to)) && (isFixed(from) || isFixed(to))) {
      const place = (recurs(from) ? from : to) ?? from;
      if (place !== null) {
        const mixed = { left: "date", right: "recurringDay", context: "mixedRange", fact: null } as const;
        noticed({ kind: "typeMismatch", place, ...mixed });
      }
    }
    if (from !== null && to !== null && (period.from.day ?? 0) > (period.to.day ?? Infinity)) {
      noticed({ kind: "reversedRange", place: from, what: "period", name: text, from, to });
    }
  }
  reportCircles(stated, noticed);
  return periods;
}

/** Notices a window of each year that is not over when the next one begins. */
function checkWindow(name: string, from: End, to: End, noticed: Noticed): void {
  if (from?.kind !== "RecurringDay" || to?.kind !== "RecurringDay" || to.date.years !== 1) return;
  const [first, last] = [monthDayOf(from.date), monthDayOf(to.date)];
  if (first !== null && last !== null && first <= last) noticed({ kind: "overlongWindow", place: to, name, from, to });
}

/** 每年9月15日 至 次年2月28日 of a notice with a year is the one window that ends in it. */
function windowed(from: End, to: End, year: number | null): Pick<PeriodEnds, "from" | "to"> {
  if (from?.kind !== "RecurringDay" || to?.kind !== "RecurringDay" || year === null) return { from, to };
  const [first, last] = [monthDayOf(from.date), monthDayOf(to.date)];
  if (first === null || last === null) return { from, to };
  const dated = ({ start, end, date }: RecurringDay, of: number): End => ({ ...date, start, end, year: of });
  return { from: dated(from, first > last ? year - 1 : year), to: dated(to, year) };
}

function recurs(end: End): boolean {
  return end?.kind === "RecurringDay";
}
/** A day of one year; an end that is open goes with both kinds. */
function isFixed(end: End): boolean {
  return end !== null && end.kind !== "Unspecified" && end.kind !== "RecurringDay";
}

function endOf(node: End, dayOf: (day: DayExpression) => number | null): PeriodEnd {
  return {
    node,
    unspecified: node?.kind === "Unspecified" ? node : null,
    day: node === null || node.kind === "Unspecified" ? null : dayOf(node),
    monthDay: node?.kind === "RecurringDay" ? monthDayOf(node.date) : null,
  };
}

/** Ends, not periods, go round in circles: two periods may well name one another. */
function reportCircles(stated: ReadonlyMap<string, StatedPeriod>, noticed: Noticed): void {
  const ends = new Map<string, { readonly name: Name; readonly node: End }>();
  for (const [text, period] of stated) {
    for (const end of ["from", "to"] as const) ends.set(`${end} ${text}`, { name: period.name, node: period[end] });
  }
  const next = (key: string): readonly string[] => {
    const node = ends.get(key)?.node;
    return node?.kind === "DayReference" && node.shift !== "none" ? [`${endFor(node.shift)} ${node.name.text}`] : [];
  };
  for (const circle of circles(ends.keys(), next)) {
    const places = circle.flatMap((key) => ends.get(key)?.name ?? []);
    const [place] = places;
    if (place !== undefined) {
      noticed({ kind: "circle", what: "period", place, path: places.map((name) => name.text), places });
    }
  }
}
