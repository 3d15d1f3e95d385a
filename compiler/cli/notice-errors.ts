// A notice that no answer can rest on: its errors, for people on standard error, for programs in one shape on standard output.
import { visibleJson } from "@zhengce/grammar";
import { say, type Io } from "./io.js";
import { textsOf, writeJson, type Loaded } from "./loaded.js";
import { locate, type LocatedFinding } from "./reporters/located.js";
import { textReport } from "./reporters/text.js";

/** How a command answers: words, one JSON text, or a JSON text a line. */
export type Form = "text" | "json" | "line";

/** What stands in the place of an answer; `findings` as `check --json` prints them. */
export interface Refusal {
  readonly code: "notice-errors" | "no-superior";
  readonly message: string;
  readonly findings: readonly LocatedFinding[];
}

/** The errors of files that can't be used. */
export function noticeErrors(io: Io, files: readonly Loaded[]): Refusal {
  // A file that is named twice, as against itself, has its errors once.
  const each = [...new Map(files.map((file) => [file.path, file])).values()];
  const errors = each.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === "error"));
  return {
    code: "notice-errors",
    message:
      errors.length > 0
        ? say(io, "通知有错误，没有作答", "the notice has errors; nothing was answered")
        : say(io, "文件里还没有可以计算的内容，没有作答", "the file decides nothing yet; nothing was answered"),
    findings: locate(errors, textsOf(files), io.locale),
  };
}

/** Says them in the form that the command answers in. */
export function sayNoticeErrors(io: Io, files: readonly Loaded[], form: Form): void {
  const error = noticeErrors(io, files);
  if (form === "json") writeJson(io, { error });
  else if (form === "line") io.out(`${visibleJson(JSON.stringify({ error }))}\n`);
  else if (error.findings.length === 0) io.error(`${error.message}\n`);
  else io.error(textReport(error.findings, textsOf(files), io.locale, (_style, text) => text));
}
