// `zhengce report`: the document for the person who signs, as a page, as Markdown, and its obligations as a calendar.
import { positionAt, type Locale } from "@zhengce/grammar";
import { compareNotices } from "../../compare/compare-notices.js";
import { buildReport } from "../../report/build-report.js";
import { toCalendar } from "../../report/to-calendar.js";
import { toHtml } from "../../render/to-html.js";
import { funded } from "../../report/funded.js";
import { toMarkdown } from "../../render/to-markdown.js";
import { runTests } from "../../testing/run-tests.js";
import { paymentsTable } from "../../verify/payments-table.js";
import { WORDING } from "../../wording/wording.js";
import type { Budget } from "../../budget.js";
import type { ReportSubject } from "../../report/subject.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { loadNotices, pathsOf, type Notice } from "../load.js";
import type { NewFile } from "../write-files.js";
import { writeNamed } from "../write-outputs.js";
import { verification } from "./verify.js";

export interface ReportOptions {
  readonly html?: string;
  readonly md?: string;
  readonly ics?: string;
  /** Last year's file. */
  readonly against?: string;
}
/** A notice takes some tens of thousands. */
const stepsOfTable = 1_500_000;

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

/** Everything that the compiler knows of a notice; `last` is the notice it is compared with. The tables are worked out first. */
export function subjectOf(notice: Notice, last: Notice | null, budget: Budget, locale: Locale): ReportSubject {
  const words = WORDING[locale];
  const { model, program, diagnostics, checked, coverage } = notice;
  return {
    words,
    model,
    program,
    coverage,
    payments: paymentsTable(program, () => false, budget.share(stepsOfTable)),
    funding: funded(program, budget.share(stepsOfTable), words),
    verification: verification(notice, program, budget),
    tests: runTests(model, program),
    findings: diagnostics.map(({ severity, message, start }) => ({
      ...{ severity, message: message[locale], line: positionAt(model.lineStarts, start).line },
    })),
    acknowledged: checked.acknowledged.map(({ finding, acknowledgement }) => ({
      clause: model.clauseOf(acknowledgement)?.name ?? words.report.outside,
      message: finding.message[locale],
      reason: acknowledgement.reason?.value ?? "",
    })),
    comparison: last === null ? null : compareNotices(last, notice, budget),
  };
}
