// A test that is asked again and again becomes a column, asked once.
import type { Expression } from "../plan/expression.js";
import { eachPart, overOperands } from "../plan/operands.js";
import type { PlanColumn } from "../plan/plan.js";

const OFTEN = 3;

export function namedTests(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const counts = new Map<string, number>();
  for (const { value } of columns)
    eachPart(value, (part) => {
      if (isWorthAName(part)) counts.set(JSON.stringify(part), (counts.get(JSON.stringify(part)) ?? 0) + 1);
    });
  /** Columns above that hold a test, by the test. */
  const named = new Map<string, Expression>();
  const made: PlanColumn[] = [];
  for (const column of columns) {
    const replaced = (of: Expression): Expression => {
      const key = isWorthAName(of) ? JSON.stringify(of) : "";
      if ((counts.get(key) ?? 0) < OFTEN) return overOperands(of, replaced);
      const known = named.get(key);
      if (known !== undefined) return known;
      const value = overOperands(of, replaced);
      const name = `test_${String(made.length)}`;
      made.push({ name, type: "boolean", value, about: null, clause: null });
      const reference: Expression = { kind: "column", name, type: "boolean" };
      named.set(key, reference);
      return reference;
    };
    const { name, type } = column;
    const key = JSON.stringify(column.value);
    const value = named.get(key) ?? overOperands(column.value, replaced);
    named.set(key, { kind: "column", name, type });
    made.push({ ...column, value });
  }
  return made;
}

/** Not what a number of a situation or a subsidy is among: that is as short as a name. */
function isWorthAName(of: Expression): boolean {
  if (of.kind === "any") return of.of.some((part) => part.kind !== "compare" || part.test !== "=");
  return of.kind === "all";
}
