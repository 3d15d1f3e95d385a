// Operands of conditions → bound names: figures, days, facts, values of enumerations.
import type { DayExpression, Name, Operand } from "@zhengce/grammar";
import { AFTERWARDS, bindDay, PERSONAL } from "./days.js";
import type { DayPlace } from "./days.js";
import type { Binding } from "./binding.js";
import type { Fact, Symbol } from "../model.js";
import { nearest } from "../checks/similarity.js";
import { bareName } from "./types.js";

/** What the conditions of one place may read. */
export interface ConditionContext {
  readonly binding: Binding;
  readonly symbolOf: (name: Name) => Symbol | null;
  readonly dayOf: (day: DayExpression) => number | null;
  /** Inside 变动. */
  readonly change: boolean;
}

/** Binds an operand that stands by itself: figures, days, facts. */
export function bindOperand(context: ConditionContext, operand: Operand): void {
  const { binding } = context;
  const name = bareName(operand);
  if (name !== null) return bindNameAlone(context, name);
  if (operand.kind === "AgeOperand") {
    binding.use(binding.scope.facts.named("birthDate"));
    bindDay(binding, operand.on, onePlace(context));
  } else if (operand.kind === "DateLiteral" || operand.kind === "RecurringDay" || operand.kind === "DayReference") {
    bindDay(binding, operand, { ...onePlace(context), recurring: true });
  }
}

/** A fact, or a period: types tell whether it fits. */
function bindNameAlone({ binding, change }: ConditionContext, name: Name): void {
  const { facts, periods } = binding.scope;
  const period = facts.named(name.text) === null ? periods.get(name.text) : undefined;
  if (period !== undefined) return binding.refer(name, period);
  const fact = binding.resolve(name, ["fact"]);
  if (fact?.kind === "fact" && fact.role === "certification" && !change) {
    binding.noticed({ kind: "outsideChange", place: name, word: name.text });
  }
}

/** A place for one day of one year. */
export function onePlace({ change }: ConditionContext): DayPlace {
  return change ? AFTERWARDS : PERSONAL;
}

/** Binds a word that stands for a value of `fact`: of an enumeration, a tier, a group. */
export function bindValue(binding: Binding, fact: Fact, name: Name): Symbol | null {
  if (fact.role === "tier") return binding.resolve(name, ["tier"]);
  if (fact.role === "identities") return binding.resolve(name, ["group"]);
  const value = fact.values.find((each) => each.name === name.text);
  if (value !== undefined) {
    binding.refer(name, value);
    return value;
  }
  const values = fact.values.map((each) => each.name);
  const near = nearest(name.text, values);
  binding.noticed({ kind: "unknownValue", place: name, value: name.text, fact: fact.name, values, nearest: near });
  return null;
}
