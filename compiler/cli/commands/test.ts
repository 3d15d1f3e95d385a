// `zhengce test`: the 用例 of every file, and the cases of a JSON file.
import { readCases, type Case } from "../../testing/cases.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { loadAll, readJson } from "../load.js";
import { writeJson, type Loaded } from "../loaded.js";
import { sayNoticeErrors } from "../notice-errors.js";
import { coverageJson, coverageOf, coverageTable } from "../test-coverage.js";
import { belongs, homeless, resultsOf, runnable, type Result } from "../test-results.js";

export interface TestOptions {
  /** A JSON file of cases, or null. */
  readonly cases: string | null;
  readonly json: boolean;
  /** A file that has neither 用例 nor cases fails. */
  readonly failOnEmpty: boolean;
  /** Also says which rules the tests reach. */
  readonly coverage: boolean;
}

export function testFiles(io: Io, paths: readonly string[], options: TestOptions): ExitCode {
  const loaded = loadAll(io, paths);
  const cases = options.cases === null ? [] : casesOf(io, options.cases);
  const own = (file: Loaded): readonly Case[] => cases.filter((item) => belongs(item, file, loaded.length));
  const lost = cases.filter((item) => !loaded.some((file) => belongs(item, file, loaded.length)));
  const results = [
    ...loaded.flatMap((file) => resultsOf(io, file, own(file), options)),
    ...lost.map((item) => homeless(io, item)),
  ];
  const broken = loaded.filter((file) => runnable(file) === null);
  if (!options.json && broken.length > 0) sayNoticeErrors(io, broken, "text");
  const coverage = options.coverage ? loaded.flatMap((file) => coverageOf(file, own(file), io.locale) ?? []) : [];
  if (options.json) writeJson(io, options.coverage ? { results, coverage: coverage.map(coverageJson) } : results);
  else {
    print(io, results);
    for (const file of coverage) io.out(`\n${coverageTable(io, file)}`);
  }
  return results.some(({ passed }) => passed === false) ? EXIT.findings : EXIT.clean;
}

function casesOf(io: Io, path: string): readonly Case[] {
  const { cases, problems } = readCases(readJson(io, path));
  if (problems.length > 0) throw new Misuse(`${path}: ${problems.map((problem) => problem[io.locale]).join("; ")}`);
  return cases;
}

function print(io: Io, results: readonly Result[]): void {
  let file: string | null = null;
  for (const result of results) {
    if (result.file !== file) io.out(io.paint("bold", `${(file = result.file)}\n`));
    for (const line of rowOf(io, result)) io.out(line);
  }
  io.out(summary(io, results));
}

/** A file that did not run has no test to name: what it says stands in its place. */
function rowOf(io: Io, { file, name, line, passed, failures }: Result): readonly string[] {
  const place = (at: number | null): string => (at === null ? "" : io.paint("dim", `  ${file}:${at}`));
  const mark = passed === null ? io.paint("yellow", "–") : passed ? io.paint("green", "✓") : io.paint("red", "✗");
  const messages = failures.map((failure) => ({ ...failure, text: io.paint("red", failure.message) }));
  if (name === "") return messages.map((failure) => `  ${mark} ${failure.text}${place(failure.line)}\n`);
  return [
    `  ${mark} ${name}${place(line)}\n`,
    ...messages.map((failure) => `      ${failure.text}${place(failure.line)}\n`),
  ];
}

/** Files are not counted among the tests. */
function summary(io: Io, results: readonly Result[]): string {
  const run = results.filter(({ kind }) => kind === "test" || kind === "case");
  const passed = run.filter((result) => result.passed).length;
  const count = (kind: Result["kind"]): number => results.filter((result) => result.kind === kind).length;
  const [empty, broken] = [count("empty"), count("broken")];
  const zh = [
    `通过 ${passed}，未通过 ${run.length - passed}`,
    ...(empty > 0 ? [`${empty} 个文件没有用例`] : []),
    ...(broken > 0 ? [`${broken} 个文件的用例没有运行`] : []),
  ];
  const en = [
    `${passed} passed, ${run.length - passed} failed`,
    ...(empty > 0 ? [`${empty} ${empty === 1 ? "file has" : "files have"} no tests`] : []),
    ...(broken > 0 ? [`the tests of ${broken} ${broken === 1 ? "file were" : "files were"} not run`] : []),
  ];
  return say(io, `${zh.join("；")}\n`, `${en.join("; ")}\n`);
}
