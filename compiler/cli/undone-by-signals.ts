// Work that a signal ends without leaving half of it behind.

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Does `work`; where a signal comes that ends the process, `undo` runs first. Where others listen for the signal the process goes on, and
 * `isOver` tells the work that it was undone.
 */
export async function undoneBySignals(undo: () => void, work: (isOver: () => boolean) => Promise<void>): Promise<void> {
  let isOver = false;
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    isOver = true;
    undo();
    forget();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    await work(() => isOver);
    // A signal that came during the last step is heard before nobody listens any more: the second turn of the loop has looked.
    for (let turn = 0; turn < 2; turn++) await new Promise(setImmediate);
  } finally {
    forget();
  }
}
