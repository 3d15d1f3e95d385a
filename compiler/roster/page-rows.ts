// A document → its tables one under the other, as rows of a sheet. Charts stay in the page.
import type { Cell as Shown, Page } from "../render/document.js";
import { MoneyCell, type Cell } from "../sheets/cell.js";

export function pageRows({ title, sections }: Pick<Page, "title" | "sections">): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [[title]];
  for (const section of sections) {
    rows.push([], [section.title]);
    for (const block of section.blocks) {
      if (block.kind === "facts") for (const row of block.rows) rows.push(row);
      if (block.kind === "text") rows.push([block.text]);
      if (block.kind === "list") for (const item of block.items) rows.push([item]);
      if (block.kind !== "table") continue;
      rows.push(block.head);
      for (const row of block.rows) rows.push(row.map(figure));
    }
  }
  return rows;
}

const MONEY = /^\+?(-?\d{1,13}\.\d\d)$/u;
const COUNT = /^\d{1,15}$/u;
/** What is set to the right is a number that a spreadsheet can add up, but for a range. */
function figure({ text, align }: Shown): Cell {
  if (align !== "end") return text;
  const money = MONEY.exec(text)?.[1];
  if (money !== undefined) return new MoneyCell(money);
  return COUNT.test(text) ? Number(text) : text;
}
