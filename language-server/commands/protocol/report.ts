// The report for the person who signs.
import type { Answer, OfFile } from "./answer.js";

export interface ReportParams extends OfFile {
  /** URI of the notice that it is compared with; absent: none. */
  readonly last?: string | undefined;
}
export interface ReportAnswer extends Answer {
  readonly notice: string;
  /** A whole page; empty where there is none, as the others are. */
  readonly html: string;
  readonly markdown: string;
  /** The obligations as a calendar, iCalendar. */
  readonly calendar: string;
}
