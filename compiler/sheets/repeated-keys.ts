// A key that one object of a JSON text has twice. JSON.parse keeps the last value and says nothing.
import { lineStarts, positionAt } from "@zhengce/grammar";

export interface RepeatedKey {
  readonly key: string;
  /** From 1. */
  readonly line: number;
}

const TOKEN = /("[^"\\]*(?:\\[^][^"\\]*)*")(\s*:)?|[{}[\]]/gu;

/** The first key that stands twice in one object; null where none does. `text` is valid JSON. */
export function repeatedKey(text: string): RepeatedKey | null {
  const objects: (Set<string> | null)[] = [];
  for (const { 0: token, 1: string, 2: colon, index } of text.matchAll(TOKEN)) {
    if (token === "{" || token === "[") objects.push(token === "{" ? new Set() : null);
    else if (token === "}" || token === "]") objects.pop();
    else if (string !== undefined && colon !== undefined) {
      const keys = objects.at(-1);
      const key = JSON.parse(string) as string;
      if (keys?.has(key) === true) return { key, line: positionAt(lineStarts(text), index).line };
      keys?.add(key);
    }
  }
  return null;
}
