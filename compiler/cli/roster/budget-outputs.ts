// A budget to the terminal and to the files that were asked for: all of them or none.
import { extname } from "node:path";
import { toText } from "../../render/to-text.js";
import { pageRows } from "../../roster/page-rows.js";
import { budgetWords } from "../../roster/wording/budget.js";
import type { Cell } from "../../sheets/cell.js";
import { gb18030 } from "../../sheets/encode.js";
import { csvText } from "../../sheets/text-writers.js";
import { workbookBytes } from "../../sheets/xlsx-writer.js";
import { Misuse, say, type Io } from "../io.js";
import { pathsOf } from "../load.js";
import type { Notice } from "../../told/notice.js";
import { displayWidth } from "../reporters/frame.js";
import type { Content } from "../stage-file.js";
import { isStandardOutput, twiceOnStandardOutput } from "../standard-output.js";
import type { OutputFile } from "../write-files.js";
import { writeNamed } from "../write-outputs.js";
import type { Opened } from "./opened.js";
import { jsonTotals, totalsAs, totalsWriter, TOTALS_ENDINGS, type Summary } from "./output.js";
import { encodesNothing, sayDry, type ListWish } from "./wish.js";

/** @param read the notices besides the roster's own */
export async function writeBudget(
  io: Io,
  { notice, path }: Opened,
  summary: Summary,
  wish: ListWish,
  read: readonly Notice[],
): Promise<void> {
  const { out, totals = [], json, dryRun } = wish;
  const files: OutputFile[] = [
    ...(out === undefined ? [] : [{ path: out, content: budgetAs(io, out, summary, wish) }]),
    ...totals.map((one) => ({ path: one, content: totalsAs(io, one, summary) })),
  ];
  const sources = [notice, ...read].flatMap(pathsOf);
  if (dryRun !== undefined) sayDry(io);
  else if (files.length > 0) await writeNamed(io, files, path === "-" ? sources : [...sources, path]);
  if (json === true) io.out(jsonTotals(summary));
  else if (dryRun !== undefined || !isStreamed(wish)) io.out(toText(summary.page(), displayWidth));
}

const TABLES = [".xlsx", ".csv", ".tsv"];
const TEXTS = [".csv", ".tsv"];
const endingOf = (path: string): string => (isStandardOutput(path) ? ".csv" : extname(path).toLowerCase());
const isStreamed = ({ out }: ListWish): boolean => out !== undefined && isStandardOutput(out);

/** Throws `Misuse` where an ending says nothing, or two outputs go one way: before anything is worked out. */
export function refuseEndings(io: Io, wish: ListWish): void {
  const { out, totals = [], encoding = "utf-8", json, dryRun } = wish;
  const endings = [...TABLES, ...TOTALS_ENDINGS];
  if (out !== undefined && !endings.includes(endingOf(out))) {
    const list = endings.join(" ");
    throw new Misuse(say(io, `-o 应以 ${list} 结尾：${out}`, `-o must end in ${list}: ${out}`));
  }
  for (const path of totals) totalsWriter(io, path);
  if (encoding !== "utf-8" && (out === undefined || !TEXTS.includes(endingOf(out)))) throw encodesNothing(io);
  if (json === true && isStreamed(wish) && dryRun === undefined) throw twiceOnStandardOutput(io);
}

function budgetAs(io: Io, path: string, summary: Summary, { encoding = "utf-8" }: ListWish): Content {
  const ending = endingOf(path);
  if (!TABLES.includes(ending)) return totalsAs(io, path, summary);
  const batches = (): AsyncGenerator<readonly (readonly Cell[])[]> => once(pageRows(summary.page()));
  if (ending === ".xlsx") return workbookBytes([{ name: budgetWords(io.locale).sheet, batches }]);
  const text = csvText(batches(), ending === ".tsv" ? "\t" : ",", encoding === "utf-8" && !isStandardOutput(path));
  return encoding === "utf-8" ? text : gb18030(text);
}

async function* once<T>(one: T): AsyncGenerator<T> {
  yield await Promise.resolve(one);
}
