// Conditions → bound names and checked types.
import type { Comparison, Condition, DayExpression, Membership, Name, Operand, Range } from "@zhengce/grammar";
import { AFTERWARDS, bindDay, checkDays, checkYears, PERSONAL } from "./bind-days.js";
import type { DayPlace } from "./bind-days.js";
import type { Binding } from "./binding.js";
import type { Fact, OperandType, Symbol } from "./model.js";
import { nearest } from "./similarity.js";
import { asksOrder, bareName, comparable, isFigure, isOrdered, typeOfOperand } from "./types.js";

/** What the conditions of one place may read. */
export interface ConditionContext {
  readonly binding: Binding;
  readonly symbolOf: (name: Name) => Symbol | null;
  readonly dayOf: (day: DayExpression) => number | null;
  /** Inside 变动. */
  readonly change: boolean;
}

/** Binds a condition and checks the types in it. */
export function bindCondition(context: ConditionContext, node: Condition | null): void {
  switch (node?.kind) {
    case "AnyOf":
    case "AllOf":
      for (const operand of node.operands) bindCondition(context, operand);
      return;
    case "Not":
      return bindCondition(context, node.operand);
    case "Holds":
      return void context.binding.resolve(node.name, ["group", "booleanFact", "tier"]);
    case "Comparison":
      return bindComparison(context, node);
    case "Membership":
      return bindMembership(context, node);
    case "ChangeTest":
      if (!context.change) context.binding.noticed({ kind: "outsideChange", place: node, word: node.test });
      return;
    default:
  }
}

function bindComparison(context: ConditionContext, node: Comparison): void {
  const { left, right } = node;
  const chosen = choiceOf(context, left);
  const other = choiceOf(context, right);
  const leftName = bareName(left);
  const rightName = bareName(right);
  if (chosen !== null && other === null && rightName !== null) {
    bindOperand(context, left);
    bindValue(context, chosen, rightName);
  } else if (other !== null && chosen === null && leftName !== null) {
    bindValue(context, other, leftName);
    if (right !== null) bindOperand(context, right);
  } else {
    bindOperand(context, left);
    if (right !== null) bindOperand(context, right);
  }
  if (right !== null) checkComparison(context, node, right);
}

/** The fact of an operand whose values are words: an enumeration, 档次, 身份. */
function choiceOf({ binding }: ConditionContext, operand: Operand | null): Fact | null {
  const name = bareName(operand);
  const fact = name === null ? null : binding.scope.facts.named(name.text);
  return fact?.type === "enumeration" ? fact : null;
}

function bindValue({ binding }: ConditionContext, fact: Fact, name: Name): void {
  if (fact.role === "tier") binding.resolve(name, ["tier"]);
  else if (fact.role === "identities") binding.resolve(name, ["group"]);
  else bindEnumValue(binding, fact, name);
}

/** Binds a value of an enumeration. */
export function bindEnumValue(binding: Binding, fact: Fact, name: Name): void {
  const value = fact.values.find((each) => each.name === name.text);
  if (value !== undefined) return binding.refer(name, value);
  const values = fact.values.map((each) => each.name);
  const near = nearest(name.text, values);
  binding.noticed({ kind: "unknownValue", place: name, value: name.text, fact: fact.name, values, nearest: near });
}

/** Binds an operand that stands by itself: figures, days, facts. */
export function bindOperand(context: ConditionContext, operand: Operand): void {
  const { binding } = context;
  const name = bareName(operand);
  if (name !== null) {
    const period = binding.scope.periods.get(name.text);
    const symbol =
      period !== undefined && binding.scope.facts.named(name.text) === null
        ? (binding.refer(name, period), period)
        : binding.resolve(name, ["fact"]);
    if (symbol?.kind === "fact" && symbol.role === "certification" && !context.change) {
      binding.noticed({ kind: "outsideChange", place: name, word: name.text });
    }
    return;
  }
  if (operand.kind === "AgeOperand") {
    binding.use(binding.scope.facts.named("birthDate"));
    bindDay(binding, operand.on, placeOf(context));
  } else if (operand.kind === "DateLiteral" || operand.kind === "RecurringDay" || operand.kind === "DayReference") {
    bindDay(binding, operand, placeOf(context));
  }
}

function placeOf(context: ConditionContext): DayPlace {
  return context.change ? AFTERWARDS : PERSONAL;
}

function checkComparison(context: ConditionContext, node: Comparison, right: Operand): void {
  const { binding, symbolOf } = context;
  const a = typeOfOperand(node.left, symbolOf);
  const b = typeOfOperand(right, symbolOf);
  const identities = a === "identities" || b === "identities";
  const unbound = [node.left, right].some((operand) => isUnbound(operand, symbolOf));
  if (unbound || (!identities && (a === "unknown" || b === "unknown"))) return;
  const figures = [node.left, right].filter((operand) => isFigure(operand, symbolOf)).length;
  const wrong = !comparable(a, b)
    ? "comparison"
    : asksOrder(node.operator) && !(isOrdered(a) && isOrdered(b))
      ? "ordering"
      : figures === 2
        ? "constants"
        : figures === 0 && a !== "date"
          ? "facts"
          : null;
  if (wrong !== null)
    binding.noticed({ kind: "typeMismatch", place: node, left: a, right: b, context: wrong, fact: null });
}

/** A name that stands for nothing has its own problem. */
function isUnbound(operand: Operand, symbolOf: (name: Name) => Symbol | null): boolean {
  const name = bareName(operand);
  return name !== null && symbolOf(name) === null;
}

function bindMembership(context: ConditionContext, node: Membership): void {
  const { subject, range } = node;
  bindOperand(context, subject);
  if (range === null) return;
  bindRange(context, range);
  const type = typeOfOperand(subject, context.symbolOf);
  for (const end of rangeTypes(context, range)) {
    if (rangeFits(type, end)) continue;
    context.binding.noticed({
      kind: "typeMismatch",
      place: node,
      left: type,
      right: end,
      context: "range",
      fact: null,
    });
    return;
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
      return checkBetween(context, range.from, range.to, range);
    case "BoundRange":
      return bindOperand(context, range.value);
    case "WithinRange":
      return bindDay(binding, range.anchor, placeOf(context));
    case "YearRange":
  }
}

function checkBetween(context: ConditionContext, from: Operand, to: Operand, place: Range): void {
  const start = figureOf(from);
  const end = figureOf(to);
  if (start !== null && end !== null && start > end) {
    context.binding.noticed({ kind: "reversedRange", place, what: "range", name: null, from, to });
  } else if (isDayExpression(from) && isDayExpression(to)) {
    checkDays(context.binding, context.dayOf, place, from, to, "range");
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

/** What the ends of a range are; a period and 本年度 are ranges of days. */
function rangeTypes({ symbolOf }: ConditionContext, range: Range): readonly OperandType[] {
  switch (range.kind) {
    case "PeriodRange":
    case "YearRange":
    case "WithinRange":
      return ["date"];
    case "BetweenRange":
      return [range.from, ...(range.to === null ? [] : [range.to])].map((end) => typeOfOperand(end, symbolOf));
    case "BoundRange":
      return [typeOfOperand(range.value, symbolOf)];
  }
}
/** A day may lie between days that recur every year. */
function rangeFits(subject: OperandType, end: OperandType): boolean {
  if (subject === "date" && end === "recurringDay") return true;
  return comparable(subject, end) && isOrdered(subject) && isOrdered(end);
}
