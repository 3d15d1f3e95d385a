// Findings of a text → the same findings in the text after an edit: what stands before it stays, what stands behind it moves along.
import type { Diagnostic, Span } from "@zhengce/grammar";

/** The stretch that differs: `[from, before)` of the one text became `[from, after)` of the other. */
export interface Change {
  readonly from: number;
  readonly before: number;
  readonly after: number;
}

/** The smallest stretch between what both texts begin and end with. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let behind = 0;
  while (
    behind < shorter - from &&
    before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)
  )
    behind++;
  return { from, before: before.length - behind, after: after.length - behind };
}

/** An end inside of what changed goes to the end of what stands there now. */
export function shifted<S extends Span>(span: S, { from, before, after }: Change): S {
  const moved = (offset: number): number =>
    offset <= from ? offset : offset >= before ? offset + after - before : Math.min(offset, after);
  const start = moved(span.start);
  return { ...span, start, end: Math.max(start, moved(span.end)) };
}

export function shiftedFindings(findings: readonly Diagnostic[], change: Change): readonly Diagnostic[] {
  return findings.map((finding) => ({
    ...shifted(finding, change),
    related: finding.related.map((place) =>
      place.path === undefined || place.path === finding.path ? shifted(place, change) : place,
    ),
  }));
}
