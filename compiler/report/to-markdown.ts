// A report → Markdown tables. Text of the notice is escaped, never interpreted; pictures stay in the page, their figures stand in tables.
import { visibleLines } from "@zhengce/grammar";
import type { Block, Cell, Report } from "./document.js";

export function reportToMarkdown({ title, subtitle, sections }: Report): string {
  const parts = sections.map((section) =>
    [`## ${escape(section.title)}`, ...section.blocks.flatMap(block)].join("\n\n"),
  );
  return visibleLines(`# ${escape(title)}\n\n${escape(subtitle)}\n\n${parts.join("\n\n")}\n`);
}

function block(one: Block): readonly string[] {
  switch (one.kind) {
    case "text":
      return [escape(one.text)];
    case "facts":
      return [one.rows.map(([name, text]) => `- **${escape(name)}**：${escape(text)}`).join("\n")];
    case "tiles":
      return [one.tiles.map(({ figure, label }) => `- **${escape(figure)}** ${escape(label)}`).join("\n")];
    case "figure":
      return [];
    case "table": {
      const head = [line(one.head.map(escape)), line(one.head.map(() => "---"))];
      const table = [...head, ...one.rows.map((row) => line(row.map(data)))].join("\n");
      return one.caption === undefined ? [table] : [`**${escape(one.caption)}**`, table];
    }
  }
}

function data({ text, note }: Cell): string {
  return note === undefined ? escape(text) : `${escape(text)}（${escape(note)}）`;
}
function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/gu, "\\$&").replace(/\n/gu, "<br>");
}
