// A name as it was most likely meant, for merging: a slip in one clause has its finding, and should not also leave statements of
// other clauses incomplete.
import { lazy } from "./lazy.js";
import { candidate, nearestCandidate } from "./checks/similarity.js";

/** Beyond so many comparisons a slip stays a slip: the file is not about spelling. */
const MOST_COMPARISONS = 20_000;

/** Makes the function that gives the one of `names` that a name means: itself, or the nearest; null where none is near. */
export function understand(names: Iterable<string>): (name: string) => string | null {
  const declared = new Set(names);
  const candidates = lazy(() => [...declared].map(candidate));
  const known = new Map<string, string | null>();
  let left = MOST_COMPARISONS;
  return (name) => {
    if (declared.has(name)) return name;
    const before = known.get(name);
    if (before !== undefined) return before;
    left -= declared.size;
    const found = left < 0 ? null : nearestCandidate(name, candidates());
    known.set(name, found);
    return found;
  };
}
