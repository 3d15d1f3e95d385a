// Words known beforehand, found by their UTF-8 without making a string of it: four bytes at one place tell most apart, and what is found is
// compared as a whole.
interface Entry<Value> {
  /** The word in its quotes, four bytes a number; the last four overlap. */
  readonly fours: Int32Array;
  readonly last: number;
  readonly length: number;
  readonly value: Value;
  readonly next: Entry<Value> | undefined;
}

const FOUR = 4;

export class ByteWords<Value> {
  /** Of the word that was found last, in its quotes. */
  length = 0;

  private readonly entries = new Map<number, Entry<Value>>();
  /** Where in a word in its quotes stands what tells it apart. */
  private readonly place: number;

  /** Of two equal words the first counts. A word that JSON has to escape, or that has a single letter, is left out. */
  constructor(words: Iterable<readonly [string, Value]>) {
    const known = new Map<string, Value>();
    for (const [word, value] of words)
      if (!known.has(word) && Buffer.byteLength(word) > 1 && JSON.stringify(word) === `"${word}"`)
        known.set(word, value);
    const views = [...known].map(([word, value]) => ({ view: viewOf(Buffer.from(`"${word}"`)), value }));
    this.place = telling(views.map(({ view }) => view));
    for (const { view, value } of views) {
      const length = view.byteLength;
      const fours = Int32Array.from({ length: Math.floor(length / FOUR) }, (_, at) => view.getInt32(at * FOUR));
      const mark = view.getInt32(this.place);
      const last = view.getInt32(length - FOUR);
      this.entries.set(mark, { fours, last, length, value, next: this.entries.get(mark) });
    }
  }

  /** The value of the word whose first quote stands at `at`. */
  find(view: DataView, at: number): Value | undefined {
    const place = at + this.place;
    if (place + FOUR > view.byteLength) return undefined;
    for (let entry = this.entries.get(view.getInt32(place)); entry !== undefined; entry = entry.next)
      if (isAt(view, at, entry)) {
        this.length = entry.length;
        return entry.value;
      }
    return undefined;
  }
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function isAt(view: DataView, at: number, { fours, last, length }: Entry<unknown>): boolean {
  if (at + length > view.byteLength || view.getInt32(at + length - FOUR) !== last) return false;
  for (let four = 0; four < fours.length; four += 1) if (view.getInt32(at + four * FOUR) !== fours[four]) return false;
  return true;
}

/** The place that all words have and where the most differ. */
function telling(views: readonly DataView[]): number {
  let [best, most] = [0, 0];
  if (views.length === 0) return best;
  for (let place = 0; views.every(({ byteLength }) => place + FOUR <= byteLength); place += 1) {
    const different = new Set(views.map((view) => view.getInt32(place))).size;
    if (different > most) [best, most] = [place, different];
  }
  return best;
}
