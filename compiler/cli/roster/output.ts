// Rows with results as the ending of the file wants them, and totals as page or data.
import { extname } from "node:path";
import { visibleJson } from "@zhengce/grammar";
import { toHtml } from "../../render/to-html.js";
import { toMarkdown } from "../../render/to-markdown.js";
import type { Page } from "../../render/document.js";
import { pageRows } from "../../roster/page-rows.js";
import { rosterWords } from "../../roster/wording/wording.js";
import type { Cell, Format } from "../../sheets/cell.js";
import { gb18030 } from "../../sheets/encode.js";
import { csvText, jsonText, type Batches } from "../../sheets/text-writers.js";
import { workbookBytes } from "../../sheets/xlsx-writer.js";
import { writeParquet, type ColumnTypes } from "../../database/write-parquet.js";
import type { Encoding } from "../command-line/choices.js";
import { Misuse, say, type Io } from "../io.js";
import { writtenByDuckdb } from "./duckdb.js";
import type { Content } from "../stage-file.js";

type Written = Exclude<Format, "table">;
const FORMATS: Readonly<Record<string, Written>> = {
  ".csv": "csv",
  ".tsv": "tsv",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".json": "json",
  ".xlsx": "xlsx",
  ".parquet": "parquet",
};

/** By the ending; throws `Misuse` where it says nothing. */
function formatOf(io: Io, path: string): Written {
  const format = FORMATS[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  const endings = Object.keys(FORMATS).join(" ");
  const [zh, en] = isPage(path)
    ? ["；网页和 Markdown 由 --totals 写", "; --totals writes pages and Markdown"]
    : ["", ""];
  throw new Misuse(
    say(
      io,
      `看不出 ${path} 要写成什么：应以 ${endings} 结尾${zh}`,
      `${path} has no ending that says what to write: ${endings}${en}`,
    ),
  );
}

export interface Wanted {
  readonly format: Written;
  readonly encoding: Encoding;
}

/** By the ending of the file; throws `Misuse` where that says nothing, or the encoding is of another kind of file. */
export function wantedOf(io: Io, path: string, encoding: Encoding): Wanted {
  const format = formatOf(io, path);
  if (encoding === "utf-8" || format === "csv" || format === "tsv") return { format, encoding };
  throw new Misuse(
    say(io, `--encoding 只用于 .csv 和 .tsv：${path}`, `--encoding is for .csv and .tsv alone: ${path}`),
  );
}

/** Totals, asked for when all rows are written. */
export interface Summary {
  readonly page: () => Page;
  readonly data: () => object;
}

/** @param types of the columns; null: what their cells show */
export function rowsAs(
  io: Io,
  { format, encoding }: Wanted,
  batches: Batches,
  { summary, types }: { readonly summary: Summary; readonly types: ColumnTypes },
): Content {
  switch (format) {
    case "csv":
    case "tsv": {
      const text = csvText(batches, format === "csv" ? "," : "\t", encoding === "utf-8");
      return encoding === "utf-8" ? text : gb18030(text);
    }
    case "ndjson":
    case "json":
      return jsonText(batches, format);
    case "parquet":
      return { make: (path, beside) => writtenByDuckdb(io, beside, (db) => writeParquet(db, path, batches, types)) };
    case "xlsx": {
      const { results, sheet } = rosterWords(io.locale).totals;
      return workbookBytes([
        { name: results, batches: () => batches },
        { name: sheet, batches: () => once(() => pageRows(summary.page())) },
      ]);
    }
  }
}

const TOTALS: Readonly<Record<string, (summary: Summary) => string>> = {
  ".html": ({ page }) => toHtml(page()),
  ".md": ({ page }) => toMarkdown(page()),
  ".json": jsonTotals,
};
export const TOTALS_ENDINGS: readonly string[] = Object.keys(TOTALS);
const isPage = (path: string): boolean => /\.(?:html|md)$/iu.test(path);

/** A page, or data: money in fen, ranges with both ends. */
export function totalsAs(io: Io, path: string, summary: Summary): Content {
  const write = totalsWriter(io, path);
  return once(() => write(summary));
}

/** By the ending; throws `Misuse` where it says nothing. */
export function totalsWriter(io: Io, path: string): (summary: Summary) => string {
  const write = TOTALS[extname(path).toLowerCase()];
  if (write !== undefined) return write;
  const endings = TOTALS_ENDINGS.join(" ");
  throw new Misuse(say(io, `--totals 应以 ${endings} 结尾：${path}`, `--totals must end in ${endings}: ${path}`));
}

export function jsonTotals({ data }: Summary): string {
  return visibleJson(JSON.stringify(data(), null, 2)) + "\n";
}

async function* once<T extends string | readonly (readonly Cell[])[]>(make: () => T): AsyncGenerator<T> {
  yield await Promise.resolve(make());
}
