// What has run only a few times runs slowly: the engine learns a program while it runs. So the first notice that is opened is compiled
// some times more while nobody types, and a person's first keystrokes are as quick as later ones.

export interface WarmUp {
  /** A person did something: practice waits until they pause. */
  readonly busy: () => void;
  readonly stop: () => void;
}
const ROUNDS = 40;
/** Milliseconds of practice, at most. */
const LONGEST = 1500;
/** Milliseconds without a keystroke that are a pause, and those left between two rounds for whatever comes. */
const PAUSE = 400;
const BETWEEN = 5;

/** @param practise does once what a keystroke brings about; null where there is nothing to do it with */
export function warmUp(practise: () => unknown, now: () => number): WarmUp {
  let left = ROUNDS;
  let worked = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const after = (delay: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = left > 0 && worked < LONGEST ? setTimeout(round, delay) : null;
  };
  const round = (): void => {
    timer = null;
    const start = now();
    if (practise() === null) return;
    worked += now() - start;
    left--;
    after(BETWEEN);
  };
  return {
    busy: () => after(PAUSE),
    stop: () => {
      left = 0;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
