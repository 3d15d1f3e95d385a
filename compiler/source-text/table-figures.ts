// An annex as a text table → its figures: a cell that is a bare number is a count of the row named in front of it (or, where the head
// speaks of 元, an amount), unless it is the row's own serial number. Cells are parted by tabs, wide gaps, bars and line breaks.
import type { Span } from "@zhengce/grammar";
import { findFigures } from "./find-figures.js";
import { settingOf } from "./plain-text.js";
import type { PrintedClause, PrintedFigure } from "./printed.js";

interface Cell extends Span {
  readonly text: string;
}

export function figuresOfTable(text: string, clause: PrintedClause): readonly PrintedFigure[] {
  const cells = cellsOf(text, clause);
  const kind = /(?:[（(][^（()）\r\n]{0,6}|单位[:：]\s*)元/u.test(text.slice(clause.start, clause.end))
    ? "integer"
    : "count";
  const figures: PrintedFigure[] = [];
  let serial = 1;
  let row: string | null = null;
  cells.forEach((cell, index) => {
    const value = bareNumber(cell.text);
    if (value === null) {
      row = cell.text.replace(/\s/gu, "");
      for (const found of findFigures(text, cell.start, cell.end)) {
        const { start, end, figure, unit } = found;
        const setting = settingOf(text, found);
        figures.push({ start, end, figure, asked: !unit, clause, year: null, setting, row: null, title: null });
      }
      return;
    }
    const named = cells[index + 1] !== undefined && bareNumber(cells[index + 1]?.text ?? "") === null;
    if (value === serial && named) {
      serial++;
      return;
    }
    figures.push({
      start: cell.start,
      end: cell.end,
      figure: { kind, value },
      asked: true,
      clause,
      year: null,
      setting: { text: cell.text, at: 0 },
      row,
      title: null,
    });
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

function bareNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[,，\s]/gu, "");
  return /^[0-9]{1,12}(?:\.[0-9]{1,2})?$/.test(plain) ? Number(plain) : null;
}
