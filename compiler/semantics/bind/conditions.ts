// Conditions → bound names and checked types.
import type { Comparison, Condition, Name, Operand } from "@zhengce/grammar";
import { bindOperand, bindValue } from "./operands.js";
import { checkBeside } from "./number-ranges.js";
import type { ConditionContext } from "./operands.js";
import { bindMembership } from "./ranges.js";
import type { Fact, Symbol } from "../model.js";
import { checkEnd } from "./days.js";
import { asksOrder, bareName, endBeside, comparable, isFigure, isOrdered, typeOfOperand } from "./types.js";

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
    bindValue(context.binding, chosen, rightName);
  } else if (other !== null && chosen === null && leftName !== null) {
    bindValue(context.binding, other, leftName);
    if (right !== null) bindOperand(context, right);
  } else if (isUnknown(context, leftName) && isUnknown(context, rightName)) {
    // Of two unknown words one is most likely the value of the other: one mistake, not two.
    const value = isValueOfAny(context, leftName) ? left : right;
    const fact = value === left ? right : left;
    if (fact !== null) bindOperand(context, fact);
  } else {
    bindOperand(context, left);
    if (right !== null) bindOperand(context, right);
  }
  if (right !== null) checkComparison(context, node, right);
}

function isValueOfAny({ binding }: ConditionContext, name: Name | null): boolean {
  const facts = [...binding.scope.facts.byName.values()];
  return facts.some((fact) => fact.values.some((value) => value.name === name?.text));
}
function isUnknown({ binding }: ConditionContext, name: Name | null): boolean {
  const { facts, periods } = binding.scope;
  return name !== null && facts.named(name.text) === null && !periods.has(name.text);
}

/** The fact of an operand whose values are words: an enumeration, 档次, 身份. */
function choiceOf({ binding }: ConditionContext, operand: Operand | null): Fact | null {
  const name = bareName(operand);
  const fact = name === null ? null : binding.scope.facts.named(name.text);
  return fact?.type === "enumeration" ? fact : null;
}

function checkComparison(context: ConditionContext, node: Comparison, right: Operand): void {
  const { binding, symbolOf } = context;
  const a = typeOfOperand(node.left, symbolOf);
  const b = typeOfOperand(right, symbolOf);
  const identities = a === "identities" || b === "identities";
  if (asksOrder(node.operator) && [a, b].includes("date") && [a, b].includes("period")) {
    const [period, operator] = a === "period" ? [node.left, mirror(node.operator)] : [right, node.operator];
    return checkPeriodEnd(context, period, operator);
  }
  const unbound = [node.left, right].some((operand) => isUnbound(operand, symbolOf));
  if (unbound || (!identities && (a === "unknown" || b === "unknown"))) return;
  const figures = [node.left, right].filter((operand) => isFigure(operand, symbolOf)).length;
  const wrong = !comparable(a, b)
    ? "comparison"
    : asksOrder(node.operator) && !(isOrdered(a) && isOrdered(b))
      ? "ordering"
      : figures === 2
        ? "constants"
        : isSameFact(node.left, right, symbolOf)
          ? "sameFact"
          : figures === 0 && a !== "date" && !(a === "integer" && b === "integer")
            ? "facts"
            : null;
  if (wrong === null) {
    checkBeside(context, node.left, [right]);
    return checkBeside(context, right, [node.left]);
  }
  binding.noticed({ kind: "typeMismatch", place: node, left: a, right: b, context: wrong, fact: null });
}

/** `缴费日期 晚于 集中征缴期`: after its last day, which must be known. */
function checkPeriodEnd(
  { binding, symbolOf }: ConditionContext,
  operand: Operand,
  operator: Comparison["operator"],
): void {
  const name = bareName(operand);
  const period = name === null ? null : symbolOf(name);
  if (name === null || period?.kind !== "period") return;
  checkEnd(binding, { ...name, kind: "DayReference", name, shift: "none" }, period, endBeside(operator));
}
function mirror(operator: Comparison["operator"]): Comparison["operator"] {
  return operator === "<" ? ">" : operator === "≤" ? "≥" : operator === ">" ? "<" : operator === "≥" ? "≤" : operator;
}

function isSameFact(left: Operand, right: Operand, symbolOf: (name: Name) => Symbol | null): boolean {
  const one = bareName(left);
  const other = bareName(right);
  return one !== null && other !== null && symbolOf(one) === symbolOf(other);
}

/** A name that stands for nothing has its own problem. */
function isUnbound(operand: Operand, symbolOf: (name: Name) => Symbol | null): boolean {
  const name = bareName(operand);
  return name !== null && symbolOf(name) === null;
}
