// Two texts → their lines: what stays, goes and comes.
export interface Line {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** The lines that both begin and end with stand once; what is between them goes and comes. */
export function lineDifference(before: string, after: string): readonly Line[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < fresh.length - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const as = (kind: Line["kind"], lines: readonly string[]): readonly Line[] => lines.map((text) => ({ kind, text }));
  return [
    ...as("same", old.slice(0, head)),
    ...as("gone", old.slice(head, old.length - tail)),
    ...as("new", fresh.slice(head, fresh.length - tail)),
    ...as("same", old.slice(old.length - tail)),
  ];
}
