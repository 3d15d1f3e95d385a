// The few things used last; what falls out is let go by the function given.

export interface Recent<T> {
  readonly touch: (item: T) => void;
}

/** @param most how many are kept */
export function recent<T>(most: number, letGo: (item: T) => void): Recent<T> {
  const items = new Set<T>();
  return {
    touch: (item) => {
      items.delete(item);
      items.add(item);
      for (const oldest of items) {
        if (items.size <= most) break;
        items.delete(oldest);
        letGo(oldest);
      }
    },
  };
}
