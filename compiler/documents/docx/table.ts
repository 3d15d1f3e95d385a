// A table → a line a row, its cells parted by tabs. What a merged cell covers is empty but for its first place.
import { append } from "@zhengce/grammar";
import { childOf, childrenOf, valueOf, type XmlElement } from "../bytes/parse-xml.js";
import { numberOf } from "./numbering.js";
import type { LinesOf, Story } from "./story.js";

/** No table of an office is wider. */
const WIDEST = 200;

export function tableLines(table: XmlElement, around: Story, linesOf: LinesOf): readonly string[] {
  const notes: string[] = [];
  const noteLines = (reference: string): readonly string[] => {
    append(notes, around.noteLines(reference));
    return [];
  };
  const lines = linesOfRows(rowsIn(table, { ...around, noteLines }, linesOf));
  return [...lines, ...notes];
}

function linesOfRows(rows: readonly (readonly Cell[])[]): readonly string[] {
  // A frame around running text, as letterheads have it, and no table.
  if (rows.every((row) => row.length < 2)) return rows.flatMap((row) => row.flatMap(({ lines }) => lines));
  return rows
    .map((row) => row.flatMap(({ lines, width }) => [lines.join(" "), ...new Array<string>(width - 1).fill("")]))
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => row.map((cell) => cell.replaceAll("\t", " ")).join("\t"));
}

interface Cell {
  readonly lines: readonly string[];
  /** In columns of the table's grid. */
  readonly width: number;
}

function rowsIn(table: XmlElement, story: Story, linesOf: LinesOf): readonly (readonly Cell[])[] {
  return withinBlocks(table, "tr").flatMap((row) => {
    const properties = childOf(row, "trPr");
    if (childOf(properties, "del") !== null) {
      story.inline.met.tracked = true;
      return [];
    }
    const before = gridOf(valueOf(properties, "gridBefore"), 0);
    const cells: Cell[] = Array.from({ length: before }, () => ({ lines: [], width: 1 }));
    append(
      cells,
      withinBlocks(row, "tc").map((cell) => cellOf(cell, story, linesOf)),
    );
    return [cells];
  });
}

function cellOf(cell: XmlElement, story: Story, linesOf: LinesOf): Cell {
  const properties = childOf(cell, "tcPr");
  const width = gridOf(valueOf(properties, "gridSpan"), 1);
  const isGone = childOf(properties, "cellDel") !== null;
  return { lines: isGone || isCovered(properties) ? [] : linesOf(cell, story), width };
}

/** It goes on from the cell above, or from the one before. */
function isCovered(properties: XmlElement | null): boolean {
  return ["vMerge", "hMerge"].some((name) => {
    const merge = childOf(properties, name);
    return merge !== null && merge.attribute("val") !== "restart";
  });
}

/** Rows and cells may stand in frames for contents and changes. */
function withinBlocks(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return ["sdt", "sdtContent", "ins", "moveTo", "customXml"].includes(child.name) ? withinBlocks(child, name) : [];
  });
}

function gridOf(text: string | null, least: number): number {
  return Math.min(Math.max(numberOf(text) ?? least, least), WIDEST);
}
