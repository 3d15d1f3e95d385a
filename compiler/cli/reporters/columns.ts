// Rows of cells → lines whose columns stand under one another; Han characters count as two. What a cell says is not looked at.
import { greatest } from "@zhengce/grammar";
import { displayWidth } from "./frame.js";

/** One line a row, two blanks between columns, none behind the last. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => greatest(rows.map((row) => displayWidth(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
      .join("  ")
      .trimEnd(),
  );
}
