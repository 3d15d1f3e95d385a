// `X 在 …` → bound names and checked ends: both of one type, in order, the same for everybody unless they are days.
import type { DayExpression, Membership, Operand, Range } from "@zhengce/grammar";
import { bindDay, checkDays, checkYears } from "./days.js";
import { checkBeside } from "./number-ranges.js";
import { bindOperand, onePlace } from "./operands.js";
import type { ConditionContext } from "./operands.js";
import type { OperandType } from "../model.js";
import type { TypeMismatch } from "../problem.js";
import { comparable, isFigure, isOrdered, typeOfOperand } from "./types.js";

/** Binds a membership and checks that its subject can lie in its range. */
export function bindMembership(context: ConditionContext, node: Membership): void {
  const { subject, range } = node;
  bindOperand(context, subject);
  if (range === null) return;
  bindRange(context, range);
  const left = typeOfOperand(subject, context.symbolOf);
  const mismatch = (right: OperandType, reason: TypeMismatch["context"]): void =>
    context.binding.noticed({ kind: "typeMismatch", place: node, left, right, context: reason, fact: null });
  const types = rangeTypes(context, range);
  if (left === "unknown" || types.includes("unknown")) return;
  const other = types.find((type) => !fits(left, type));
  if (other !== undefined) return mismatch(other, "range");
  if (types.length === 2 && new Set(types).has("recurringDay") && types[0] !== types[1]) {
    return mismatch("recurringDay", "mixedRange");
  }
  const figures = endsOf(range).filter((end) => isFigure(end, context.symbolOf)).length;
  if (left !== "date" && figures < endsOf(range).length) return mismatch(left, "facts");
  checkBeside(context, subject, endsOf(range));
  if (figures === endsOf(range).length && isFigure(subject, context.symbolOf) && range.kind !== "WithinRange") {
    mismatch(left, "constants");
  }
}

/** Binds a range: a named period, its ends, or the day it counts from. */
export function bindRange(context: ConditionContext, range: Range): void {
  const { binding } = context;
  switch (range.kind) {
    case "PeriodRange":
      return void binding.resolve(range.name, ["period"]);
    case "BetweenRange":
      bindOperand(context, range.from);
      if (range.to === null) return;
      bindOperand(context, range.to);
      checkYears(binding, range.from, range.to);
      return checkOrder(context, range.from, range.to, range);
    case "BoundRange":
      return bindOperand(context, range.value);
    case "WithinRange":
      return bindDay(binding, range.anchor, onePlace(context));
    case "YearRange":
  }
}

function checkOrder(context: ConditionContext, from: Operand, to: Operand, place: Range): void {
  const start = figureOf(from);
  const end = figureOf(to);
  if (start !== null && end !== null && from.kind === to.kind && start > end) {
    context.binding.noticed({ kind: "reversedRange", place, what: "range", name: null, from, to });
  } else if (isDayExpression(from) && isDayExpression(to)) {
    checkDays(context, place, from, to, "range");
  }
}

/** The number of a figure that is compared by size: fen, a whole number, an age. */
function figureOf(operand: Operand): number | null {
  switch (operand.kind) {
    case "MoneyLiteral":
      return operand.fen;
    case "IntegerLiteral":
    case "CountLiteral":
      return operand.value;
    case "AgeLiteral":
      return operand.years;
    default:
      return null;
  }
}
function isDayExpression(operand: Operand): operand is DayExpression {
  return operand.kind === "DateLiteral" || operand.kind === "YearEdge" || operand.kind === "DayReference";
}

/** The ends that a range states as operands. */
function endsOf(range: Range): readonly Operand[] {
  switch (range.kind) {
    case "BetweenRange":
      return range.to === null ? [range.from] : [range.from, range.to];
    case "BoundRange":
      return [range.value];
    default:
      return [];
  }
}
/** What the ends of a range are; a period and 本年度 are ranges of days. */
function rangeTypes({ symbolOf }: ConditionContext, range: Range): readonly OperandType[] {
  const ends = endsOf(range);
  return ends.length === 0 ? ["date"] : ends.map((end) => typeOfOperand(end, symbolOf));
}
function fits(subject: OperandType, end: OperandType): boolean {
  return subject !== "recurringDay" && comparable(subject, end) && isOrdered(subject) && isOrdered(end);
}
