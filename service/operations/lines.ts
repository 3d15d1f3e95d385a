// Chunks of bytes → whole lines, as they come. Never holds more than one chunk and one line.
import { isUtf8 } from "node:buffer";
import { Refusal } from "./refusal.js";

export const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Lines of UTF-8, each with its end. @throws a Refusal for a line longer than `longest` bytes, or no UTF-8 */
export function lineCutter(longest: number): (chunk: Uint8Array | null) => readonly Buffer[] {
  /** Of the line that has not ended yet. */
  let begun: Buffer[] = [];
  let length = 0;
  let isFirst = true;
  const measure = (bytes: Buffer): void => {
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      if (length + at - from > longest) throw new Refusal("row-too-long", { limit: longest });
      length = 0;
      from = at + 1;
    }
    length += bytes.length - from;
    if (length > longest) throw new Refusal("row-too-long", { limit: longest });
  };
  const checked = (lines: Buffer): Buffer => {
    if (!isUtf8(lines)) throw new Refusal("not-utf8");
    if (!isFirst) return lines;
    isFirst = false;
    return lines.indexOf(BYTE_ORDER_MARK) === 0 ? lines.subarray(BYTE_ORDER_MARK.length) : lines;
  };
  return (chunk) => {
    const bytes = chunk === null ? Buffer.from("\n") : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const last = bytes.lastIndexOf(NEWLINE) + 1;
    if (length + bytes.length > longest) measure(bytes);
    else length = last === 0 ? length + bytes.length : bytes.length - last;
    const first = begun.length === 0 ? 0 : bytes.indexOf(NEWLINE) + 1;
    const whole: Buffer[] = [];
    if (first > 0) whole.push(checked(Buffer.concat([...begun, bytes.subarray(0, first)])));
    if (last > first) whole.push(checked(bytes.subarray(first, last)));
    if (last > 0) begun = [];
    if (last < bytes.length) begun.push(bytes.subarray(last));
    return whole;
  };
}
