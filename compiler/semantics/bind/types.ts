// Operands → what they are, and which of them may be compared. Reads bound names; resolves none.
import type { Comparison, Name, Operand } from "@zhengce/grammar";
import type { Fact, OperandType, Symbol } from "../model.js";

/** The name of an operand that is nothing but a name: `缴费日期`, `贫困县`; null for everything else. */
export function bareName(operand: Operand | null): Name | null {
  if (operand?.kind === "Name") return operand;
  return operand?.kind === "DayReference" && operand.shift === "none" ? operand.name : null;
}

/** What an operand is. */
export function typeOfOperand(operand: Operand, symbolOf: (name: Name) => Symbol | null): OperandType {
  switch (operand.kind) {
    case "DateLiteral":
    case "YearEdge":
      return "date";
    case "RecurringDay":
      return "recurringDay";
    case "AgeOperand":
    case "AgeLiteral":
      return "age";
    case "MoneyLiteral":
      return "money";
    case "IntegerLiteral":
      return "integer";
    case "CountLiteral":
      return "count";
    case "BooleanLiteral":
      return "boolean";
    case "Name":
      return typeOfSymbol(symbolOf(operand));
    case "DayReference":
      return operand.shift === "none" ? typeOfSymbol(symbolOf(operand.name)) : "date";
  }
}

function typeOfSymbol(symbol: Symbol | null): OperandType {
  switch (symbol?.kind) {
    case "fact":
      if (symbol.role === "identities" || symbol.role === "tier") return symbol.role;
      return hasLostType(symbol) ? "unknown" : symbol.type;
    case "value":
      return "value";
    case "tier":
      return "tier";
    case "period":
      return "period";
    default:
      return "unknown";
  }
}

/** The fact's type was lost to a syntax error: it may be any. */
export function hasLostType({ role, node }: Fact): boolean {
  return role === "declared" && node?.node.type === null;
}

/** Whether the operand is the same for everybody; `dayOf` knows the days that need no fact. */
export function isFigure(operand: Operand, symbolOf: (name: Name) => Symbol | null): boolean {
  switch (operand.kind) {
    case "AgeOperand":
      return false;
    case "Name":
      return symbolOf(operand)?.kind !== "fact";
    case "DayReference":
      return symbolOf(operand.name)?.kind !== "fact";
    default:
      return true;
  }
}

const ORDERED: ReadonlySet<OperandType> = new Set(["date", "recurringDay", "age", "money", "integer", "count"]);

/** Types that stand on the two sides of a comparison, or at the end of a range and before it. */
export function comparable(a: OperandType, b: OperandType): boolean {
  if (a === "identities" || b === "identities") return false;
  if (a === "unknown" || b === "unknown") return true;
  if (a === b) return a !== "period" && a !== "value";
  return PAIRS.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}
/** A day may be compared with one of every year: by month and day. A whole number may be an age or a head count; an enumeration is compared with its values. */
const PAIRS: readonly (readonly [OperandType, OperandType])[] = [
  ["age", "integer"],
  ["count", "integer"],
  ["enumeration", "value"],
  ["date", "recurringDay"],
];

/** Whether `<` and its like have a meaning for the type. */
export function isOrdered(type: OperandType): boolean {
  return type === "unknown" || ORDERED.has(type);
}

/** Whether an operator asks for an order, and not only for sameness. */
export function asksOrder(operator: Comparison["operator"]): boolean {
  return operator !== "=" && operator !== "≠";
}

/** Of a period beside a day, the end that is meant: later than it is after its last day, earlier before its first. */
export function endBeside(operator: Comparison["operator"]): "from" | "to" {
  return operator === ">" || operator === "≤" ? "to" : "from";
}
