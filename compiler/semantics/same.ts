// Whether two nodes say the same, wherever they stand and however they are spaced: for merging and for conflicts.
import type { Node } from "@zhengce/grammar";

/** Positions, quotes and 待核 do not change what is said. */
const IGNORED: ReadonlySet<string> = new Set(["start", "end", "quoted", "unconfirmed"]);

/** A key that nodes share which say the same in the same order; "" for none. */
export function nodeKey(node: Node | null): string {
  return node === null ? "" : keyOf(node);
}

/** Whether two nodes say the same in the same order. */
export function saysTheSame(a: Node | null, b: Node | null): boolean {
  return same(a, b);
}

function keyOf(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(keyOf).join()}]`;
  let key = "{";
  for (const [name, child] of Object.entries(value)) if (!IGNORED.has(name)) key += `${name}:${keyOf(child)},`;
  return key;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((child, i) => same(child, b[i]));
  const others = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([name, child]) => IGNORED.has(name) || same(child, others.get(name)));
}
