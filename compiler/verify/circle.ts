// Orders of days that chase one another without end (x after y after x): every day term is a point, every order and every reach of a
// step a bound on the difference of two points, and a negative circle proves that no days meet them. Never says so where some do.
import { greatest, least } from "@zhengce/grammar";
import { dayNumber } from "@zhengce/runtime";
import { apply } from "./terms.js";
import type { Store } from "./store.js";
import type { Step, Term } from "./terms.js";

/** `to` is at most `length` days after `from`. */
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

type Reckoned = Exclude<Step, { kind: "waiting" }>;

/** Whether the orders contradict one another whatever the days are. */
export function hasCircle({ orders }: Store): boolean {
  const edges: Edge[] = orders.flatMap(({ left, right, slack }) => [
    { from: pointOf(right), to: pointOf(left), length: slack },
    ...reachOf(left),
    ...reachOf(right),
  ]);
  const distance = new Map(edges.map(({ to }) => [to, 0]));
  for (let pass = 0; pass <= distance.size; pass++) {
    let moved = false;
    for (const { from, to, length } of edges) {
      const reached = (distance.get(from) ?? 0) + length;
      if (reached >= (distance.get(to) ?? 0)) continue;
      distance.set(to, reached);
      moved = true;
    }
    if (!moved) return false;
  }
  return true;
}

/** One name a function of one fact; constants are one point each, for they bound nothing here. */
function pointOf({ fact, day, steps }: Term): string {
  return `${fact < 0 ? `=${day}` : fact}${steps.map((step) => `|${keyOf(step)}`).join("")}`;
}
function keyOf(step: Step): string {
  if (step.kind === "waiting") return JSON.stringify(step.waiting);
  return `${step.kind}${amountOf(step)}`;
}
function amountOf(step: Reckoned): number {
  if (step.kind === "days") return step.days;
  if (step.kind === "months") return step.months;
  return step.kind === "birthday" ? step.years : 0;
}

/** How far each step may lead from the point before it. */
function reachOf(term: Term): readonly Edge[] {
  if (term.fact < 0) return [];
  return term.steps.flatMap((step, i) => {
    if (step.kind === "waiting") return [];
    const base = pointOf({ ...term, steps: term.steps.slice(0, i) });
    const point = pointOf({ ...term, steps: term.steps.slice(0, i + 1) });
    const { least, most } = stepReach(step);
    return [
      { from: base, to: point, length: most },
      { from: point, to: base, length: -least },
    ];
  });
}

const reaches = new Map<string, { readonly least: number; readonly most: number }>();
/** The fewest and most days that a step adds. They stand at the first and last days of months; leap years come round in four. */
function stepReach(step: Reckoned): { readonly least: number; readonly most: number } {
  const key = keyOf(step);
  const known = reaches.get(key);
  if (known !== undefined) return known;
  const shifts = Array.from({ length: 48 }, (_, month) => dayNumber(2020 + Math.floor(month / 12), (month % 12) + 1, 1))
    .flatMap((first) => [first, first - 1])
    .map((day) => apply([step], day) - day);
  const margin = centuries(step);
  const reach = { least: least(shifts) - margin, most: greatest(shifts) + margin };
  reaches.set(key, reach);
  return reach;
}

/** Leap days that a long span may lose at the turn of centuries. */
function centuries(step: Reckoned): number {
  const years = Math.abs(step.kind === "months" ? step.months / 12 : step.kind === "birthday" ? step.years : 0);
  return years < 4 ? 0 : Math.ceil(years / 100) + 1;
}
