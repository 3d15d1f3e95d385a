// Who bears what under each scenario: of subsidies, of each standard that people do not pay, and in all.
import { addAmounts, type Amount } from "@zhengce/runtime";
import type { Bearer } from "../payers.js";
import type { BudgetOf } from "./run-budget.js";

export interface BearerLine {
  /** `of` null: of subsidies. */
  readonly of: string | null;
  readonly payer: string | null;
  readonly amounts: readonly Amount[];
}

/** In the order in which they come first; subsidies before standards, who is left open last. */
export function bearerLines({ scenarios }: BudgetOf): readonly BearerLine[] {
  const lines = new Map<string, Bearer>();
  for (const { totals } of scenarios)
    for (const { of, payer } of totals.payers) lines.set(keyOf({ of, payer }), { of, payer });
  return [...lines.values()]
    .map((line) => ({
      ...line,
      amounts: scenarios.map(({ totals }) => totals.payers.find((one) => keyOf(one) === keyOf(line))?.amount ?? 0),
    }))
    .sort(
      (a, b) => Number(a.of !== null) - Number(b.of !== null) || Number(a.payer === null) - Number(b.payer === null),
    );
}

/** What each bears of everything. */
export function bearerTotals(lines: readonly BearerLine[]): readonly Omit<BearerLine, "of">[] {
  const sums = new Map<string | null, readonly Amount[]>();
  for (const { payer, amounts } of lines) {
    const before = sums.get(payer);
    sums.set(payer, before === undefined ? amounts : amounts.map((amount, at) => addAmounts(before[at] ?? 0, amount)));
  }
  return [...sums].map(([payer, amounts]) => ({ payer, amounts }));
}

function keyOf({ of, payer }: Bearer): string {
  return JSON.stringify([of, payer]);
}
