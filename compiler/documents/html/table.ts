// A table of a page → a line a row, its cells parted by tabs; a table that only lays out the page → the lines of its cells.
import { wholeOf } from "./numbers.js";
import type { PageElement } from "./nodes.js";

/** No table of an office is wider or longer merged. */
const WIDEST = 200;

/** @param linesIn the lines of what stands in an element */
export function tableLines(
  table: PageElement,
  linesIn: (element: PageElement) => readonly string[],
): readonly string[] {
  const rows = partsIn(table, ["tr"]).map((row) => partsIn(row, ["td", "th"]));
  const captions = partsIn(table, ["caption"]).flatMap(linesIn);
  const isLayout = rows.every((row) => row.length < 2) || rows.some((row) => row.some((cell) => holdsTable(cell)));
  if (isLayout) return [...captions, ...rows.flatMap((row) => row.flatMap(linesIn))];
  /** By column, how many rows the cell above still covers. */
  const covered: number[] = [];
  const lines = rows.map((row) => {
    const cells: string[] = [];
    const skip = (): void => {
      for (; (covered[cells.length] ?? 0) > 0; cells.push("")) covered[cells.length] = (covered[cells.length] ?? 0) - 1;
    };
    for (const cell of row) {
      skip();
      const [wide, high] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
      const text = linesIn(cell).join(" ").replaceAll("\t", " ");
      for (let beside = 0; beside < wide; beside++) {
        covered[cells.length] = high - 1;
        cells.push(beside === 0 ? text : "");
      }
    }
    skip();
    return cells;
  });
  return [...captions, ...lines.filter((row) => row.some((cell) => cell !== "")).map((row) => row.join("\t"))];
}

/** Below bodies of tables and forms, but not in tables within. */
function partsIn(element: PageElement, names: readonly string[]): readonly PageElement[] {
  return element.children.flatMap((child) => {
    if (!("attribs" in child)) return [];
    if (names.includes(child.name)) return [child];
    return ["thead", "tbody", "tfoot", "form"].includes(child.name) ? partsIn(child, names) : [];
  });
}

function holdsTable(element: PageElement): boolean {
  return element.children.some((child) => "attribs" in child && (child.name === "table" || holdsTable(child)));
}

function spanOf(cell: PageElement, name: string): number {
  return Math.min(Math.max(wholeOf(cell.attribs[name]) ?? 1, 1), WIDEST);
}
