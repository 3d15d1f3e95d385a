// Bytes or text → a JSON value, or a refusal. JSON.parse's own messages repeat what stands there: they are never passed on.
import { repeatedKey } from "@zhengce/compiler";
import { Refusal } from "./refusal.js";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** @throws a Refusal */
export function jsonOfBytes(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new Refusal("not-utf8");
  }
  return jsonOf(text);
}

/** @throws a Refusal; a key that stands twice in one object is one, since JSON.parse drops a value without a word */
export function jsonOf(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal("not-json");
  }
  // Each key has its colon: as many keys as colons, and none was lost.
  if (keysIn(value) !== colonsIn(text) && repeatedKey(text) !== null) throw new Refusal("repeated-key");
  return value;
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) count += 1;
  return count;
}

function keysIn(value: unknown): number {
  let count = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === "object") waiting.push(item);
    } else
      for (const key in next) {
        count += 1;
        const item = (next as Record<string, unknown>)[key];
        if (typeof item === "object") waiting.push(item);
      }
  }
  return count;
}
