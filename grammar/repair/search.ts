// Finding a place in a list that is in text order.

import { firstIndex } from "../first-index.js";

/** Index of the first of `items` whose offset is `offset` or more, by halving; they are in text order. */
export function firstAtOrBehind<T>(items: readonly T[], offsetOf: (item: T) => number, offset: number): number {
  return firstIndex(items.length, (at) => offsetOf(items[at] as T) >= offset);
}
