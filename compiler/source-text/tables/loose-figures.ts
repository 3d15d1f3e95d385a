// An annex that no layout of tables fits → its figures: a cell that is a bare number is a count of the row named in front of it (or, where
// the head speaks of 元, an amount), unless it is the row's own serial number. Cells are parted by tabs, wide gaps, bars and line breaks.
import type { Span } from "@zhengce/grammar";
import { findFigures } from "../find-figures.js";
import type { Cell } from "./table.js";
import { bareNumber } from "./table.js";
import type { CellFigure } from "./table-figures.js";

export function looseFigures(text: string, annex: Span): readonly CellFigure[] {
  const cells = cellsOf(text, annex);
  const kind = /(?:[（(][^（()）\r\n]{0,6}|单位[:：]\s*)元/u.test(text.slice(annex.start, annex.end))
    ? "integer"
    : "count";
  const figures: CellFigure[] = [];
  let serial = 1;
  let row: readonly string[] = [];
  cells.forEach(({ text: words, start, end }, index) => {
    const value = bareNumber(words);
    if (value === null) {
      row = [words.replace(/\s/gu, "")];
      for (const found of findFigures(text, start, end)) figures.push({ ...found, row: [], column: "" });
      return;
    }
    const named = cells[index + 1] !== undefined && bareNumber(cells[index + 1]?.text ?? "") === null;
    if (value === serial && named) serial++;
    else figures.push({ start, end, figure: { kind, value }, unit: false, row, column: "" });
  });
  return figures;
}

function cellsOf(text: string, { start, end }: Span): readonly Cell[] {
  const cells: Cell[] = [];
  const firstLine = /[\r\n]/u.exec(text.slice(start, end))?.index ?? end - start;
  for (const match of text.slice(start + firstLine, end).matchAll(/[^\t\r\n|│]+/gu)) {
    for (const part of match[0].matchAll(/\S+(?:[ \u3000]\S+)*/gu)) {
      const from = start + firstLine + match.index + part.index;
      cells.push({ start: from, end: from + part[0].length, text: part[0] });
    }
  }
  return cells;
}
