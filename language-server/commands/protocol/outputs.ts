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
/** The compiled module, as text; where the module can't be made here, the decision program in words. */
export interface PreviewAnswer extends Answer {
  readonly name: string;
  readonly language: "typescript" | "plaintext";
  readonly text: string;
}
