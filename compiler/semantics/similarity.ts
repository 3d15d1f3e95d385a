// Names that look alike: Damerau–Levenshtein over characters, with thresholds for short Chinese names. Pure; knows no symbols.

/** Longer names are compared by their first characters only, so that a pathological file costs no time. */
const LONGEST = 48;
const NUMERALS = /^[0-9０-９一二三四五六七八九十零〇两双甲乙丙丁上下]$/;

/** Edits (insert, delete, replace, swap neighbours) from `a` to `b`, or `limit + 1` where there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  const left = [...a].slice(0, LONGEST);
  const right = [...b].slice(0, LONGEST);
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[right.length] ?? 0, limit + 1);
}

/** How many edits still look like a slip: 1 in two to five characters, then a third of the length, at most 4. */
export function tolerance(name: string): number {
  const length = [...name].length;
  if (length < 2) return 0;
  return Math.min(4, Math.max(1, Math.floor(length / 3)));
}

/**
 * The candidate nearest to `name`, or null where none is near enough. Ties go to the first. A name that is contained in a
 * candidate, or contains one, counts as near: people shorten names (低保对象 for 最低生活保障对象 is not found, 低保 is).
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  const plain = fold(name);
  let best: string | null = null;
  let fewest = tolerance(plain) + 1;
  let part: string | null = null;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const other = fold(candidate);
    const edits = distance(plain, other, fewest);
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
      if (edits === 0) return best;
    }
    if (part === null && plain.length >= 2 && other.length >= 2 && (other.includes(plain) || plain.includes(other)))
      part = candidate;
  }
  return best ?? part;
}

/** One edit apart, and not merely by a numeral: 一类低保 and 二类低保 are two names, 孤儿 and 孤兒 look like a slip. */
export function looksLikeSlip(a: string, b: string): boolean {
  const left = [...fold(a)];
  const right = [...fold(b)];
  if (Math.max(left.length, right.length) < 3 || distance(fold(a), fold(b), 1) !== 1) return false;
  if (left.length !== right.length) return true;
  const differing = left.flatMap((character, i) => (character === right[i] ? [] : [character, right[i] ?? ""]));
  return !differing.every((character) => NUMERALS.test(character));
}

/**
 * Finds the name of `names` that a name is probably a slip for. Names one edit apart share a name with one character left
 * out, so the index makes a look-up independent of how many names there are.
 */
export function slipFinder(names: Iterable<string>): (name: string) => string | null {
  const index = new Map<string, string[]>();
  for (const name of names) {
    for (const key of shortened(name)) {
      const bucket = index.get(key);
      if (bucket === undefined) index.set(key, [name]);
      else bucket.push(name);
    }
  }
  return (name) => {
    for (const key of shortened(name)) {
      const found = index.get(key)?.find((other) => looksLikeSlip(name, other));
      if (found !== undefined) return found;
    }
    return null;
  };
}

function shortened(name: string): ReadonlySet<string> {
  const characters = [...fold(name)].slice(0, LONGEST);
  return new Set([characters.join(""), ...characters.map((_, i) => characters.toSpliced(i, 1).join(""))]);
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
