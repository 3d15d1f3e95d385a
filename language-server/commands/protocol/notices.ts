// The other notices of the workspace.
import type { Answer } from "./answer.js";

export interface NoticeName {
  readonly uri: string;
  readonly name: string;
  readonly year: number | null;
  readonly region: string | null;
}
export interface NoticesAnswer extends Answer {
  /** The most likely to be compared with first: of the same region before others, then the newest. */
  readonly notices: readonly NoticeName[];
  /** Last year's of the region; null where the workspace has none. */
  readonly last: string | null;
}
