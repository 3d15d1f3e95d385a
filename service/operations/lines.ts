// Chunks of bytes → whole lines, cut as they come. Never holds more than one chunk and one line.
import { Refusal } from "./refusal.js";

const NEWLINE = 0x0a;

/** Lines of each chunk, without their ends; the last line needs none. @throws a Refusal for a line longer than `longest` bytes, or no UTF-8 */
export function lineCutter(longest: number): (chunk: Uint8Array | null) => readonly string[] {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let rest = "";
  /** Bytes since the last end of a line. */
  let length = 0;
  const measure = (chunk: Uint8Array): void => {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      if (length + at - from > longest) throw new Refusal("row-too-long", { limit: longest });
      length = 0;
      from = at + 1;
    }
    length += chunk.length - from;
    if (length > longest) throw new Refusal("row-too-long", { limit: longest });
  };
  const decode = (chunk: Uint8Array | null): string => {
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new Refusal("not-utf8");
    }
  };
  return (chunk) => {
    if (chunk !== null && length + chunk.length > longest) measure(chunk);
    else if (chunk !== null)
      length = chunk.lastIndexOf(NEWLINE) < 0 ? length + chunk.length : chunk.length - chunk.lastIndexOf(NEWLINE) - 1;
    const lines = (rest + decode(chunk)).split("\n");
    rest = chunk === null ? "" : (lines.pop() ?? "");
    return lines;
  };
}
