// The weekday of a period's ends and its number of days, both ends counted; and which day it is, in a period or elsewhere, where the text does not
// say it: 9月下旬, 次年2月28日.
import type { Compilation } from "@zhengce/compiler";
import type { PeriodOf } from "@zhengce/compiler/editor";
import type { DayExpression, Unspecified } from "@zhengce/grammar";
import { formatDay } from "@zhengce/runtime";
import { weekday, type Hint } from "./hint.js";

export function periodHints({ model }: Compilation): readonly Hint[] {
  const recurring = new Set(model.nodesOf("RecurringDay").map(({ start }) => start));
  const shown = (node: DayExpression | Unspecified, day: number): Hint["text"] => {
    const { zh, en } = weekday(day);
    const unsaid =
      node.kind === "DateLiteral" &&
      (node.tenDays !== undefined || node.years !== undefined || recurring.has(node.start));
    return unsaid ? { zh: `${formatDay(day)} ${zh}`, en: `${formatDay(day)} ${en}` } : { zh, en };
  };
  const spans = [...model.periods.values()].flatMap((period): readonly Pick<PeriodOf, "from" | "to">[] =>
    period.variants.length === 0 ? [period] : period.variants,
  );
  const inPeriods = spans.flatMap(({ from, to }): readonly Hint[] => {
    const first = from.day;
    const last = to.day;
    const hints: Hint[] = [];
    if (first !== null && from.node !== null) hints.push({ at: from.node.end, text: shown(from.node, first) });
    if (last === null || to.node === null) return hints;
    const days = first === null || first > last ? null : last - first + 1;
    const { zh, en } = shown(to.node, last);
    const text = days === null ? { zh, en } : { zh: `${zh}，共${days}天`, en: `${en}, ${days} days` };
    return [...hints, { at: to.node.end, text }];
  });
  const told = new Set(inPeriods.map(({ at }) => at));
  const elsewhere = model.nodesOf("DateLiteral").flatMap((node): readonly Hint[] => {
    const day = node.tenDays === undefined && node.years === undefined ? null : model.dayOf(node);
    return day === null || told.has(node.end) ? [] : [{ at: node.end, text: shown(node, day) }];
  });
  return [...inPeriods, ...elsewhere];
}
