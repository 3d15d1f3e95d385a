// Rows of a printed table ↔ rows of a 任务表, by name: a figure that slips into another row is not taken for right.
import type { EncodedFigure } from "./encoded.js";
import type { PrintedFigure } from "./printed.js";

/** The printed figures that stand in the row of `encoded`; null where the print names no such row. */
export function rowsNamed(encoded: EncodedFigure, printed: readonly PrintedFigure[]): readonly PrintedFigure[] | null {
  const name = encoded.row;
  if (name === null) return null;
  const rows = printed.filter(({ row }) => row !== null);
  const named =
    name === ""
      ? rows.filter(({ row }) => /^(?:合计|总计|共计|小计|全[市县区省镇乡])/u.test(row ?? ""))
      : firstNonEmpty([
          rows.filter(({ row }) => bare(row ?? "") === bare(name)),
          rows.filter(({ row }) => bare(row ?? "").includes(bare(name))),
        ]);
  return named.length === 0 ? null : named;
}

function firstNonEmpty<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}
function bare(row: string): string {
  return row
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/^其中:?/u, "")
    .replace(/(?:小计|合计|总计|共计)$/u, "");
}
