// What came of running a file's 用例 and cases: one row each, with the place of whatever differs. Printing is elsewhere.
import { basename } from "node:path";
import { positionAt, type Span } from "@zhengce/grammar";
import { sayIssue } from "@zhengce/runtime";
import { type Case } from "../testing/cases.js";
import { differenceText } from "../testing/differences.js";
import { interpreterOf, runCase } from "../testing/run-case.js";
import { runTests, type TestFailure } from "../testing/run-tests.js";
import type { Compilation } from "../compile.js";
import type { Program } from "../decision/program.js";
import { say, type Io } from "./io.js";
import type { Loaded } from "./loaded.js";
import { noticeErrors, type Refusal } from "./notice-errors.js";

/** A 用例, a case of a JSON file, a file that has neither, or one whose errors keep them from running; as `--json` prints it. */
export interface Result {
  readonly file: string;
  readonly kind: "test" | "case" | "empty" | "broken";
  readonly name: string;
  readonly line: number | null;
  /** Null of a file without tests: nothing passed and nothing failed. */
  readonly passed: boolean | null;
  readonly failures: readonly { readonly line: number | null; readonly message: string }[];
  /** Of a file that did not run. */
  readonly error?: Refusal;
}
/** A file that can be asked. */
export interface Runnable {
  readonly file: Loaded;
  readonly compilation: Compilation;
  readonly program: Program;
}

/** Null where the file could not be read, has errors, or decides nothing. */
export function runnable(file: Loaded): Runnable | null {
  const { compilation } = file;
  if (compilation === null || compilation.hasErrors || compilation.program === null) return null;
  return { file, compilation, program: compilation.program };
}

/** The rows of one file; `cases` are those that belong to it. */
export function resultsOf(io: Io, file: Loaded, cases: readonly Case[], options: { readonly failOnEmpty: boolean }) {
  const asked = runnable(file);
  if (asked === null) return [broken(io, file)];
  const found = [...testsOf(io, asked), ...cases.map((item) => caseResult(io, asked, item))];
  return found.length > 0 ? found : [empty(io, file, options.failOnEmpty)];
}

/** A case names its notice by file name; without a name it belongs to the only file. */
export function belongs(item: Case, file: Loaded, files: number): boolean {
  return item.notice === "" ? files === 1 : item.notice === basename(file.path, ".policy");
}

/** A case that belongs to no file. */
export function homeless(io: Io, item: Case): Result {
  const message =
    item.notice === ""
      ? say(
          io,
          "案例没有写是哪份通知的（notice），而给出的文件不止一个",
          "the case names no notice, and there are several files",
        )
      : say(io, `没有名为 ${item.notice}.policy 的文件`, `no file is named ${item.notice}.policy`);
  return failed("", "case", caseName(item), message);
}

function testsOf(io: Io, { file, compilation, program }: Runnable): Result[] {
  const { model } = compilation;
  const lineOf = ({ start }: Span): number => positionAt(model.lineStarts, start).line;
  return runTests(model, program).map((outcome) => ({
    file: file.path,
    kind: "test",
    name: outcome.name,
    line: lineOf(outcome.test.node),
    passed: outcome.passed,
    failures: outcome.failures.map((failure) => ({ line: lineOf(failure), message: failureText(io, failure) })),
  }));
}
function failureText(io: Io, failure: TestFailure): string {
  const [subject, expected, actual] = [
    failure.subject[io.locale],
    failure.expected[io.locale],
    failure.actual[io.locale],
  ];
  return say(io, `${subject}：应为 ${expected}，结果是 ${actual}`, `${subject}: expected ${expected}, got ${actual}`);
}

function caseResult(io: Io, { file, program }: Runnable, item: Case): Result {
  const outcome = runCase(interpreterOf(program), item);
  const messages = [
    ...outcome.issues.map((issue) => sayIssue(issue, io.locale)),
    ...outcome.differences.map((difference) => differenceText(difference)[io.locale]),
  ];
  const failures = messages.map((message) => ({ line: null, message }));
  return { file: file.path, kind: "case", name: caseName(item), line: null, passed: outcome.passed, failures };
}
function caseName(item: Case): string {
  return item.why === "" ? item.id : `${item.id} ${item.why}`;
}

/** A file with errors runs no test: its findings are the failure. */
function broken(io: Io, file: Loaded): Result {
  const nothing = file.compilation !== null && !file.compilation.hasErrors;
  const message = nothing
    ? say(io, "文件里还没有可以计算的内容，用例没有运行", "the file decides nothing yet, no test was run")
    : say(io, "文件有错误，用例没有运行", "the file has errors, no test was run");
  return { ...failed(file.path, "broken", "", message), error: noticeErrors(io, [file]) };
}
function empty(io: Io, file: Loaded, failing: boolean): Result {
  const name = say(io, "没有用例", "no tests");
  if (!failing) return { file: file.path, kind: "empty", name, line: null, passed: null, failures: [] };
  const message = say(
    io,
    "每份通知都要有用例（--fail-on-empty）：写“用例 … { 已知 … 期望 … }”",
    "every notice needs a test (--fail-on-empty): write “test … { given … expect … }”",
  );
  return failed(file.path, "empty", name, message);
}
function failed(file: string, kind: Result["kind"], name: string, message: string): Result {
  return { file, kind, name, line: null, passed: false, failures: [{ line: null, message }] };
}
