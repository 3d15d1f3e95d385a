// `zhengce test`: the 用例 of every file, and the cases of a JSON file.
import { basename } from "node:path";
import { lineStarts, positionAt } from "@zhengce/grammar";
import { readCases, type Case } from "../../testing/cases.js";
import { differenceText } from "../../testing/differences.js";
import { interpreterOf, runCase } from "../../testing/run-case.js";
import { runTests, type TestFailure } from "../../testing/run-tests.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { loadAll, readJson, textsOf, writeJson, type Loaded } from "../load.js";
import { locate } from "../reporters/located.js";
import { textReport } from "../reporters/text.js";

export interface TestOptions {
  /** A JSON file of cases, or null. */
  readonly cases: string | null;
  readonly json: boolean;
}
/** One test of either kind, as `--json` prints it. */
interface Result {
  readonly file: string;
  readonly kind: "test" | "case";
  readonly name: string;
  readonly line: number | null;
  readonly passed: boolean;
  readonly failures: readonly { readonly line: number | null; readonly message: string }[];
}

export function testFiles(io: Io, paths: readonly string[], options: TestOptions): ExitCode {
  const loaded = loadAll(io, paths);
  const cases = options.cases === null ? [] : casesOf(io, options.cases);
  const results = loaded.flatMap((file) => {
    const program = file.compilation?.hasErrors === false ? file.compilation.program : null;
    if (file.compilation === null || program === null) return [broken(io, file)];
    const own = cases.filter((item) => belongs(item, file, loaded.length));
    return [
      ...testsOf(io, file),
      ...own.map((item) => caseResult(io, file.path, item, runCase(interpreterOf(program), item))),
    ];
  });
  const homeless = cases.filter((item) => !loaded.some((file) => belongs(item, file, loaded.length)));
  results.push(...homeless.map((item) => withoutNotice(io, item)));
  if (options.json) writeJson(io, results);
  else print(io, results);
  return results.every((result) => result.passed) ? EXIT.clean : EXIT.findings;
}

function casesOf(io: Io, path: string): readonly Case[] {
  const { cases, problems } = readCases(readJson(io, path));
  if (problems.length > 0) throw new Misuse(`${path}: ${problems.map((problem) => problem[io.locale]).join("; ")}`);
  return cases;
}
/** A case names its notice by file name; without a name it belongs to the only file. */
function belongs(item: Case, file: Loaded, files: number): boolean {
  return item.notice === "" ? files === 1 : item.notice === basename(file.path, ".policy");
}

function testsOf(io: Io, file: Loaded): Result[] {
  const { compilation } = file;
  const program = compilation?.program ?? null;
  if (compilation === null || program === null) return [];
  const starts = lineStarts(file.text);
  const lineOf = (offset: number): number => positionAt(starts, offset).line;
  return runTests(compilation.model, program).map((outcome) => ({
    file: file.path,
    kind: "test",
    name: outcome.name,
    line: lineOf(outcome.test.node.start),
    passed: outcome.passed,
    failures: outcome.failures.map((failure) => ({ line: lineOf(failure.start), message: failureText(io, failure) })),
  }));
}
function failureText(io: Io, failure: TestFailure): string {
  const [subject, expected, actual] = [
    failure.subject[io.locale],
    failure.expected[io.locale],
    failure.actual[io.locale],
  ];
  return say(io, `${subject}：应为 ${expected}，得到 ${actual}`, `${subject}: expected ${expected}, got ${actual}`);
}
function caseResult(io: Io, file: string, item: Case, outcome: ReturnType<typeof runCase>): Result {
  const messages = [...outcome.issues.map((issue) => issue.message), ...outcome.differences.map(differenceText)];
  const failures = messages.map((message) => ({ line: null, message: message[io.locale] }));
  return { file, kind: "case", name: caseName(item), line: null, passed: outcome.passed, failures };
}
function caseName(item: Case): string {
  return item.why === "" ? item.id : `${item.id} ${item.why}`;
}

/** A file with errors runs no test: its findings are the failure. */
function broken(io: Io, file: Loaded): Result {
  const texts = textsOf([file]);
  const errors = locate(
    file.diagnostics.filter((found) => found.severity === "error"),
    texts,
    io.locale,
  );
  io.error(textReport(errors, texts, io.locale, (_style, text) => text));
  const message = say(io, "文件有错误，用例没有运行", "the file has errors, no test was run");
  return { file: file.path, kind: "test", name: "", line: null, passed: false, failures: [{ line: null, message }] };
}
function withoutNotice(io: Io, item: Case): Result {
  const message = say(io, `没有名为 ${item.notice}.policy 的文件`, `no file is named ${item.notice}.policy`);
  return {
    file: "",
    kind: "case",
    name: caseName(item),
    line: null,
    passed: false,
    failures: [{ line: null, message }],
  };
}

function print(io: Io, results: readonly Result[]): void {
  let file: string | null = null;
  for (const result of results) {
    if (result.file !== file) io.out(io.paint("bold", `${(file = result.file)}\n`));
    const mark = result.passed ? io.paint("green", "✓") : io.paint("red", "✗");
    io.out(
      `  ${mark} ${result.name}${result.line === null ? "" : io.paint("dim", `  ${result.file}:${result.line}`)}\n`,
    );
    for (const failure of result.failures) {
      io.out(
        `      ${io.paint("red", failure.message)}${failure.line === null ? "" : io.paint("dim", `  ${result.file}:${failure.line}`)}\n`,
      );
    }
  }
  const failed = results.filter((result) => !result.passed).length;
  const passed = results.length - failed;
  io.out(say(io, `通过 ${passed}，未通过 ${failed}\n`, `${passed} passed, ${failed} failed\n`));
}
