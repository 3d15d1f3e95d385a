// A document → plain lines for a terminal: headings, lists, tables whose columns stand under one another. Pictures and tiles stay in the page.
import { greatest } from "@zhengce/grammar";
import type { Block, Page, Section } from "./document.js";

/** Lines that end in `\n`; `width` is how many columns of a terminal a text takes. */
export function toText({ title, sections }: Pick<Page, "title" | "sections">, width: (text: string) => number): string {
  return [title, ...sections.map((section) => sectionText(section, width))].join("\n\n") + "\n";
}

function sectionText({ title, blocks }: Section, width: (text: string) => number): string {
  const lines = blocks.flatMap((block) => blockLines(block, width));
  return (title === "" ? lines : [title, ...lines]).join("\n");
}

export function blockLines(block: Block, width: (text: string) => number): readonly string[] {
  switch (block.kind) {
    case "text":
      return [block.text];
    case "list":
      return block.items.flatMap((item) => item.split("\n").map((line, i) => (i === 0 ? "  " : "      ") + line));
    case "facts":
      return inColumns(block.rows, width);
    case "table":
      return inColumns([block.head, ...block.rows.map((row) => row.map(({ text }) => text))], width);
    case "tiles":
    case "figure":
      return [];
  }
}

/** One line a row, two blanks between columns, none behind the last. @param figures all columns but the first are set to the right */
export function inColumns(
  rows: readonly (readonly string[])[],
  width: (text: string) => number,
  figures = false,
): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => greatest(rows.map((row) => width(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - width(text)));
        return figures && column > 0 ? gap + text : text + gap;
      })
      .join("  ")
      .trimEnd(),
  );
}
