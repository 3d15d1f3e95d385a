// Bytes that are handed on together.
const [ZERO, QUOTE] = [0x30, 0x22];
const NULL = Buffer.from("null");
/** So many bytes are copied faster one by one. */
const FEW = 32;

export class Piece {
  length = 0;

  private bytes: Buffer;

  constructor(private readonly size: number) {
    this.bytes = Buffer.allocUnsafe(size);
  }

  text(text: string): void {
    this.reserve(text.length * 3);
    this.length += this.bytes.write(text, this.length);
  }

  /** A date in its quotes, or `null`. */
  day(day: string | null): void {
    if (day === null) return this.copy(NULL);
    const { length } = day;
    this.reserve(length + 2);
    const { bytes } = this;
    let to = this.length;
    bytes[to++] = QUOTE;
    for (let at = 0; at < length; at += 1) bytes[to++] = day.charCodeAt(at);
    bytes[to++] = QUOTE;
    this.length = to;
  }

  copy(source: Uint8Array, from = 0, to: number = source.length): void {
    const length = to - from;
    this.reserve(length);
    const { bytes, length: start } = this;
    if (length > FEW) bytes.set(from === 0 && to === source.length ? source : source.subarray(from, to), start);
    else for (let at = 0; at < length; at += 1) bytes[start + at] = source[from + at] as number;
    this.length = start + length;
  }

  /** A whole number, not negative. */
  number(value: number): void {
    let digits = 1;
    for (let most = 10; value >= most; most *= 10) digits += 1;
    this.reserve(digits);
    const { bytes, length: start } = this;
    let rest = value;
    for (let at = start + digits - 1; at >= start; at -= 1) {
      const tens = Math.floor(rest / 10);
      bytes[at] = ZERO + rest - tens * 10;
      rest = tens;
    }
    this.length = start + digits;
  }

  /** What it holds. */
  held(): Buffer {
    return this.bytes.subarray(0, this.length);
  }

  /** The same; it is empty then. */
  take(): Buffer {
    const held = this.held();
    this.bytes = Buffer.allocUnsafe(this.size);
    this.length = 0;
    return held;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe((this.length + more) * 2);
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
