// Last year's notice carried forward.
import type { Answer, OfFile } from "./answer.js";

export interface NextYearParams extends OfFile {
  /** The year after the notice's where null. */
  readonly year: number | null;
  /** This year's print, by a name of `prints`; null without one. */
  readonly print: string | null;
}
export interface NextYearAnswer extends Answer {
  readonly text: string;
  readonly year: number;
  /** The name proposed for the file, which stands beside last year's. */
  readonly name: string;
  /** Figures that somebody has to confirm. */
  readonly marked: number;
  /** What else is to be looked at. */
  readonly notes: readonly string[];
  /** Prints that lie beside the notice. */
  readonly prints: readonly string[];
}
