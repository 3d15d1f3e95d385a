// Finding a place in a list that is in text order.

/** Index of the first of `items` whose offset is `offset` or more, by halving; they are in text order. */
export function firstAtOrBehind<T>(items: readonly T[], offsetOf: (item: T) => number, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(items[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
