// Two trees that say the same: every property equal but the offsets.

/** Compares nodes, lists and plain values. `start`, `end` and the way a name was quoted are left out. */
export function sameTree(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => sameTree(item, other[index]));
  }
  const [a, b] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => key === "start" || key === "end" || sameTree(a[key], b[key]));
}
