// What the page knows, in one place: parts of it are replaced, and whoever shows a part is told.
import { useEffect, useState } from "preact/hooks";

export interface Store<T extends object> {
  readonly get: () => T;
  readonly set: (patch: Partial<T>) => void;
  /** Calls `listener` after each change; the answer ends that. */
  readonly subscribe: (listener: (now: T, before: T) => void) => () => void;
}

export function createStore<T extends object>(start: T): Store<T> {
  let state = start;
  const listeners = new Set<(now: T, before: T) => void>();
  return {
    get: () => state,
    set: (patch) => {
      const before = state;
      state = { ...state, ...patch };
      for (const listener of [...listeners]) listener(state, before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The part that `select` takes; the component is drawn again when that part is another. */
export function useStore<T extends object, S>(store: Store<T>, select: (state: T) => S): S {
  const [, draw] = useState({});
  const selected = select(store.get());
  useEffect(() => {
    let shown = selected;
    const look = (): void => {
      const now = select(store.get());
      if (Object.is(now, shown)) return;
      shown = now;
      draw({});
    };
    look();
    return store.subscribe(look);
  });
  return selected;
}
