// Amounts under each scenario, side by side, each change in the column behind what it leads to.
import type { Amount } from "@zhengce/runtime";
import { cell, type Block } from "../../render/document.js";
import { rangeText } from "../money.js";
import { differenceOf, differenceText } from "./difference.js";
import type { BudgetOf } from "./run-budget.js";

/** Behind so many lines a table says how many more there are. */
const MOST_LINES = 500;

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

/** @param names so many columns are names, the others figures */
export function table(head: readonly string[], rows: readonly (readonly string[])[], names = 1): Block {
  const shown = rows.slice(0, MOST_LINES);
  const more = rows.length - shown.length;
  const lines = more === 0 ? shown : [...shown, [`… ${more}`, ...head.slice(1).map(() => "")]];
  return {
    kind: "table",
    head,
    rows: lines.map((row) => row.map((text, at) => cell(text, at < names ? {} : { align: "end" }))),
  };
}
