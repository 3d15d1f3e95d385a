// Days that lie in a period for some groups and not yet, or no more, for others: that somebody finds none on them is what the notice says.
import { greatest, least } from "@zhengce/grammar";
import type { Model } from "../model.js";

/** Both ends included; day numbers. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Of every period whose days differ by group, the days from the first beginning to the last, and from the first end to the last. */
export function daysByGroup({ periods }: Pick<Model, "periods">): readonly DaySpan[] {
  return [...periods.values()].flatMap(({ variants }) => {
    const [starts, ends] = [variants.map(({ from }) => from.day), variants.map(({ to }) => to.day)].map((days) =>
      days.filter((day) => day !== null),
    );
    return [
      ...apart(starts ?? []).map(({ from, to }) => ({ from, to: to - 1 })),
      ...apart(ends ?? []).map(({ from, to }) => ({ from: from + 1, to })),
    ];
  });
}
function apart(days: readonly number[]): readonly DaySpan[] {
  const [from, to] = [least(days), greatest(days)];
  return days.length > 1 && from < to ? [{ from, to }] : [];
}
