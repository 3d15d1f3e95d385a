// Circles in a graph of names. Iterative, so that a chain of any length is no danger; linear.

/**
 * One circle for each strongly connected part that has one, as a path that ends where it starts, beginning at the node
 * that stands first in `keys`.
 */
export function circles(
  keys: Iterable<string>,
  next: (key: string) => readonly string[],
): readonly (readonly string[])[] {
  const order = [...keys];
  const known = new Set(order);
  const edges = new Map(order.map((key) => [key, next(key).filter((target) => known.has(target))]));
  const found: string[][] = [];
  const state = new Map<string, "open" | "done">();
  for (const root of order) {
    if (state.has(root)) continue;
    const path: { readonly key: string; at: number }[] = [{ key: root, at: 0 }];
    state.set(root, "open");
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = edges.get(top.key)?.[top.at++];
      if (target === undefined) {
        state.set(top.key, "done");
        path.pop();
      } else if (state.get(target) === "open") {
        const from = path.findIndex((step) => step.key === target);
        found.push([...path.slice(from).map((step) => step.key), target]);
      } else if (!state.has(target)) {
        state.set(target, "open");
        path.push({ key: target, at: 0 });
      }
    }
  }
  return distinct(found);
}

/** Of circles that share a name only the first: they are mended together. */
function distinct(found: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return found.filter((circle) => {
    const fresh = circle.every((key) => !seen.has(key));
    for (const key of circle) seen.add(key);
    return fresh;
  });
}
