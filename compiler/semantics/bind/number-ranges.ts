// Whole numbers that a fact is compared with or set to → those that its declared range does not have.
import type { Name, Operand, Text } from "@zhengce/grammar";
import type { Binding } from "./binding.js";
import type { Fact, Symbol } from "../model.js";
import { bareName } from "./types.js";

interface Context {
  readonly binding: Binding;
  readonly symbolOf: (name: Name) => Symbol | null;
}

/** Checks the figures beside a subject of a condition. */
export function checkBeside(
  { binding, symbolOf }: Context,
  subject: Operand,
  others: readonly (Operand | null)[],
): void {
  const name = bareName(subject);
  const symbol = name === null ? null : symbolOf(name);
  if (symbol?.kind === "fact") for (const other of others) checkNumber(binding, symbol, other);
}

/** Checks one value of a fact. */
export function checkNumber(binding: Binding, { name, range }: Fact, value: Operand | Text | null): void {
  if (range === null || value?.kind !== "IntegerLiteral") return;
  if (value.value >= range.min && value.value <= range.max) return;
  binding.noticed({ kind: "numberOutOfRange", place: value, fact: name, range });
}
