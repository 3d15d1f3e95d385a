// What a notice changes against another one, and for whom.
import type { Answer, OfFile } from "./answer.js";
import type { Sheet } from "./sheet.js";

export interface ComparisonParams extends OfFile {
  /** URI of the notice it is compared with. */
  readonly last: string;
}
export interface ComparisonAnswer extends Answer {
  readonly notice: string;
  /** Null where there is a `message`. */
  readonly sheet: Sheet | null;
}
