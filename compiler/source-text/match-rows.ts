// Rows of a printed table ↔ rows of a 任务表, and whatever else the file says by a row's name: a figure that slips into another row is not
// taken for right.
import type { EncodedFigure } from "./encoded.js";
import type { PrintedFigure } from "./printed.js";

export interface RowFinder {
  /** The printed figures that stand in the row of a 任务表; null where the print names no such row. */
  readonly row: (encoded: EncodedFigure) => readonly PrintedFigure[] | null;
  /** Those of each row that the nearest words of a literal name; null where they name none. */
  readonly named: (encoded: EncodedFigure) => readonly (readonly PrintedFigure[])[] | null;
}

type Rows = ReadonlyMap<string, readonly PrintedFigure[]>;
interface NamedRow {
  readonly name: string;
  readonly figure: PrintedFigure;
}

/** Looks through the print once; each row is found at the cost of its name. */
export function rowFinder(printed: readonly PrintedFigure[]): RowFinder {
  const rows = printed.flatMap((figure) => (figure.row ?? []).map((name) => ({ name: bare(name), figure })));
  const whole = byKeys(rows, ({ name }) => [name]);
  const totals = printed.filter(({ row }) => row?.some((name) => TOTAL.test(name)) === true);
  /** By the length of the stretches. */
  const stretches = new Map<number, Rows>();
  const holding = (name: string): readonly PrintedFigure[] => {
    if (name.length === 0 || name.length > LONGEST)
      return rows.filter((row) => row.name.includes(name)).map(({ figure }) => figure);
    const known = stretches.get(name.length) ?? byKeys(rows, (row) => stretchesOf(row.name, name.length));
    stretches.set(name.length, known);
    return known.get(name) ?? [];
  };
  const find = (name: string): readonly PrintedFigure[] => whole.get(bare(name)) ?? holding(bare(name));
  return {
    row: ({ row }) => {
      if (row === null) return null;
      const found = row === "" ? totals : find(row);
      return found.length === 0 ? null : found;
    },
    named: ({ of: steps }) => {
      if (rows.length === 0) return null;
      for (const words of steps) {
        const found = words.flatMap((word) => (word.length < 2 ? [] : [find(word)])).filter((row) => row.length > 0);
        if (found.length > 0) return found;
      }
      return null;
    },
  };
}

const TOTAL = /^(?:合计|总计|共计|小计|全[市县区省镇乡])/u;
/** In UTF-16 units: no name of a row is longer, and the stretches of longer cells would take much more room than the print. */
const LONGEST = 64;

function byKeys(rows: readonly NamedRow[], keysOf: (row: NamedRow) => Iterable<string>): Rows {
  const found = new Map<string, PrintedFigure[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [row.figure]);
      else known.push(row.figure);
    }
  return found;
}

function stretchesOf(name: string, length: number): ReadonlySet<string> {
  const count = Math.max(0, name.length - length + 1);
  return new Set(Array.from({ length: count }, (_, from) => name.slice(from, from + length)));
}
function bare(row: string): string {
  return row
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/^其中:?/u, "")
    .replace(/(?:小计|合计|总计|共计)$/u, "");
}
