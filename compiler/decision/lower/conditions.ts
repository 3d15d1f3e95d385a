// Conditions become predicates. What can't be understood becomes a predicate that never holds, and a hole.
import type { Comparison, Condition, Operand } from "@zhengce/grammar";
import { asksOrder, bareName, endBeside } from "../../semantics/bind/types.js";
import { hole, symbolOf } from "./context.js";
import type { LowerContext } from "./context.js";
import { doubtOf, negated, taken } from "./doubts.js";
import type { Read } from "./doubts.js";
import { lowerOperand } from "./operands.js";
import type { Value } from "./operands.js";
import { lowerMembership } from "./ranges.js";
import { all, any, NEVER, not } from "../predicate.js";
import { addDays, addNumber, intervals, mirrored, yearly } from "./comparisons.js";
import type { Operator } from "./comparisons.js";
import type { DayTerm, Predicate } from "../program.js";

/** The predicate of a condition outside of situations; what it leaves in doubt is remembered. */
export function lowerCondition(context: LowerContext, node: Condition): Predicate {
  const read = taken();
  const when = lowerRead(context, node, read);
  if (read.open.size === 0) return when;
  const doubt = doubtOf(context, [node], (one, as) => lowerRead(context, one, as));
  if (doubt !== null) context.doubts.push({ ...doubt, situation: null });
  return when;
}

/** The predicate of a condition, read so. */
export function lowerRead(context: LowerContext, node: Condition, read: Read): Predicate {
  switch (node.kind) {
    case "AllOf":
      return all(node.operands.map((operand) => lowerRead(context, operand, read)));
    case "AnyOf":
      return any(node.operands.map((operand) => lowerRead(context, operand, read)));
    case "Not":
      return not(lowerRead(context, node.operand, negated(read)));
    case "Holds": {
      const symbol = symbolOf(context, node.name);
      const index = symbol?.kind === "group" ? context.groups.get(symbol.name) : undefined;
      if (index !== undefined) return { kind: "holds", group: index };
      const tier = symbol?.kind === "tier" ? context.tiers.get(symbol.name) : undefined;
      if (tier !== undefined) return { kind: "tier", tier };
      const fact = symbol?.kind === "fact" && symbol.type === "boolean" ? context.facts.get(symbol.name) : undefined;
      return fact === undefined ? hole(context, node, NEVER) : { kind: "isTrue", fact };
    }
    case "Comparison":
      return lowerComparison(context, node);
    case "Membership":
      return (
        lowerMembership(context, node, read, (one, as) => lowerRead(context, one, as)) ?? hole(context, node, NEVER)
      );
    case "ChangeTest":
      return { kind: "change", test: node.test };
  }
}

function lowerComparison(context: LowerContext, node: Comparison): Predicate {
  const left = lowerOperand(context, node.left) ?? endOfPeriod(context, node.left, mirrored(node.operator));
  const right = lowerOperand(context, node.right) ?? endOfPeriod(context, node.right, node.operator);
  const made =
    compare(context, left, node.operator, right ?? valueWord(left, node.right)) ??
    compare(context, right, mirrored(node.operator), left ?? valueWord(right, node.left));
  return made ?? hole(context, node, NEVER);
}

/** Later than a period is after its last day, earlier before its first. */
function endOfPeriod(context: LowerContext, node: Operand | null, operator: Operator): Value | null {
  const name = node === null ? null : bareName(node);
  const period = name === null ? null : symbolOf(context, name);
  if (period?.kind !== "period" || !asksOrder(operator)) return null;
  const { day } = period[endBeside(operator)];
  return day === null ? null : { kind: "day", day: { kind: "day", day } };
}

/** A name beside an enumeration is one of its values, whatever else it may name. */
function valueWord(other: Value | null, node: Operand | null): Value | null {
  const name = node?.kind === "Name" ? node : node?.kind === "DayReference" && node.shift === "none" ? node.name : null;
  if (other?.kind !== "enumeration" || name === null) return null;
  return other.values.includes(name.text) ? { kind: "word", text: name.text } : null;
}

/** The predicate of `left operator right` where `left` is the asked fact; null where the two don't go together. */
function compare(context: LowerContext, left: Value | null, operator: Operator, right: Value | null): Predicate | null {
  if (left === null || right === null) return null;
  switch (left.kind) {
    case "day":
      return right.kind === "day"
        ? compareDays(left.day, operator, right.day)
        : right.kind === "monthDay"
          ? intervals(operator, right.monthDay, addNumber, (from, to) => yearly(left.day, from, to))
          : null;
    case "age":
      return right.kind === "literal"
        ? intervals(operator, right.value, addNumber, (min, max) => ({ ...left, min, max }))
        : null;
    case "number":
      return compareNumbers(left.fact, operator, right);
    case "boolean":
      return right.kind === "truth" ? compareTruth(left.fact, operator, right.value) : null;
    case "enumeration":
      return right.kind === "word" ? compareWord(left, operator, right.text) : null;
    case "tierFact":
      return right.kind === "word" ? compareTier(context, operator, right.text) : null;
    case "monthDay":
    case "literal":
    case "truth":
    case "word":
      return null;
  }
}

function compareDays(day: DayTerm, operator: Operator, bound: DayTerm): Predicate {
  return intervals(operator, bound, addDays, (from, to) => ({ kind: "within", day, from, to }));
}
/** With a figure, or with another number: then how far apart the two are. */
function compareNumbers(fact: number, operator: Operator, right: Value): Predicate | null {
  if (right.kind === "number")
    return intervals(operator, 0, addNumber, (min, max) => ({ kind: "difference", fact, from: right.fact, min, max }));
  return right.kind === "literal"
    ? intervals(operator, right.value, addNumber, (min, max) => ({ kind: "number", fact, min, max }))
    : null;
}
function compareTruth(fact: number, operator: Operator, value: boolean): Predicate | null {
  if (operator !== "=" && operator !== "≠") return null;
  // A blank counts as no, however no is asked for: 非 甲, 甲 = 否, 甲 ≠ 是.
  return (operator === "=") === value ? { kind: "isTrue", fact } : not({ kind: "isTrue", fact });
}
/** `≠` names the other values, so that it too is false where the fact is absent. */
function compareWord(
  fact: Extract<Value, { kind: "enumeration" }>,
  operator: Operator,
  text: string,
): Predicate | null {
  if (!fact.values.includes(text) || (operator !== "=" && operator !== "≠")) return null;
  const values = operator === "=" ? [text] : fact.values.filter((value) => value !== text);
  return { kind: "oneOf", fact: fact.fact, values };
}
function compareTier(context: LowerContext, operator: Operator, name: string): Predicate | null {
  const tier = context.tiers.get(name);
  if (tier === undefined || (operator !== "=" && operator !== "≠")) return null;
  return operator === "=" ? { kind: "tier", tier } : not({ kind: "tier", tier });
}
