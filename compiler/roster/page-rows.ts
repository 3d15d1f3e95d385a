// A document → its tables one under the other, as rows of a sheet. Charts stay in the page.
import type { Page } from "../render/document.js";

export function pageRows({ title, sections }: Pick<Page, "title" | "sections">): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [[title]];
  for (const section of sections) {
    rows.push([], [section.title]);
    for (const block of section.blocks) {
      if (block.kind === "facts") for (const row of block.rows) rows.push(row);
      if (block.kind === "text") rows.push([block.text]);
      if (block.kind === "list") for (const item of block.items) rows.push([item]);
      if (block.kind !== "table") continue;
      rows.push(block.head);
      for (const row of block.rows) rows.push(row.map(({ text }) => text));
    }
  }
  return rows;
}
