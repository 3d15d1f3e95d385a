// Two texts → the smallest edits by whole lines that turn the one into the other (Myers, "An O(ND) difference algorithm", 1986). Lines
// that were only rewritten are one edit each, so that a part of them can be taken alone. Knows no language.

export interface LineEdit {
  /** From 0, `[from, to)` of the old text's lines. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** So many differences are sought one by one; beyond them everything between the equal ends is one edit. */
const MOST_DIFFERENCES = 600;

export function lineEdits(before: readonly string[], after: readonly string[]): readonly LineEdit[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail++;
  const [old, fresh] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const kept = [...commonLines(old, fresh), { old: old.length, fresh: fresh.length }];
  const edits: LineEdit[] = [];
  let at = { old: 0, fresh: 0 };
  for (const next of kept) {
    if (next.old > at.old || next.fresh > at.fresh)
      edits.push({ from: head + at.old, to: head + next.old, lines: fresh.slice(at.fresh, next.fresh) });
    at = { old: next.old + 1, fresh: next.fresh + 1 };
  }
  return edits;
}

/** An edit of as many new lines as old ones, line by line. */
export function split(edit: LineEdit): readonly LineEdit[] {
  if (edit.to - edit.from !== edit.lines.length) return [edit];
  return edit.lines.map((line, index) => ({ from: edit.from + index, to: edit.from + index + 1, lines: [line] }));
}

interface Pair {
  readonly old: number;
  readonly fresh: number;
}
/** The pairs of equal lines of a shortest edit, in order. */
function commonLines(old: readonly string[], fresh: readonly string[]): readonly Pair[] {
  const reach = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  for (let d = 0; d <= Math.min(old.length + fresh.length, MOST_DIFFERENCES); d++) {
    history.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < old.length && x - k < fresh.length && old[x] === fresh[x - k]) x++;
      reach.set(k, x);
      if (x >= old.length && x - k >= fresh.length) return backtrack(history, old, fresh);
    }
  }
  return [];
}
function backtrack(
  history: readonly ReadonlyMap<number, number>[],
  old: readonly string[],
  fresh: readonly string[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  let [x, y] = [old.length, fresh.length];
  for (let d = history.length - 1; d >= 0; d--) {
    const reach = history[d] as ReadonlyMap<number, number>;
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));
    const before = down ? k + 1 : k - 1;
    const from = reach.get(before) ?? 0;
    while (x > Math.max(from, 0) && y > Math.max(from - before, 0) && old[x - 1] === fresh[y - 1]) {
      x--;
      y--;
      pairs.push({ old: x, fresh: y });
    }
    [x, y] = [from, from - before];
  }
  return pairs.reverse();
}
