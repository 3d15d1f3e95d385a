// How often the language server has ended by itself → whether it is started once more. Knows no editor.

/** So many ends, the first of them not longer ago than this (ms): another start would not help. */
const MOST = 5;
const WITHIN = 3 * 60 * 1000;

export interface Crashes {
  /** Notes one; false where it is not to be started again. */
  readonly startsAgain: () => boolean;
  /** The person has started it: what was is forgotten. */
  readonly forget: () => void;
}

/** @param now milliseconds of any clock */
export function countCrashes(now: () => number): Crashes {
  let ends: readonly number[] = [];
  return {
    startsAgain: () => {
      const at = now();
      ends = [...ends.filter((end) => at - end <= WITHIN), at];
      return ends.length < MOST;
    },
    forget: () => (ends = []),
  };
}
