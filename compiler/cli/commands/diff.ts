// `zhengce diff`: what one notice changes against another, and for whom.
import { visible, visibleJson } from "@zhengce/grammar";
import { apiOf, compareApis } from "../../compare/api.js";
import { compareNotices } from "../../compare/compare-notices.js";
import type { Comparison } from "../../compare/compare-notices.js";
import { toHtml } from "../../render/to-html.js";
import { toMarkdown } from "../../render/to-markdown.js";
import { toText } from "../../render/to-text.js";
import { comparisonJson } from "../../report/comparison/json.js";
import { comparisonLines } from "../../report/comparison/lines.js";
import { comparisonPage } from "../../report/comparison/page.js";
import { sayApi } from "../../wording/say-api.js";
import { WORDING } from "../../wording/wording.js";
import type { Budget } from "../../budget.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
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
  /** Only what changed for programs; 1 where that breaks them. */
  readonly api?: boolean;
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
  if (options.api === true) return diffApis(io, one, other, options);
  const comparison = compareNotices(one, other, budget);
  const text = render(io, comparison, options);
  await put(io, text, options, [one, other]);
  return options.failOnBreaking === true && comparison.callers.verdict === "breaking" ? EXIT.findings : EXIT.clean;
}

async function diffApis(io: Io, before: Loadable, after: Loadable, options: DiffOptions): Promise<ExitCode> {
  if (!["text", "json"].includes(options.format))
    throw new Misuse(say(io, "--api 只能写成 text 或 json", "--api is written as text or json"));
  const changes = compareApis(apiOf(before), apiOf(after));
  const text =
    options.format === "json"
      ? visibleJson(JSON.stringify(changes, null, 2))
      : visible(sayApi(WORDING[io.locale], changes).join("\n"));
  await put(io, `${text}\n`, options, [before, after]);
  return changes.verdict === "breaking" ? EXIT.findings : EXIT.clean;
}

type Loadable = NonNullable<ReturnType<typeof loadNotices>>[number];

async function put(io: Io, text: string, options: DiffOptions, read: readonly Loadable[]): Promise<void> {
  const out = fileNamed(options.out);
  if (out === null) io.out(text);
  else await writeNamed(io, [{ path: out, content: text }], read.flatMap(pathsOf));
}

function render(io: Io, comparison: Comparison, { format, all }: DiffOptions): string {
  if (format === "json") return visibleJson(JSON.stringify(comparisonJson(comparison, io.locale), null, 2)) + "\n";
  if (format === "html") return toHtml(comparisonPage(comparison, io.locale, true));
  if (format === "md") return toMarkdown(comparisonPage(comparison, io.locale, false));
  return visible(toText(comparisonLines(comparison, io.locale, all === true), displayWidth));
}
