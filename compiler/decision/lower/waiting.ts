// 等待 becomes the first day after it: counted from an event or from a named day, by bounds that may hang on conditions, from the next
// month on, no earlier or later than a day.
import type { DurationLiteral, Waiting as WaitingNode, WaitingBound } from "@zhengce/grammar";
import { hole, symbolOf } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerCondition } from "./conditions.js";
import { lowerDay, monthsOf, plusDays } from "./days.js";
import type { ChosenDay, DayTerm, Waiting } from "../program.js";

/** The first day behind the waiting; null where it is left open, or can't be counted (then it is a hole). */
export function afterWaiting(context: LowerContext, node: WaitingNode, base: DayTerm): ChosenDay | null {
  if (node.unspecified !== null) return null;
  const ends = [node.notBefore, node.notAfter].map((day) => (day === null ? undefined : lowerDay(context, day)));
  if (ends.includes(null)) return hole(context, node, null);
  const [notBefore, notAfter] = ends;
  const within = (started: DayTerm): DayTerm => {
    const raised: DayTerm = notBefore ? { kind: "latest", base: started, other: notBefore } : started;
    return notAfter ? { kind: "earliest", base: raised, other: notAfter } : raised;
  };
  if (node.terms.length === 0) return within(base);
  const unit = unitOf(node);
  const sum = unit === null ? null : termsOf(context, node, unit);
  if (unit === null || sum === null) return hole(context, node, null);
  // From an event, which a fact is, the day itself is not counted; any other day is named, and the first that is waited.
  const firstCounts = node.counted ?? base.kind !== "fact";
  const bounded = (minimum: number | null, maximum: number | null): DayTerm => {
    const waiting: Waiting = { unit, firstCounts, ...sum, minimum, maximum };
    const waited: DayTerm = { kind: "afterWaiting", base, waiting };
    return within(node.nextMonth ? { kind: "nextMonth", base: plusDays(waited, -1) } : waited);
  };
  const length = (duration: DurationLiteral | null): number | null =>
    duration === null ? null : lengthIn(duration, unit);
  return bySide(context, node, "minimum", length, (minimum) =>
    bySide(context, node, "maximum", length, (maximum) => bounded(minimum, maximum)),
  );
}

/** Of the bounds of one side the first whose condition holds, else the plain one. */
function bySide(
  context: LowerContext,
  node: WaitingNode,
  side: WaitingBound["side"],
  length: (duration: DurationLiteral | null) => number | null,
  make: (bound: number | null) => ChosenDay,
): ChosenDay {
  return node.bounds
    .filter((bound) => bound.side === side)
    .reduceRight<ChosenDay>(
      (otherwise, bound) => {
        if (bound.condition === null || bound.duration === null) return hole(context, bound, otherwise);
        const when = lowerCondition(context, bound.condition);
        return { kind: "choice", when, then: make(length(bound.duration)), otherwise };
      },
      make(length(node[side])),
    );
}

/** The one unit of all its lengths; null where there is none, or more. */
function unitOf({ terms, minimum, maximum, bounds }: WaitingNode): Waiting["unit"] | null {
  const lengths = [
    ...terms.map(({ duration }) => duration),
    minimum,
    maximum,
    ...bounds.map(({ duration }) => duration),
  ];
  const units = new Set(
    lengths.flatMap((length) => (length === null ? [] : [length.unit === "day" ? "day" : "month"])),
  );
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? (unit as Waiting["unit"]) : null;
}
function lengthIn(duration: DurationLiteral, unit: Waiting["unit"]): number {
  return unit === "day" ? duration.count : monthsOf(duration);
}

/** What is known of the length, and what facts add to it or take off; null where a fact is lost. */
function termsOf(
  context: LowerContext,
  node: WaitingNode,
  unit: Waiting["unit"],
): Pick<Waiting, "constant" | "factors"> | null {
  const factors: { readonly fact: number; readonly times: number }[] = [];
  let constant = 0;
  for (const term of node.terms) {
    const times = (term.sign === "minus" ? -1 : 1) * lengthIn(term.duration, unit);
    if (term.factor === null) {
      constant += times;
      continue;
    }
    const symbol = symbolOf(context, term.factor);
    const fact = symbol?.kind === "fact" && symbol.type === "integer" ? context.facts.get(symbol.name) : undefined;
    if (fact === undefined) return null;
    factors.push({ fact, times });
  }
  // Without facts the length is known here, and no wait is shorter than none.
  return { constant: factors.length === 0 ? Math.max(0, constant) : constant, factors };
}
