// Work that waits for a pause: one piece a key, the newest only. What is already on its way is handled first, so that a burst of
// edits is worked out once; work that takes long waits longer, so that fast typing is never held up.

export interface Scheduler {
  /** Does `work` soon; work waiting under the same key is dropped. */
  readonly soon: (key: string, work: () => void) => void;
  readonly drop: (key: string) => void;
  /** Does what waits when nothing else is to be done, one piece at a time. */
  readonly idly: (key: string, work: () => void) => void;
  readonly idle: () => boolean;
  readonly stop: () => void;
}

/** A piece that took fewer milliseconds is done without waiting. */
const QUICK = 100;
const LONGEST_WAIT = 300;
/** How long idle work leaves the floor to what is more urgent. */
const PATIENCE = 25;

export function createScheduler(now: () => number): Scheduler {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const idle = new Map<string, () => void>();
  // One slow piece says little: the first runs cold, any may meet a collection of garbage.
  let [took, before] = [0, 0];
  let idling: ReturnType<typeof setTimeout> | null = null;

  const nextIdle = (): void => {
    idling = null;
    if (waiting.size === 0) {
      const first = idle.entries().next();
      if (first.done === true) return;
      const [key, work] = first.value;
      idle.delete(key);
      work();
    }
    wake();
  };
  const wake = (): void => {
    if (idle.size > 0 && idling === null) idling = setTimeout(nextIdle, waiting.size === 0 ? 0 : PATIENCE);
  };
  const drop = (key: string): void => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
    idle.delete(key);
  };
  return {
    drop,
    soon: (key, work) => {
      drop(key);
      const usual = Math.min(took, before);
      const delay = usual < QUICK ? 0 : Math.min(usual, LONGEST_WAIT);
      const timer = setTimeout(() => {
        waiting.delete(key);
        const start = now();
        work();
        [took, before] = [now() - start, took];
      }, delay);
      waiting.set(key, timer);
    },
    idly: (key, work) => {
      if (waiting.has(key)) return;
      idle.set(key, work);
      wake();
    },
    idle: () => waiting.size === 0 && idle.size === 0,
    stop: () => {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
      idle.clear();
      if (idling !== null) clearTimeout(idling);
    },
  };
}
