// A Parquet file → rows, a group of its rows at a time. What a column holds says its type: days are days, whole numbers of any length stay whole.
import type { FileMetaData, ParquetParsers, SchemaTree } from "hyparquet";
import {
  DayCell,
  MOST_COLUMNS,
  NO_FAULTS,
  SheetError,
  TOO_LONG,
  type ByteSource,
  type Cell,
  type CellFault,
  type Sheet,
  type SheetRow,
} from "./cell.js";
import { hasBroken } from "./csv-reader.js";
import { dayOf, Moment, momentCell, numberCell, wholeCell } from "./typed-cells.js";

/** So many rows are handed on at once. */
const BATCH = 1024;

/** Throws `SheetError`. */
export async function openParquet(source: ByteSource): Promise<Sheet> {
  const { parquetMetadataAsync, parquetSchema, parquetRead } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const file = {
    byteLength: source.size,
    slice: async (from: number, to = source.size): Promise<ArrayBuffer> => {
      const bytes = await source.read(from, to - from);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    },
  };
  const metadata = await guarded(async (): Promise<FileMetaData> => parquetMetadataAsync(file));
  const columns = parquetSchema(metadata).children;
  if (columns.length > MOST_COLUMNS) throw new SheetError("too-wide");
  const kinds = columns.map(kindOf);
  return {
    format: "parquet",
    name: null,
    from1904: false,
    async *batches() {
      const head = columns.map(({ element }) => element.name);
      yield [{ number: 0, cells: head, faults: NO_FAULTS }];
      let number = 0;
      for (const { num_rows: count } of metadata.row_groups) {
        const [rowStart, rowEnd] = [number, number + Number(count)];
        let rows: unknown[][] = [];
        const onComplete = (read: unknown[][]): void => void (rows = read);
        await guarded(() =>
          parquetRead({ file, metadata, compressors, parsers: PARSERS, rowStart, rowEnd, onComplete }),
        );
        if (rows.length !== rowEnd - rowStart) throw new SheetError("broken-parquet");
        for (let at = 0; at < rows.length; at += BATCH)
          yield rows.slice(at, at + BATCH).map((row) => sheetRow(++number, row, kinds));
      }
    },
  };
}

/** A file that can't be read as it says it should be. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && ["RangeError", "TypeError", "Error", "SyntaxError"].includes(error.name))
      throw new SheetError("broken-parquet");
    throw error;
  }
}

const PARSERS: Partial<ParquetParsers> = {
  dateFromDays: (days) => dayOf(days),
  timestampFromMilliseconds: (count) => new Moment(count, 1000n),
  timestampFromMicroseconds: (count) => new Moment(count, 1_000_000n),
  timestampFromNanoseconds: (count) => new Moment(count, 1_000_000_000n),
};

/** What a column's type says beyond its values. */
type Kind = { readonly decimals: number } | { readonly isInstant: boolean } | null;
function kindOf({ element }: SchemaTree): Kind {
  const { converted_type: converted, logical_type: logical, scale = 0 } = element;
  if (converted === "DECIMAL") return { decimals: scale };
  const isMoment = logical?.type === "TIMESTAMP" || String(converted).startsWith("TIMESTAMP");
  return isMoment ? { isInstant: logical?.type !== "TIMESTAMP" || logical.isAdjustedToUTC } : null;
}

function sheetRow(number: number, row: readonly unknown[], kinds: readonly Kind[]): SheetRow {
  const faults: CellFault[] = [];
  const cells = row.map((value, column) => {
    const cell = cellOf(value, kinds[column] ?? null);
    if (typeof cell === "string" && hasBroken(cell)) faults.push({ code: "broken-text", column });
    if (typeof value === "number" && hasLost(value, kinds[column] ?? null))
      faults.push({ code: "long-number", column });
    return cell;
  });
  return { number, cells, faults: faults.length === 0 ? NO_FAULTS : faults };
}

/** A number of 16 digits and more that is none of whole numbers by its type. */
function hasLost(value: number, kind: Kind): boolean {
  const scale = kind !== null && "decimals" in kind ? 10 ** kind.decimals : 1;
  return Math.abs(value) * scale >= TOO_LONG && Number.isFinite(value);
}

function cellOf(value: unknown, kind: Kind): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "bigint") return wholeCell(value);
  if (value instanceof Moment) return momentCell(value, kind !== null && "isInstant" in kind && kind.isInstant);
  if (typeof value === "number")
    return kind !== null && "decimals" in kind ? value.toFixed(kind.decimals) : numberCell(value);
  if (typeof value === "string" || typeof value === "boolean" || value instanceof DayCell) return value;
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part)),
  ) as Cell;
}
