// A value worked out when it is first asked for, once.

/** Returns a function that calls `make` the first time and remembers its answer. */
export function lazy<T>(make: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: make() }).value;
}
