// A document → Markdown. Text of the notice is escaped, never interpreted; pictures stay in the page, their figures stand in tables.
import { visibleLines } from "@zhengce/grammar";
import type { Block, Cell, Page, Table } from "./document.js";

export function toMarkdown({ locale, title, subtitle, sections }: Page): string {
  const parts = sections.map((section) =>
    [
      `${"#".repeat(section.level ?? 2)} ${escape(section.title)}`,
      ...section.blocks.flatMap((one) => block(one, locale)),
    ].join("\n\n"),
  );
  const head = [`# ${escape(title)}`, ...(subtitle === undefined ? [] : [escape(subtitle)])];
  return visibleLines(`${[...head, ...parts].join("\n\n")}\n`);
}

function block(one: Block, locale: Page["locale"]): readonly string[] {
  const colon = locale === "zh" ? "：" : ": ";
  switch (one.kind) {
    case "text":
      return [escape(one.text)];
    case "list":
      return [one.items.map((item) => `- ${escape(item)}`).join("\n")];
    case "facts":
      return [one.rows.map(([name, text]) => `- **${escape(name)}**${colon}${escape(text)}`).join("\n")];
    case "tiles":
      return [one.tiles.map(({ figure, label }) => `- **${escape(figure)}** ${escape(label)}`).join("\n")];
    case "figure":
      return [];
    case "table":
      return one.caption === undefined
        ? [markdownTable(one, locale)]
        : [`**${escape(one.caption)}**`, markdownTable(one, locale)];
  }
}

/** What stands over several columns is said in each of them; what covers several rows, in the first. */
export function markdownTable({ over, head, rows }: Table, locale: Page["locale"]): string {
  const above = (over ?? []).flatMap(({ text, columns }) => Array.from({ length: columns }, () => text));
  const heads = head.map((text, i) => {
    const higher = above[i] ?? "";
    return escape(higher === "" ? text : `${higher} ${text}`);
  });
  return [
    line(heads),
    line(head.map(() => "---")),
    ...rows.map((row) => line(row.map((one) => data(one, locale)))),
  ].join("\n");
}
function data({ text, note, span }: Cell, locale: Page["locale"]): string {
  if (span === 0) return "";
  if (note === undefined) return escape(text);
  return locale === "zh" ? `${escape(text)}（${escape(note)}）` : `${escape(text)} (${escape(note)})`;
}
function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/gu, "\\$&").replace(/\n/gu, "<br>");
}
