// Names that look alike: Damerau–Levenshtein over characters, with thresholds for short Chinese names. Pure; knows no symbols.

import { differInMeaning } from "@zhengce/grammar";

/** Longer names are compared by their first characters only, so that a pathological file costs no time. */
const LONGEST = 48;

/** Edits (insert, delete, replace, swap neighbours) from `a` to `b`, or `limit + 1` where there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  return edits(charactersOf(a), charactersOf(b), limit);
}

function edits(left: readonly string[], right: readonly string[], limit: number): number {
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

/** How many edits still look like a slip: 1 in two to four characters, 2 in five to seven, and so on, at most 4. */
export function tolerance(name: string): number {
  const length = Array.from(name).length;
  if (length < 2) return 0;
  return Math.min(4, Math.floor((length + 1) / 3));
}

/**
 * The candidate nearest to `name`, or null where none is near enough. Ties go to the first. Where none is, a candidate that
 * contains `name`: people shorten names (低保 for 低保对象). A longer name says more, or is two: 城市低保对象, 孤儿和低保对象.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  return nearestCandidate(name, [...candidates].map(candidate));
}

/** A name made ready to be compared with many others. */
export interface Candidate {
  readonly name: string;
  readonly folded: string;
  readonly characters: readonly string[];
}

/** Makes a name ready for `nearestCandidate`. */
export function candidate(name: string): Candidate {
  const folded = fold(name);
  return { name, folded, characters: charactersOf(folded) };
}

/** `nearest` among candidates that were made ready once; never one that differs in meaning, but where `opposites` are wanted. */
export function nearestCandidate(name: string, candidates: Iterable<Candidate>, opposites = false): string | null {
  const plain = candidate(name);
  let best: string | null = null;
  let fewest = tolerance(plain.folded) + 1;
  let part: string | null = null;
  for (const other of candidates) {
    if (other.name === name) continue;
    const count = edits(plain.characters, other.characters, fewest - 1);
    const isWithin = part === null && plain.folded.length >= 2 && other.folded.includes(plain.folded);
    if ((count >= fewest && !isWithin) || (!opposites && differInMeaning(name, other.name))) continue;
    if (count < fewest) {
      fewest = count;
      best = other.name;
      if (count === 0) break;
    }
    if (isWithin) part = other.name;
  }
  return best ?? part;
}

/** One edit apart, and the same in meaning: 一类低保 and 二类低保 are two names, 孤儿 and 孤兒 look like a slip. */
export function looksLikeTypo(a: string, b: string): boolean {
  const left = charactersOf(fold(a));
  const right = charactersOf(fold(b));
  return (
    Math.max(left.length, right.length) >= 3 &&
    edits(left, right, 1) === 1 &&
    !differInMeaning(a, b) &&
    !differInMeaning(b, a)
  );
}

/**
 * Finds the name of `names` that a name is probably a slip for. Names one edit apart share a name with one character left
 * out, so the index makes a look-up independent of how many names there are.
 */
export function typoFinder(names: Iterable<string>): (name: string) => string | null {
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
      const found = index.get(key)?.find((other) => looksLikeTypo(name, other));
      if (found !== undefined) return found;
    }
    return null;
  };
}

function shortened(name: string): ReadonlySet<string> {
  const characters = charactersOf(fold(name));
  return new Set([characters.join(""), ...characters.map((_, i) => characters.toSpliced(i, 1).join(""))]);
}

function charactersOf(name: string): readonly string[] {
  return Array.from(name).slice(0, LONGEST);
}
function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
