// Columns that nobody reads fall away; what is read once, or is short, stands where it is read.
import type { Expression } from "../plan/expression.js";
import { eachPart, overOperands } from "../plan/operands.js";
import type { PlanColumn } from "../plan/plan.js";
import type { Result } from "./results.js";

/** An expression of more parts is a column of its own, however seldom it is read. */
const LONGEST = 24;

export function fewerColumns(
  columns: readonly PlanColumn[],
  results: readonly Result[],
): { readonly columns: readonly PlanColumn[]; readonly results: readonly Result[] } {
  const uses = usesOf(columns, results);
  const values = new Map<string, Expression>();
  const inlined = (of: Expression): Expression =>
    (of.kind === "column" ? values.get(of.name) : undefined) ?? overOperands(of, inlined);
  const kept: PlanColumn[] = [];
  for (const column of columns) {
    const count = uses.get(column.name) ?? 0;
    if (count === 0) continue;
    const value = inlined(column.value);
    if (isShort(value) || (count === 1 && partsOf(value) <= LONGEST)) values.set(column.name, value);
    else kept.push({ ...column, value });
  }
  return { columns: kept, results: results.map((result) => ({ ...result, value: inlined(result.value) })) };
}

/** How often each column is read, by what is read itself. */
function usesOf(columns: readonly PlanColumn[], results: readonly Result[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const count = (of: Expression): void => {
    eachPart(of, (part) => {
      if (part.kind === "column") uses.set(part.name, (uses.get(part.name) ?? 0) + 1);
    });
  };
  for (const { value } of results) count(value);
  for (const { name, value } of [...columns].reverse()) if (uses.has(name)) count(value);
  return uses;
}

/** A test of an input or a comparison with a constant says as much as the name of a column. */
function isShort(of: Expression): boolean {
  if (of.kind === "isTrue" && of.of.kind === "input") return of.of.name.startsWith("fact_");
  if (of.kind === "isTrue" || of.kind === "isPresent") return of.of.kind === "input" || of.of.kind === "column";
  return (
    of.kind === "input" ||
    of.kind === "column" ||
    (of.kind === "compare" && of.test === "=" && of.right.kind === "constant" && of.left.kind === "column")
  );
}
function partsOf(of: Expression): number {
  let count = 0;
  eachPart(of, () => (count += 1));
  return count;
}
