// Rows as programs write them, read straight from their bytes: strings that are dropped at once would take most of a batch's time. Nothing
// is refused here: what is not plain (an escape, a word that the notice does not have, a date that does not exist) is left to `JSON.parse`.
import { IDENTITIES_KEYS, TIER_KEYS, type FactsSchema } from "@zhengce/runtime";
import { ByteReader, QUOTE } from "./byte-reader.js";
import { ByteWords } from "./byte-words.js";

const [NEWLINE, COMMA, COLON] = [0x0a, 0x2c, 0x3a];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Of a row's key, in characters. */
export const LONGEST_KEY = 200;

const MEMBERS = new ByteWords<"key" | "facts">([
  ["key", "key"],
  ["facts", "facts"],
]);

/** What may stand under a key of the facts. */
interface Slot {
  readonly code: string;
  readonly isDate: boolean;
  readonly isList: boolean;
  readonly words: ByteWords<string>;
  /** The number of the last row that had it. */
  row: number;
}

/** A class of its own, so that V8 learns how many members to make room for. */
class Facts {
  [code: string]: unknown;
}

export class PlainRow {
  /** Of the row that was read last: its facts under their codes, where its key stands (nowhere: both 0), and where the next row begins. */
  facts: Record<string, unknown> = {};
  keyFrom = 0;
  keyTo = 0;
  end = 0;

  private readonly slots: ByteWords<Slot>;
  private readonly reader = new ByteReader();
  /** Rows that were read, or tried. */
  private count = 0;

  constructor(schema: FactsSchema) {
    this.slots = new ByteWords(slotsOf(schema));
  }

  /** Reads the row that begins at `from` in UTF-8 that ends with a newline. @returns false where it is not plain */
  read(bytes: Uint8Array, from: number): boolean {
    const { reader } = this;
    reader.open(bytes, from);
    this.count += 1;
    this.keyFrom = this.keyTo = 0;
    let hasFacts = false;
    if (!reader.takes(OPEN)) return false;
    do {
      const member = reader.word(MEMBERS);
      if (member === undefined || !reader.takes(COLON)) return false;
      if (member === "key" ? this.keyTo > 0 || !this.takesKey() : hasFacts || !this.takesFacts()) return false;
      hasFacts ||= member === "facts";
    } while (reader.takes(COMMA));
    if (!hasFacts || !reader.takes(CLOSE) || !reader.takes(NEWLINE)) return false;
    this.end = reader.at;
    return true;
  }

  private takesKey(): boolean {
    const { reader } = this;
    const isText = reader.next() === QUOTE;
    this.keyFrom = reader.at;
    if (isText ? !reader.takesText(LONGEST_KEY) : reader.number() === undefined) return false;
    this.keyTo = reader.at;
    return true;
  }

  private takesFacts(): boolean {
    const { reader } = this;
    const facts = new Facts();
    if (!reader.takes(OPEN)) return false;
    do {
      const slot = reader.word(this.slots);
      if (slot === undefined || slot.row === this.count || !reader.takes(COLON)) return false;
      slot.row = this.count;
      const value = this.value(slot);
      if (value === undefined) return false;
      facts[slot.code] = value;
    } while (reader.takes(COMMA));
    this.facts = facts;
    return reader.takes(CLOSE);
  }

  private value({ isDate, isList, words }: Slot): unknown {
    const { reader } = this;
    const byte = reader.next();
    if (byte === QUOTE) return isDate ? reader.day() : reader.word(words);
    if (byte === OPEN_LIST) return isList ? this.list(words) : undefined;
    return reader.number() ?? reader.literal();
  }

  private list(words: ByteWords<string>): readonly string[] | undefined {
    const { reader } = this;
    const list: string[] = [];
    if (!reader.takes(OPEN_LIST)) return undefined;
    if (reader.takes(CLOSE_LIST)) return list;
    do {
      const word = reader.word(words);
      if (word === undefined) return undefined;
      list.push(word);
    } while (reader.takes(COMMA));
    return reader.takes(CLOSE_LIST) ? list : undefined;
  }
}

/** By names and codes, as the reader of facts has them. */
function* slotsOf({ facts, groups, tiers }: FactsSchema): Iterable<readonly [string, Slot]> {
  const slot = (code: string, type: string, words: readonly string[]): Slot => ({
    code,
    isDate: type === "date",
    isList: type === "identities",
    words: new ByteWords(words.map((word) => [word, word] as const)),
    row: 0,
  });
  const [identities, tier] = [IDENTITIES_KEYS[1], TIER_KEYS[1]];
  const held = slot(
    identities,
    "identities",
    groups.map(({ name }) => name),
  );
  for (const key of IDENTITIES_KEYS) yield [key, held];
  const chosen = slot(tier, "tier", tiers);
  if (tiers.length > 0) for (const key of TIER_KEYS) yield [key, chosen];
  for (const { name, code, type, values } of facts) {
    const own = slot(code ?? name, type, values);
    for (const key of [name, code]) if (key !== null) yield [key, own];
  }
}
