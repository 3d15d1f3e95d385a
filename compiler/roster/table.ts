// A table of a roster's page: names in front, figures behind them, and no longer than can be read.
import { cell, type Block } from "../render/document.js";

/** Behind so many lines a table says how many more there are. */
const MOST_LINES = 500;

/** @param names so many columns are names, the others figures */
export function table(head: readonly string[], rows: readonly (readonly string[])[], names = 1): Block {
  const shown = rows.slice(0, MOST_LINES);
  const more = rows.length - shown.length;
  const lines = more === 0 ? shown : [...shown, [`… ${more}`, ...head.slice(1).map(() => "")]];
  return {
    kind: "table",
    head,
    rows: lines.map((row) => row.map((text, at) => cell(text, at < names ? {} : { align: "end" }))),
  };
}
