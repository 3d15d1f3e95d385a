// The candidate closest to a misspelt word, for "did you mean". Knows nothing of facts.

/** The candidate with the fewest edits from `word`, the first of equals; null where none shares at least half of it. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const longer = Math.max(word.length, candidate.length);
    if (longer > LONGEST || candidate === word) continue;
    const edits = distance(word, candidate);
    if (edits < fewest && edits * 2 <= longer) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Beyond this many characters nobody misspells by a letter or two, and comparing costs their product. */
const LONGEST = 64;

/** Levenshtein's distance in UTF-16 units. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
