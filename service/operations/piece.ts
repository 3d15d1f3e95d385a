// Bytes that are handed on together.
const ZERO = 0x30;
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

  /** A few characters of ASCII. */
  ascii(text: string): void {
    this.reserve(text.length);
    for (let at = 0; at < text.length; at += 1) this.bytes[this.length + at] = text.charCodeAt(at);
    this.length += text.length;
  }

  copy(source: Uint8Array, from = 0, to: number = source.length): void {
    const length = to - from;
    this.reserve(length);
    if (length > FEW)
      this.bytes.set(from === 0 && to === source.length ? source : source.subarray(from, to), this.length);
    else for (let at = 0; at < length; at += 1) this.bytes[this.length + at] = source[from + at] as number;
    this.length += length;
  }

  /** A whole number, not negative. */
  number(value: number): void {
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits += 1;
    this.reserve(digits);
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at -= 1) {
      this.bytes[at] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.length += digits;
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
