// `zhengce diff`: what one notice changes against another, and for whom.
import { visible, visibleJson } from "@zhengce/grammar";
import { compareNotices } from "../../compare/compare-notices.js";
import type { Comparison } from "../../compare/compare-notices.js";
import { toHtml } from "../../render/to-html.js";
import { toMarkdown } from "../../render/to-markdown.js";
import { toText } from "../../render/to-text.js";
import { comparisonJson } from "../../report/comparison/json.js";
import { comparisonLines } from "../../report/comparison/lines.js";
import { comparisonPage } from "../../report/comparison/page.js";
import type { Budget } from "../../budget.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { loadNotices, pathsOf } from "../load.js";
import { displayWidth } from "../reporters/frame.js";
import { fileNamed } from "../standard-output.js";
import { writeNamed } from "../write-outputs.js";

export interface DiffOptions {
  readonly format: string;
  /** A file instead of standard output. */
  readonly out?: string;
  /** Every row of annexes that are new or gone as a whole. */
  readonly all?: boolean;
  /** 1 where facts that were accepted would be refused. */
  readonly failOnBreaking?: boolean;
}

/** Compares two files; the first is last year's, or the neighbour's. Findings of either are printed and nothing is compared. */
export async function diffFiles(
  io: Io,
  before: string,
  after: string,
  options: DiffOptions,
  budget: Budget,
): Promise<ExitCode> {
  const [one, other] = loadNotices(io, [before, after], options.format === "json" ? "json" : "text") ?? [];
  if (one === undefined || other === undefined) return EXIT.findings;
  const comparison = compareNotices(one, other, budget);
  const text = render(io, comparison, options);
  const out = fileNamed(options.out);
  if (out === null) io.out(text);
  else await writeNamed(io, [{ path: out, content: text }], [...pathsOf(one), ...pathsOf(other)]);
  return options.failOnBreaking === true && comparison.callers.verdict === "breaking" ? EXIT.findings : EXIT.clean;
}

function render(io: Io, comparison: Comparison, { format, all }: DiffOptions): string {
  if (format === "json") return visibleJson(JSON.stringify(comparisonJson(comparison, io.locale), null, 2)) + "\n";
  if (format === "html") return toHtml(comparisonPage(comparison, io.locale, true));
  if (format === "md") return toMarkdown(comparisonPage(comparison, io.locale, false));
  return visible(toText(comparisonLines(comparison, io.locale, all === true), displayWidth));
}
