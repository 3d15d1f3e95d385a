// The tree as text, one node a line, for goldens and for looking at. Deterministic; says everything but (unless asked) offsets.
import type { Node } from "./ast.js";
import { childKeysOf, childrenUnder } from "./visit.js";

const hidden: ReadonlySet<string> = new Set(["kind", "start", "end"]);

/** `spans` adds `@start-end` to every node. Properties that are null, false or empty are left out. */
export function printTree(node: Node, options: { readonly spans?: boolean } = {}): string {
  const lines: string[] = [];
  print(node, "", "", options.spans ?? false, lines);
  return `${lines.join("\n")}\n`;
}

function print(node: Node, label: string, indent: string, spans: boolean, lines: string[]): void {
  const keys = childKeysOf(node.kind);
  const place = spans ? ` @${node.start}-${node.end}` : "";
  lines.push(`${indent}${label}${node.kind}${place}${attributes(node, keys)}`);
  for (const key of keys) {
    for (const child of childrenUnder(node, key)) print(child, `${key}: `, `${indent}  `, spans, lines);
  }
}

function attributes(node: Node, keys: readonly string[]): string {
  return Object.entries(node)
    .filter(([key, value]) => !hidden.has(key) && !keys.includes(key) && value !== null && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}=${JSON.stringify(value)}`))
    .join("");
}
