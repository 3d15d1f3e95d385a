// A line of a file as the formatter sets it.

/** A line and how far in it stands; null where a comment of several lines goes on as its author set it. */
export interface Line {
  readonly level: number | null;
  readonly text: string;
}
