// `zhengce report`: the document for the person who signs, as a page, as Markdown, and its obligations as a calendar.
import { buildReport } from "../../report/build-report.js";
import { toCalendar } from "../../report/to-calendar.js";
import { toHtml } from "../../render/to-html.js";
import { toMarkdown } from "../../render/to-markdown.js";
import { subjectOf } from "../../told/report-subject.js";
import { WORDING } from "../../wording/wording.js";
import type { Budget } from "../../budget.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { loadNotices, pathsOf } from "../load.js";
import type { NewFile } from "../write-files.js";
import { writeNamed } from "../write-outputs.js";

export interface ReportOptions {
  readonly html?: string;
  readonly md?: string;
  readonly ics?: string;
  /** Last year's file. */
  readonly against?: string;
}
/** Writes what was asked for; a file with errors is not reported on. */
export async function reportFile(
  io: Io,
  path: string,
  options: ReportOptions,
  budget: () => Budget,
): Promise<ExitCode> {
  const { html, md, ics, against } = options;
  if (html === undefined && md === undefined && ics === undefined)
    throw new Misuse(say(io, "应写明 --html、--md 或 --ics 和输出文件", "name an output: --html, --md or --ics"));
  const [notice, last = null] = loadNotices(io, against === undefined ? [path] : [path, against]) ?? [];
  if (notice === undefined) return EXIT.findings;
  const files: NewFile[] = [];
  if (html !== undefined || md !== undefined) {
    const report = buildReport(subjectOf(notice, last, budget(), io.locale));
    if (html !== undefined) files.push({ path: html, content: toHtml(report) });
    if (md !== undefined) files.push({ path: md, content: toMarkdown(report) });
  }
  if (ics !== undefined) files.push({ path: ics, content: toCalendar(notice.model, WORDING[io.locale]) });
  await writeNamed(
    io,
    files,
    [notice, last].flatMap((each) => (each === null ? [] : pathsOf(each))),
  );
  return EXIT.clean;
}
