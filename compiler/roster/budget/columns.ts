// Amounts under each scenario, side by side, each change in the column behind what it leads to.
import type { Amount } from "@zhengce/runtime";
import type { Block } from "../../render/document.js";
import { rangeText } from "../money.js";
import { table } from "../table.js";
import { differenceOf, differenceText } from "./difference.js";
import type { BudgetOf } from "./run-budget.js";

export interface Line {
  readonly names: readonly string[];
  /** By scenario; 0 where nothing is said. */
  readonly amounts: readonly Amount[];
}

/** @param heads of the names; @param difference the head of a change */
export function sideBySide(
  heads: readonly string[],
  lines: readonly Line[],
  budget: BudgetOf,
  difference: string,
): Block {
  const changeTo = (at: number): BudgetOf["changes"][number] | undefined => budget.changes.find(({ to }) => to === at);
  const head = [
    ...heads,
    ...budget.scenarios.flatMap(({ name }, at) => (changeTo(at) === undefined ? [name] : [name, difference])),
  ];
  const rows = lines.map(({ names, amounts }) => [
    ...names,
    ...budget.scenarios.flatMap((_, at) => {
      const [change, amount] = [changeTo(at), amounts[at] ?? 0];
      if (change === undefined) return [rangeText(amount)];
      return [rangeText(amount), differenceText(differenceOf(amounts[change.from] ?? 0, amount))];
    }),
  ]);
  return table(head, rows, heads.length);
}
