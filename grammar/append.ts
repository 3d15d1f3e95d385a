// Lists of any length: an argument for each item, as in `push(...items)`, overflows the stack from about 120,000 items.

/** Puts `items` behind what `list` holds. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The greatest of `numbers`; -Infinity where there are none. */
export function greatest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The least of `numbers`; Infinity where there are none. */
export function least(numbers: Iterable<number>): number {
  let few = Infinity;
  for (const number of numbers) if (number < few) few = number;
  return few;
}
