// Words known beforehand, found by their UTF-8 without making a string of it.
interface Entry<Value> {
  readonly bytes: Uint8Array;
  readonly value: Value;
  readonly next: Entry<Value> | undefined;
}

/** FNV-1a: `hash = Math.imul(hash ^ byte, PRIME)` for each byte, from SEED. */
export const SEED = -2128831035;
export const PRIME = 16777619;

export class ByteWords<Value> {
  private readonly entries = new Map<number, Entry<Value>>();

  /** Of two equal words the first counts. A word that JSON has to escape is left out. */
  constructor(words: Iterable<readonly [string, Value]>) {
    for (const [word, value] of words) {
      const bytes = Buffer.from(word);
      let hash = SEED;
      for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
      const isKnown = this.find(hash, bytes, 0, bytes.length) !== undefined;
      if (!isKnown && JSON.stringify(word) === `"${word}"`)
        this.entries.set(hash, { bytes, value, next: this.entries.get(hash) });
    }
  }

  /** The value of the word from `from` to `to`, whose hash is given. */
  find(hash: number, bytes: Uint8Array, from: number, to: number): Value | undefined {
    for (let entry = this.entries.get(hash); entry !== undefined; entry = entry.next)
      if (isAt(bytes, from, to, entry.bytes)) return entry.value;
    return undefined;
  }
}

function isAt(bytes: Uint8Array, from: number, to: number, word: Uint8Array): boolean {
  if (to - from !== word.length) return false;
  for (let at = 0; at < word.length; at += 1) if (bytes[from + at] !== word[at]) return false;
  return true;
}
