// The rules that the 用例 reach.
import type { Range } from "vscode-languageserver";
import type { Answer } from "./answer.js";

/** Every rule of the file that bears on a person, in text order; none where the file has errors. */
export interface CoverageAnswer extends Answer {
  readonly rules: readonly {
    readonly range: Range;
    readonly name: string;
    /** How many of the tests asked for reach it. */
    readonly tests: number;
  }[];
}
