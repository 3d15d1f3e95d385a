// Two texts that say the same in pieces → the place in one that stands beside a place in the other. Knows no editor.

interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Piece {
  readonly from: Span;
  readonly to: Span;
}

/** As far into its piece as `at` is into the smallest one around it; behind the last piece before it where none is; null before all. */
export function placeBeside(pieces: readonly Piece[], at: number): number | null {
  const length = ({ start, end }: Span): number => end - start;
  const around = pieces
    .filter(({ from }) => from.start <= at && at < from.end)
    .sort((one, other) => length(one.from) - length(other.from))[0];
  if (around !== undefined) {
    const { from, to } = around;
    return Math.round(to.start + (length(to) * (at - from.start)) / length(from));
  }
  const before = pieces.filter(({ from }) => from.end <= at).sort((one, other) => other.from.end - one.from.end)[0];
  return before?.to.end ?? null;
}
