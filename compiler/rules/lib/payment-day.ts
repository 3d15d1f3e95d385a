// The payment day in conditions: which fact it is, and which named periods ordinary situations test it against.
import type { Condition, Operand } from "@zhengce/grammar";
import type { Fact, Model } from "../../semantics/model.js";

/** The built-in fact 缴费日期. */
export function paymentFact(model: Model): Fact | null {
  return [...model.facts.values()].find((fact) => fact.role === "payment") ?? null;
}

/** Names of the periods that the conditions of ordinary situations name. */
export function situationPeriods(model: Model): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (condition: Condition | null): void => {
    if (condition?.kind === "AllOf" || condition?.kind === "AnyOf") condition.operands.forEach(visit);
    if (condition?.kind === "Not") visit(condition.operand);
    if (condition?.kind === "Membership" && condition.range?.kind === "PeriodRange")
      found.add(condition.range.name.text);
  };
  for (const { exceptional, when } of model.situations) {
    if (!exceptional) for (const { node } of when) visit(node.condition);
  }
  return found;
}

/** Whether an operand is the payment day itself. */
export function isPayment(model: Model, operand: Operand | null): boolean {
  if (operand?.kind !== "DayReference" && operand?.kind !== "Name") return false;
  const name = operand.kind === "Name" ? operand : operand.name;
  return model.factNamed(name.text) === paymentFact(model);
}
