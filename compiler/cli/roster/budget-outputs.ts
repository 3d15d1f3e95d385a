// A budget to the terminal and to the files that were asked for: all of them or none.
import { extname } from "node:path";
import type { Page } from "../../render/document.js";
import { toHtml } from "../../render/to-html.js";
import { toMarkdown } from "../../render/to-markdown.js";
import { toText } from "../../render/to-text.js";
import { pageRows } from "../../roster/page-rows.js";
import { budgetWords } from "../../roster/wording/budget.js";
import type { Cell } from "../../sheets/cell.js";
import { csvText } from "../../sheets/text-writers.js";
import { workbookBytes } from "../../sheets/xlsx-writer.js";
import { Misuse, say, type Io } from "../io.js";
import { pathsOf } from "../load.js";
import type { Notice } from "../../told/notice.js";
import { displayWidth } from "../reporters/frame.js";
import type { Content } from "../stage-file.js";
import { isStandardOutput } from "../standard-output.js";
import type { OutputFile } from "../write-files.js";
import { writeOutputs } from "../write-outputs.js";
import type { Opened } from "./opened.js";

export interface BudgetOutputs {
  readonly out?: string;
  readonly html?: string;
  readonly md?: string;
  /** Data on standard output, in the place of the page. */
  readonly json?: true;
}

/** @param read the notices besides the roster's own */
export async function writeBudget(
  io: Io,
  { notice, path }: Opened,
  page: Page,
  { out, html, md, json }: BudgetOutputs,
  read: readonly Notice[],
): Promise<void> {
  const files: OutputFile[] = [
    ...(out === undefined ? [] : [{ path: out, content: tables(io, out, page) }]),
    ...(html === undefined ? [] : [{ path: html, content: toHtml(page) }]),
    ...(md === undefined ? [] : [{ path: md, content: toMarkdown(page) }]),
  ];
  const sources = [notice, ...read].flatMap(pathsOf);
  if (files.length > 0) await writeOutputs(io, files, path === "-" ? sources : [...sources, path]);
  for (const { path: written } of files)
    if (!isStandardOutput(written)) io.error(say(io, `已写入 ${written}\n`, `wrote ${written}\n`));
  const isTaken = [out, html, md].some((one) => one !== undefined && isStandardOutput(one));
  if (json !== true && !isTaken) io.out(toText(page, displayWidth));
}

const ENDINGS = [".xlsx", ".csv", ".tsv"];

/** Throws `Misuse` where the ending says nothing: before anything is worked out. */
export function refuseEnding(io: Io, { out }: BudgetOutputs): void {
  if (out === undefined || isStandardOutput(out) || ENDINGS.includes(extname(out).toLowerCase())) return;
  throw new Misuse(
    say(io, `-o 应以 ${ENDINGS.join("、")} 结尾：${out}`, `-o must end in ${ENDINGS.join(", ")}: ${out}`),
  );
}

function tables(io: Io, path: string, page: Page): Content {
  const batches = (): AsyncGenerator<readonly (readonly Cell[])[]> => once(pageRows(page));
  const ending = extname(path).toLowerCase();
  if (ending === ".xlsx") return workbookBytes([{ name: budgetWords(io.locale).sheet, batches }]);
  return csvText(batches(), ending === ".tsv" ? "\t" : ",", true);
}

async function* once<T>(one: T): AsyncGenerator<T> {
  yield await Promise.resolve(one);
}
