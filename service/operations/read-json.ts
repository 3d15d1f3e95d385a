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

/** NaN where the value is nested deeper than facts are. */
function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > DEEPEST) return NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") count += keysIn(item, depth + 1);
    return count;
  }
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    count += typeof item === "object" ? 1 + keysIn(item, depth + 1) : 1;
  }
  return count;
}
const DEEPEST = 20;
