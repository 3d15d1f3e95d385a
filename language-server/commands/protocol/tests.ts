// The 用例 of a file, run.
import type { Range } from "vscode-languageserver";
import type { Answer, OfFile } from "./answer.js";
import type { Reason } from "./assess.js";

export interface TestsParams extends OfFile {
  /** Only the tests of these names; absent = all. */
  readonly names?: readonly string[];
}
export interface TestResult {
  readonly name: string;
  readonly range: Range;
  readonly passed: boolean;
  readonly failures: readonly {
    readonly range: Range;
    readonly message: string;
    readonly expected: string;
    readonly actual: string;
  }[];
  /** Of a failed one: the rules that the answer rests on, and those that were expected to apply and did not. */
  readonly fired: readonly Reason[];
  readonly expected: readonly Reason[];
}
/** `message` where the file has errors: the tests are listed, failed, without failures of their own. */
export interface TestsAnswer extends Answer {
  readonly tests: readonly TestResult[];
}
