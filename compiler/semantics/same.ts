// A node as a key that two equal nodes share, wherever they stand and however they are spaced: for merging and for conflicts.
import type { Node } from "@zhengce/grammar";

const IGNORED: ReadonlySet<string> = new Set(["start", "end", "quoted", "unconfirmed"]);

/** Equal keys mean that two nodes say the same in the same order; positions, quotes and 待核 do not count. */
export function nodeKey(node: Node | null): string {
  return JSON.stringify(node, (key, value: unknown) => (IGNORED.has(key) ? undefined : value));
}

/** Whether two nodes say the same. */
export function saysTheSame(a: Node | null, b: Node | null): boolean {
  return a === b || nodeKey(a) === nodeKey(b);
}
