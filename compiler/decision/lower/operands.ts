// Operands of comparisons and ranges become values of a few kinds that can be matched against each other. No predicate is made here.
import type { Name, Operand } from "@zhengce/grammar";
import { factOfRole, symbolOf } from "./context.js";
import type { LowerContext } from "./context.js";
import { lowerDay } from "./days.js";
import type { DayTerm } from "../program.js";

export type Value =
  | { readonly kind: "day"; readonly day: DayTerm }
  /** month × 100 + day, every year. */
  | { readonly kind: "monthDay"; readonly monthDay: number }
  | { readonly kind: "age"; readonly birth: number; readonly on: DayTerm }
  /** An integer or money fact. */
  | { readonly kind: "number"; readonly fact: number }
  /** A written number: whole numbers, fen, heads, years of age. */
  | { readonly kind: "literal"; readonly value: number }
  | { readonly kind: "boolean"; readonly fact: number }
  | { readonly kind: "truth"; readonly value: boolean }
  | { readonly kind: "enumeration"; readonly fact: number; readonly values: readonly string[] }
  | { readonly kind: "tierFact" }
  /** A name that is no fact: a value of an enumeration, or a tier. */
  | { readonly kind: "word"; readonly text: string };

/** What an operand is; null where it is broken. */
export function lowerOperand(context: LowerContext, node: Operand | null): Value | null {
  switch (node?.kind) {
    case undefined:
      return null;
    case "AgeOperand": {
      const on = node.on === null ? paymentDay(context) : lowerDay(context, node.on);
      const birth = factOfRole(context, "birth");
      return on === null || birth < 0 ? null : { kind: "age", birth, on };
    }
    case "MoneyLiteral":
      return { kind: "literal", value: node.fen };
    case "IntegerLiteral":
    case "CountLiteral":
      return { kind: "literal", value: node.value };
    case "AgeLiteral":
      return { kind: "literal", value: node.years };
    case "BooleanLiteral":
      return { kind: "truth", value: node.value };
    case "RecurringDay":
      return typeof node.date.day === "number"
        ? { kind: "monthDay", monthDay: node.date.month * 100 + node.date.day }
        : lastOf(node.date.month);
    case "Name":
      return named(context, node);
    case "DayReference":
      if (node.shift === "none") return named(context, node.name);
      break;
    case "DateLiteral":
    case "YearEdge":
      break;
  }
  const day = lowerDay(context, node);
  return day === null ? null : { kind: "day", day };
}

/** 底 of a recurring month: 31 stands for the last day, which no later day of that month can follow. */
function lastOf(month: number): Value {
  return { kind: "monthDay", monthDay: month * 100 + 31 };
}

function paymentDay(context: LowerContext): DayTerm | null {
  const fact = factOfRole(context, "payment");
  return fact < 0 ? null : { kind: "fact", fact };
}

function named(context: LowerContext, name: Name): Value | null {
  const symbol = symbolOf(context, name);
  if (symbol?.kind === "value" || symbol?.kind === "tier") return { kind: "word", text: symbol.name };
  if (symbol?.kind !== "fact") return null;
  if (symbol.role === "tier") return { kind: "tierFact" };
  const fact = context.facts.get(symbol.name);
  if (fact === undefined) return null;
  switch (symbol.type) {
    case "date":
      return { kind: "day", day: { kind: "fact", fact } };
    case "boolean":
      return { kind: "boolean", fact };
    case "integer":
    case "money":
      return { kind: "number", fact };
    case "enumeration":
      return { kind: "enumeration", fact, values: symbol.values.map((value) => value.name) };
  }
}
