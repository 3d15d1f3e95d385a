// A table of the print: a head and rows of cells, however the print parts them. Types, and what a cell says by itself.
import type { Span } from "@zhengce/grammar";

/** One cell; the span is that of its text without the blanks around it. */
export interface Cell extends Span {
  readonly text: string;
}
/** Cells by column; null for an empty one. */
export type Row = readonly (Cell | null)[];

export interface Table extends Span {
  /** Empty where the first row says figures already. */
  readonly head: Row;
  /** As wide as the head, or narrower where merged cells are lost. */
  readonly rows: readonly Row[];
}

/** What is found from a line on, and the index of the line to go on with. */
export interface Looked {
  readonly table: Table | null;
  readonly next: number;
}

/** The beginning of a line that opens a clause or an annex, and so is no cell. */
export const CLAUSE =
  /^(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十百0-9]{1,4}条|附\s*[件表]\s*[0-9一二三四五六七八九十]{0,2}\s*(?:[:：]|$))/u;

/** The number that is all a cell says; null where it says more, or none. */
export function bareNumber(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[,，\s]/gu, "");
  return /^[0-9]{1,12}(?:\.[0-9]{1,2})?$/.test(plain) ? Number(plain) : null;
}

/** 合计, 小计: a row that sums others up. */
export function isTotal(name: string): boolean {
  return /^(?:合|总|共|小)\s*计/u.test(name);
}

export function isSerialHead(cell: Cell | null | undefined): boolean {
  return cell !== null && cell !== undefined && /^(?:序\s*号?|编\s*号)$/u.test(cell.text);
}

/** The lines of a stretch of print with their offsets, without the ends of lines. */
export function linesOf(text: string, { start, end }: Span): readonly Cell[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)].flatMap((match) => {
    const line = match[0].replace(/[\r\n]+$/u, "");
    if (match[0] === "") return [];
    return [{ start: start + match.index, end: start + match.index + line.length, text: line }];
  });
}

/** What a stretch of a line says, without the blanks around it; null where it is blank. */
export function cellIn(line: Cell, from: number, to: number): Cell | null {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  if (text === "") return null;
  const start = line.start + from + raw.indexOf(text);
  return { start, end: start + text.length, text };
}
