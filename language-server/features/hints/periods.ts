// The weekday of a period's ends and its number of days, both ends counted.
import type { Compilation } from "@zhengce/compiler";
import { weekday, type Hint } from "./hint.js";

export function periodHints({ model }: Compilation): readonly Hint[] {
  return [...model.periods.values()].flatMap(({ from, to }): readonly Hint[] => {
    const first = from.day;
    const last = to.day;
    const hints: Hint[] = [];
    if (first !== null && from.node !== null) hints.push({ at: from.node.end, text: weekday(first) });
    if (last === null || to.node === null) return hints;
    const days = first === null || first > last ? null : last - first + 1;
    const { zh, en } = weekday(last);
    const text = days === null ? { zh, en } : { zh: `${zh}，共${days}天`, en: `${en}, ${days} days` };
    return [...hints, { at: to.node.end, text }];
  });
}
