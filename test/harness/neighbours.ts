// Every word and figure of a text put for a plausible neighbour that means something else, from the compiler's own table of opposites; and
// figures in other forms of the same value. One place, one neighbour, one edited text.
import { NEGATIONS, NUMERALS, OPPOSITES, type Lexeme } from "@zhengce/grammar";
import { compile } from "../../compiler/compile.js";

export interface Planted {
  readonly text: string;
  /** Where the neighbour stands in `text`. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly neighbour: string;
  /** Says the same as what stood there. */
  readonly same: boolean;
}
interface Neighbour {
  readonly neighbour: string;
  readonly same: boolean;
}

/** Of a text that compiles without an error, at the first and at the last place of each word and figure; in order of place. */
export function plantedIn(text: string): readonly Planted[] {
  const { parsed } = compile({ path: "planted.policy", text });
  const wordAt = ({ startOffset, end }: Lexeme): string => text.slice(startOffset, end);
  const first = new Map([...parsed.tokens].reverse().map((token) => [wordAt(token), token]));
  const last = new Map(parsed.tokens.map((token) => [wordAt(token), token]));
  const places = new Set([...first.values(), ...last.values()]);
  return parsed.tokens.flatMap((token): readonly Planted[] => {
    if (!places.has(token)) return [];
    const { startOffset: start, end, node, tokenType } = token;
    const word = wordAt(token);
    const isWord = node?.kind === "Name" || tokenType.name.startsWith("keyword.");
    const isFigure = node !== null && node.kind !== "Name" && /^\d/u.test(word);
    const found = isWord ? wordsNear(word) : isFigure ? figuresNear(word) : [];
    return found.map((each) => ({
      ...each,
      text: text.slice(0, start) + each.neighbour + text.slice(end),
      start,
      end: start + each.neighbour.length,
      word,
    }));
  });
}

const KINDS = [...OPPOSITES, ...NUMERALS];
/** `未成年人`, `成年人`, `成月人` for `成年人`. */
export function wordsNear(word: string): readonly Neighbour[] {
  const quoted = /^["“]/u.test(word);
  const bare = quoted ? word.slice(1, -1) : word;
  const all = /^[\w-]+$/u.test(bare) ? [`un${bare}`, `not-${bare}`, `no-${bare}`] : opposedWords(Array.from(bare));
  const others = [...new Set(all)].filter((each) => each !== bare);
  return others.map((each) => ({ neighbour: quoted ? `"${each}"` : each, same: false }));
}
function opposedWords(characters: readonly string[]): readonly string[] {
  const near = characters.flatMap((character, at) => [
    ...opposedTo(character).map((other) => characters.with(at, other).join("")),
    ...(tells(character) && characters.length > 2 ? [characters.toSpliced(at, 1).join("")] : []),
  ]);
  return [...near, ...Array.from(NEGATIONS.slice(0, 4), (negation) => negation + characters.join(""))];
}
function opposedTo(character: string): readonly string[] {
  return [...new Set(KINDS.filter((row) => row.includes(character)).flatMap((row) => Array.from(row)))].filter(
    (other) => other !== character,
  );
}
function tells(character: string): boolean {
  return (NEGATIONS + KINDS.join("")).includes(character);
}

const DIGITS = "〇一二三四五六七八九";
/** Another digit, a magnitude, forms that are no figure; and the same value with separators and in words. */
function figuresNear(figure: string): readonly Neighbour[] {
  const [, digits = "", unit = ""] = /^(\d+)(.*)$/su.exec(figure) ?? [];
  const last = Number(digits.at(-1));
  const other = (neighbour: string): Neighbour => ({ neighbour, same: false });
  const same = (neighbour: string): Neighbour => ({ neighbour, same: true });
  const found = [
    other(`${digits.slice(0, -1)}${String((last + 1) % 10)}${unit}`),
    other(`${digits}0${unit}`),
    other(`${digits}e1${unit}`),
    other(`${digits}百${unit}`),
    other(`${digits.charAt(0)}，${digits.slice(1)}${unit}`),
    other(`${digits.charAt(0)},${digits.slice(1)}${unit}`),
  ];
  const amount = Number(digits);
  if (!unit.startsWith("元") || amount < 11 || amount > 9999) return found.filter(differs);
  const words = inWords(amount);
  return [
    ...found.filter(({ neighbour }) => !/^\d[,，]\d{3}\D/u.test(neighbour)),
    other(figure.replace("元", "圆")),
    ...(/千.百/u.test(words) ? [other(`${words.slice(0, 2)}${words.charAt(2)}${unit}`)] : []),
    ...(/百.十/u.test(words) ? [other(`${words.slice(0, words.indexOf("百") + 2)}${unit}`)] : []),
    same(`${words}${unit}`),
    ...(digits.length === 4 ? [same(`${digits.charAt(0)},${digits.slice(1)}${unit}`)] : []),
  ].filter(differs);
  function differs({ neighbour }: Neighbour): boolean {
    return neighbour !== figure;
  }
}
/** 830 to 八百三十; 1 to 9999. */
function inWords(amount: number): string {
  const digits = String(amount);
  const units = ["", "十", "百", "千"];
  const parts = Array.from(digits, (digit, at) =>
    digit === "0" ? "零" : `${DIGITS[Number(digit)] ?? ""}${units[digits.length - 1 - at] ?? ""}`,
  );
  return parts.join("").replace(/零+/gu, "零").replace(/零$/u, "").replace(/^一十/u, "十");
}
