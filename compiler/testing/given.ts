// 已知 and 后来 of a test become facts in the form of the contract: what an official writes, as the JSON that a caller would send.
import type { Given, Operand, Span, Text } from "@zhengce/grammar";
import { formatDay } from "@zhengce/runtime";
import type { Fact, Model } from "../semantics/model.js";

export interface GivenFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  /** Values that the fact's type can't take; the test can't be run. */
  readonly broken: readonly Span[];
}

/** The facts of a list of 已知; a fact stated twice keeps its last value. */
export function factsOf(model: Model, given: readonly Given[]): GivenFacts {
  const facts: [string, unknown][] = [];
  const broken: Span[] = [];
  for (const item of given) {
    const fact = model.factNamed(item.fact.text);
    const value = fact === null ? undefined : valueOf(model, fact, item.values);
    if (fact === null || value === undefined) broken.push(item);
    else facts.push([fact.name, value]);
  }
  return { facts: Object.fromEntries(facts), broken };
}

/** The value in the form of the contract; undefined where what is written does not fit the fact. */
function valueOf(model: Model, fact: Fact, values: readonly (Operand | Text)[]): unknown {
  if (fact.role === "identities") {
    const words = values.map(wordOf);
    return words.includes(null) ? undefined : words;
  }
  const [value] = values;
  if (value === undefined || values.length > 1) return undefined;
  if (fact.role === "tier") return wordOf(value) ?? undefined;
  switch (fact.type) {
    case "date": {
      const day = isDay(value) ? model.dayOf(value) : null;
      return day === null ? undefined : formatDay(day);
    }
    case "boolean":
      return value.kind === "BooleanLiteral" ? value.value : undefined;
    case "integer":
      return value.kind === "IntegerLiteral" || value.kind === "CountLiteral" ? value.value : undefined;
    case "money":
      return value.kind === "MoneyLiteral" ? value.fen : undefined;
    case "enumeration":
      return wordOf(value) ?? undefined;
  }
}

function isDay(
  value: Operand | Text,
): value is Extract<Operand, { readonly kind: "DateLiteral" | "YearEdge" | "DayReference" }> {
  return value.kind === "DateLiteral" || value.kind === "YearEdge" || value.kind === "DayReference";
}

/** A group, a tier or a value by its name. */
function wordOf(value: Operand | Text): string | null {
  if (value.kind === "Name") return value.text;
  if (value.kind === "Text") return value.value;
  return value.kind === "DayReference" && value.shift === "none" ? value.name.text : null;
}
