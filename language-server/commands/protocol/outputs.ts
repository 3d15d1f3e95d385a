// What a notice compiles to.
import type { Answer, OfFile } from "./answer.js";

export interface OutputsParams extends OfFile {
  /** URI of the folder that they will stand in: modules name their notice from there. */
  readonly directory: string;
}
/** All outputs of the notice; none where the file has errors, or where the server can't make them (in a browser). */
export interface OutputsAnswer extends Answer {
  readonly files: readonly { readonly name: string; readonly text: string }[];
}
export interface PreviewParams extends OfFile {
  /** A line of the notice, from 0: where in the text its clause stands is said. */
  readonly line?: number | undefined;
}
/** The compiled module, as text; where the module can't be made here, the decision program in words. */
export interface PreviewAnswer extends Answer {
  readonly name: string;
  readonly language: "typescript" | "plaintext";
  readonly text: string;
  /** Of the text, from 0: where the rule stands that the line asked for belongs to. */
  readonly line: number;
}
