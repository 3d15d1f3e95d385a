// The written day next to which a gap of payment days lies: the end of a period, or a day of a condition. It is where the slip stands.
import type { Condition, DateLiteral, Node, Operand, Range } from "@zhengce/grammar";
import { formatDay, monthDay, yearOf } from "@zhengce/runtime";
import { dayText } from "../../wording/terms/words.js";
import type { Model, Situation } from "../../semantics/model.js";
import { isPayment } from "./payment-day.js";

/** The last day that a situation names, or the first: where it is `day` and written out; null otherwise. */
export function edgeAt(
  model: Model,
  situation: Situation | null,
  side: "from" | "to",
  day: number,
): DateLiteral | null {
  const edges = situation?.when.flatMap(({ node }) => edgesOf(model, node.condition, side)) ?? [];
  const edge = edges.find((node) => node.kind === "DateLiteral" && model.dayOf(node) === day);
  return edge?.kind === "DateLiteral" ? edge : null;
}

function edgesOf(model: Model, condition: Condition | null, side: "from" | "to"): readonly Node[] {
  if (condition?.kind === "AllOf" || condition?.kind === "AnyOf")
    return condition.operands.flatMap((operand) => edgesOf(model, operand, side));
  if (condition?.kind !== "Membership" || !isPayment(model, condition.subject)) return [];
  const node = rangeEdge(model, condition.range, side);
  return node === null ? [] : [node];
}

function rangeEdge(model: Model, range: Range | null, side: "from" | "to"): Node | Operand | null {
  if (range?.kind === "BetweenRange") return range[side];
  if (range?.kind === "BoundRange") return range.direction === (side === "to" ? "upTo" : "from") ? range.value : null;
  if (range?.kind !== "PeriodRange") return null;
  return model.periods.get(range.name.text)?.[side].node ?? null;
}

/** Another day, written as `date` is: with its year or without, in figures of ISO or in words. Null where the form can't say it. */
export function writtenLike(model: Model, date: DateLiteral, day: number): string | null {
  const text = model.source.text.slice(date.start, date.end);
  if (date.day === "last" || !/[月-]/u.test(text)) return null;
  if (/^\d{4}-/u.test(text)) return formatDay(day);
  if (text.includes("年")) return dayText(day);
  const own = model.dayOf(date);
  if (own === null || yearOf(own) !== yearOf(day)) return dayText(day);
  return `${Math.trunc(monthDay(day) / 100)}月${monthDay(day) % 100}日`;
}
