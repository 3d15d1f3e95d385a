// `zhengce coverage`: a file beside its printed notice: a table by clause and a total, JSON, or one printable page.
import type { Diagnostic } from "@zhengce/grammar";
import { isFolder } from "../../node-host.js";
import type { Coverage } from "../../source-text/coverage.js";
import { coverageHtml } from "../coverage-report/page.js";
import { coverageJson } from "../coverage-report/json.js";
import { coverageTable } from "../coverage-report/table.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { load, pathsOf, refuseAbsent } from "../load.js";
import { textsOf, writeJson, type Loaded } from "../loaded.js";
import { sayNoticeErrors } from "../notice-errors.js";
import { locate } from "../reporters/located.js";
import { textReport } from "../reporters/text.js";
import { isStandardOutput, twiceOnStandardOutput } from "../standard-output.js";
import { writeNamed } from "../write-outputs.js";

export interface CoverageOptions {
  readonly html: string | null;
  readonly json: boolean;
}

const AGAINST_PRINT = /^(?:figure-not-|figures-swapped$|waits-differ$|clause-not-|source-)/u;

/** 0 when every figure is accounted for on both sides; 1 when something is open, the file has errors, or there is no 原文 to compare with. */
export async function coverage(io: Io, path: string, options: CoverageOptions): Promise<ExitCode> {
  refuseAbsent(io, [path]);
  if (isFolder(path)) throw new Misuse(say(io, `应为一个 .policy 文件：${path}`, `expected one .policy file: ${path}`));
  if (options.json && options.html !== null && isStandardOutput(options.html)) throw twiceOnStandardOutput(io);
  const loaded = load(path);
  const compared = loaded.compilation?.coverage ?? null;
  if (loaded.compilation === null || compared === null) return absent(io, loaded, options);
  // What is in error may hold figures that were not understood: no table is whole without it.
  const findings = loaded.diagnostics.filter(({ code, severity }) => severity === "error" || AGAINST_PRINT.test(code));
  if (options.html !== null)
    await writeNamed(
      io,
      [{ path: options.html, content: coverageHtml(loaded.compilation, compared, findings, io.locale) }],
      pathsOf(loaded.compilation),
    );
  if (options.json) writeJson(io, coverageJson(loaded.path, compared, located(io, loaded, findings)));
  else if (options.html === null) show(io, loaded, compared, findings);
  return findings.some(({ severity }) => severity !== "info") || compared.totals.open > 0 ? EXIT.findings : EXIT.clean;
}

function show(io: Io, loaded: Loaded, compared: Coverage, findings: readonly Diagnostic[]): void {
  io.out(coverageTable(compared, io.locale, io.paint));
  if (findings.length === 0) return;
  io.out("\n");
  io.out(textReport(located(io, loaded, findings), textsOf([loaded]), io.locale, io.paint));
}
function located(io: Io, loaded: Loaded, findings: readonly Diagnostic[]) {
  return locate(findings, textsOf([loaded]), io.locale);
}

/** No text to compare with is a hint: the file itself may be right. */
function absent(io: Io, loaded: Loaded, options: CoverageOptions): ExitCode {
  if (loaded.compilation === null) {
    sayNoticeErrors(io, [loaded], options.json ? "json" : "text");
    return EXIT.findings;
  }
  const name = loaded.compilation.model.notice.source;
  const why = loaded.diagnostics.filter(({ code, severity }) => severity === "error" || AGAINST_PRINT.test(code));
  if (options.json) {
    writeJson(io, { file: loaded.path, source: name, found: false, findings: located(io, loaded, why) });
    return EXIT.findings;
  }
  if (name === null)
    io.error(
      say(io, `${loaded.path}：“通知”里没有写“原文”，无从对照\n`, `${loaded.path}: the notice names no source text\n`),
    );
  else {
    io.error(
      say(
        io,
        `${loaded.path}：没有原文“${name}”可对照；原文放在文件旁边，或在 zhengce.config.json 的 sources 里写明文件夹\n`,
        `${loaded.path}: no source text “${name}” to compare with; put it beside the file, or name its folder under sources in zhengce.config.json\n`,
      ),
    );
  }
  if (why.length > 0) io.error(textReport(located(io, loaded, why), textsOf([loaded]), io.locale, io.paint));
  return EXIT.findings;
}
