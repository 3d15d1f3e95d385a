// Sentences that are put together of words: each word is a row with a role, and words in any order that makes sense are one statement. So variants
// of who, how much, by whom and from when multiply instead of being a row each. What no word covers is not understood.
import { slotted } from "./pattern.js";
import type { Context, Groups, Reading } from "./pattern.js";

export interface Word<R extends string = string> {
  readonly role: R;
  /** A regular expression with slots, as in a row. */
  readonly says: string;
  /** Printed words that it answers for; the tests read each of them. */
  readonly printed: readonly string[];
  /** A word whose slot may hold anything: whether what it holds is certain. It is tried at every length. */
  readonly holds?: (found: Groups) => boolean;
}
export interface Heard<R extends string = string> {
  readonly role: R;
  readonly found: Groups;
  readonly text: string;
}
export interface Matter<R extends string = string> {
  readonly words: readonly Word<R>[];
  /** Whole phrases that it answers for; the tests read each of them. */
  readonly printed: readonly string[];
  /** Words before which nothing else of it can stand, cheap to look for: a text without one is not read. */
  readonly about: RegExp;
  readonly join: (heard: readonly Heard<R>[], context: Context) => Reading;
}

/** Ties the roles of the words to what joins them. */
export function matter<R extends string>(of: Matter<R>): Matter {
  return of as unknown as Matter;
}

/** More ways to read one phrase are not looked at. */
const MOST_WAYS = 300;
const LONGEST = 160;

interface Step extends Heard {
  readonly end: number;
}

/** The longest phrase from `at` on that words of the matter cover and that makes sense; null where there is none. */
export function composed(
  of: Matter,
  text: string,
  at: number,
  context: Context,
): { readonly said: NonNullable<Reading>; readonly end: number } | null {
  if (!of.about.test(text.slice(at))) return null;
  const steps = new Map<number, readonly Step[]>();
  const stepsAt = (place: number): readonly Step[] => {
    const known = steps.get(place);
    if (known !== undefined) return known;
    const found = of.words.flatMap((word) => heardAt(word, text, place)).sort((one, other) => other.end - one.end);
    steps.set(place, found);
    return found;
  };
  for (const end of endsBehind(text, at)) {
    const dead = new Set<number>();
    let ways = 0;
    const from = (place: number, heard: readonly Heard[]): NonNullable<Reading> | null => {
      if (place === end) {
        ways++;
        return of.join(heard, context);
      }
      if (dead.has(place)) return null;
      const before = ways;
      for (const { end: next, role, found, text: said } of stepsAt(place)) {
        if (next > end || ways >= MOST_WAYS) continue;
        const reading = from(next, [...heard, { role, found, text: said }]);
        if (reading !== null) return reading;
      }
      if (ways === before) dead.add(place);
      return null;
    };
    const said = from(at, []);
    if (said !== null) return { said, end };
  }
  return null;
}

/** Ends of phrases, the last one first. */
function endsBehind(text: string, at: number): readonly number[] {
  const ends = [text.length];
  for (let place = text.length - 1; place > at; place--) if (/[,;:。]/u.test(text[place] ?? "")) ends.push(place);
  return ends;
}

const expressions = new WeakMap<Word, { readonly sticky: RegExp; readonly whole: RegExp }>();
function expressionsOf(word: Word) {
  const known = expressions.get(word);
  if (known !== undefined) return known;
  const source = slotted(word.says);
  const made = { sticky: new RegExp(source, "uy"), whole: new RegExp(`^(?:${source})$`, "u") };
  expressions.set(word, made);
  return made;
}

/** Every way in which a word stands at a place. */
export function heardAt(word: Word, text: string, at: number): readonly Step[] {
  const { sticky, whole } = expressionsOf(word);
  sticky.lastIndex = at;
  const first = sticky.exec(text);
  if (first === null || first[0] === "") return [];
  const { role, holds } = word;
  if (holds === undefined) return [{ role, found: first.groups ?? {}, text: first[0], end: at + first[0].length }];
  const ways: Step[] = [];
  for (let end = Math.min(text.length, at + LONGEST); end > at; end--) {
    const match = whole.exec(text.slice(at, end));
    if (match !== null && holds(match.groups ?? {}))
      ways.push({ role, found: match.groups ?? {}, text: match[0], end });
  }
  return ways;
}
