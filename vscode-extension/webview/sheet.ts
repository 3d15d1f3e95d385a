// A document of sections and tables → elements.
import type { Sheet, SheetBlock, SheetCell } from "@zhengce/language-server/protocol";
import { element } from "./dom.js";

export function sheet({ sections }: Sheet): readonly HTMLElement[] {
  return sections.flatMap(({ title, level = 2, blocks }) => [
    element(level === 2 ? "h2" : "h3", { class: "section" }, title),
    ...blocks.map(shown),
  ]);
}

function shown(block: SheetBlock): HTMLElement {
  switch (block.kind) {
    case "text":
      return element("p", {}, block.text);
    case "list":
      return element("ul", {}, ...block.items.map((item) => element("li", {}, item)));
    case "facts":
      return element(
        "dl",
        {},
        ...block.rows.flatMap(([name, text]) => [element("dt", {}, name), element("dd", {}, text)]),
      );
    case "table":
      return scrolled(
        element(
          "table",
          {},
          ...(block.caption === undefined ? [] : [element("caption", {}, block.caption)]),
          element("thead", {}, ...over(block.over ?? []), element("tr", {}, ...block.head.map(headed))),
          element("tbody", {}, ...block.rows.map((row) => element("tr", {}, ...row.flatMap(cell)))),
        ),
      );
  }
}

/** A table wider than the panel scrolls by itself, with the keyboard too. */
export function scrolled(table: HTMLElement): HTMLElement {
  const title = table.querySelector("th")?.textContent ?? "";
  return element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": title }, table);
}

/** As `scrolled`, of a table whose first column stays in sight. */
export function wide(table: HTMLElement, label: string): HTMLElement {
  return element("div", { class: "table", tabindex: "0", role: "region", "aria-label": label }, table);
}

function over(cells: NonNullable<Extract<SheetBlock, { readonly kind: "table" }>["over"]>): readonly HTMLElement[] {
  if (cells.length === 0) return [];
  const shown = cells.map(({ text, columns }) =>
    text === ""
      ? element("td", { colspan: String(columns) })
      : element("th", { scope: "colgroup", colspan: String(columns) }, text),
  );
  return [element("tr", {}, ...shown)];
}
function headed(text: string): HTMLElement {
  return text === "" ? element("td", {}) : element("th", { scope: "col" }, text);
}
function cell({ text, note, align, tone, span = 1 }: SheetCell): readonly HTMLElement[] {
  if (span === 0) return [];
  const names = [align, tone].filter((name) => name !== undefined).join(" ");
  const small = note === undefined || note === "" ? [] : [element("small", {}, note)];
  return [element("td", { ...(names === "" ? {} : { class: names }), rowspan: String(span) }, text, ...small)];
}
