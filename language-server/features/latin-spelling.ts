// What a keyboard in Latin letters finds Chinese words by: the English keyword, the first letters of their pinyin, or the pinyin itself.
// `zz`, `zizhu` and `sub` all find 资助.
import pinyin from "pinyin-match";

/** Its types tell of a `default` inside of what the module is. */
const { match } = pinyin as unknown as {
  readonly match: (text: string, letters: string) => readonly [number, number] | false;
};

/** The first character, in the order of pinyin, of those whose pinyin begins with each letter; no syllable begins with i, u or v. */
const FIRST = "阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀";
const LETTERS = "abcdefghjklmnopqrstwxyz";
const byPinyin = new Intl.Collator("zh-Hans-CN-u-co-pinyin");

/** `医疗救助基金` → `yljzjj`; other characters stay, in lower case. Of a character with several readings the first counts. */
export function initials(text: string): string {
  return Array.from(text, (character) => {
    const letter = known.get(character) ?? letterOf(character);
    known.set(character, letter);
    return letter;
  }).join("");
}
/** As many as the characters that the workspace has. */
const known = new Map<string, string>();
function letterOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase();
  let at = 0;
  while (at + 1 < FIRST.length && byPinyin.compare(FIRST[at + 1] ?? "", character) <= 0) at++;
  return LETTERS[at] ?? character;
}

/** What `text` is to be filtered by while `typed` stands in the file; null where `typed` is no Latin word, or finds nothing. */
export function foundBy(typed: string, text: string, english: string | null): string | null {
  if (!isLatin(typed)) return null;
  const wanted = typed.toLowerCase();
  const short = [english ?? "", initials(text)].find((spelling) => spelling.startsWith(wanted));
  if (short !== undefined) return short;
  return spells(text, wanted) ? wanted : null;
}
/** The word begins with these letters: of each of its characters the pinyin or its beginning, in any of its readings. */
export function spells(text: string, wanted: string): boolean {
  let ends: ReadonlySet<number> = new Set([0]);
  for (const character of text) {
    const next = new Set<number>();
    for (const from of ends)
      for (let to = from + 1; to <= Math.min(wanted.length, from + LONGEST); to++)
        if (reads(character, wanted.slice(from, to))) next.add(to);
    if (next.has(wanted.length)) return true;
    if (next.size === 0) return false;
    ends = next;
  }
  return false;
}
/** zhuang */
const LONGEST = 6;

/** The letters begin a reading of the character. */
function reads(character: string, letters: string): boolean {
  const key = character + letters;
  const read = readings.get(key) ?? match(character, letters) !== false;
  readings.set(key, read);
  return read;
}
/** As many as the characters of the workspace and the syllables that were typed. */
const readings = new Map<string, boolean>();

export function isLatin(typed: string): boolean {
  return /^[a-z][a-z-]*$/iu.test(typed);
}
