// Periods of which the notice leaves an end open: whether a day lies inside is not known, and what rests on it is a doubt of the answer. A
// condition is read three ways: as the program takes it, holding for certain, and holding possibly.
import type { Condition, Unspecified } from "@zhengce/grammar";
import type { OpenPoint } from "@zhengce/runtime";
import type { Period } from "../../semantics/model.js";
import type { LowerContext } from "./context.js";
import { documentOf } from "./open.js";
import { all, NEVER, not } from "../predicate.js";
import type { DayTerm, DoubtSpec, Predicate } from "../program.js";

/** How a condition is read. `taken`: from its known end on an open period applies; one without a known end applies to nobody. */
export type Reading = "taken" | "certain" | "possible";
export interface Read {
  readonly reading: Reading;
  /** Not under a 非, or under two. */
  readonly positive: boolean;
  /** The open periods that were read. */
  readonly open: Set<OpenPeriod>;
  /** Periods whose conditions are being read: one that asks for itself is broken. */
  readonly inside: readonly Period[];
}
type OpenPeriod = Pick<Period, "name" | "from" | "to">;
export const taken = (): Read => ({ reading: "taken", positive: true, open: new Set(), inside: [] });

/** The same under a 非. */
export function negated({ reading, positive, ...rest }: Read): Read {
  const other = reading === "certain" ? "possible" : reading === "possible" ? "certain" : reading;
  return { reading: other, positive: !positive, ...rest };
}

/** Whether an end of the period is left open. */
export function isOpen({ from, to }: Pick<Period, "from" | "to">): boolean {
  return from.unspecified !== null || to.unspecified !== null;
}

/** A day within an open period, as it is read. */
export function withinOpen(period: OpenPeriod, day: DayTerm, read: Read): Predicate {
  read.open.add(period);
  const known = [period.from, period.to].flatMap((end) => (end.day === null ? [] : [end.day]));
  const [end] = known;
  if (end === undefined) {
    const holds = read.reading === "possible" || (read.reading === "taken" && !read.positive);
    return holds ? { kind: "within", day, from: null, to: null } : NEVER;
  }
  const at: DayTerm = { kind: "day", day: end };
  if (read.reading === "certain") return { kind: "within", day, from: at, to: at };
  return period.from.day === null
    ? { kind: "within", day, from: null, to: at }
    : { kind: "within", day, from: at, to: null };
}

/** A condition that reads an open period may hold or not for these people; null where it reads none. */
export function doubtOf(
  context: LowerContext,
  conditions: readonly Condition[],
  lower: (condition: Condition, read: Read) => Predicate,
): Pick<DoubtSpec, "when" | "open"> | null {
  const open = new Set<OpenPeriod>();
  const read = (reading: Reading): Predicate =>
    all(conditions.map((one) => lower(one, { reading, positive: true, open, inside: [] })));
  // What can't be lowered was noted when the condition was first lowered.
  const holes = context.holes.length;
  const [possible, certain] = [read("possible"), read("certain")];
  context.holes.length = holes;
  if (open.size === 0) return null;
  return { when: all([possible, not(certain)]), open: [...open].map((period) => pointOf(context, period)) };
}

function pointOf(context: LowerContext, { name, from, to }: OpenPeriod): OpenPoint {
  const ends = [from, to].map(({ unspecified }) => unspecified);
  const said = ends.find((end): end is Unspecified => end !== null) ?? null;
  const end = ends.every((one) => one !== null) ? "both" : from.unspecified === null ? "to" : "from";
  return { slot: "period", period: name, end, document: documentOf(context, said?.document ?? null) };
}
