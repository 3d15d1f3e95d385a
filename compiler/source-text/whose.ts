// Whose a printed figure is, of two literals of the file: the one whose words stand nearest in front of it, in its row, or, where none do,
// behind it. Words that both literals are said of decide nothing.
import { plainText } from "./plain-text.js";
import type { EncodedFigure } from "./encoded.js";
import type { PrintedFigure } from "./printed.js";

/** What stands around a printed figure, half width and without blanks. */
export interface Place {
  /** As far back as the figure of the same kind before it, or the sentence's beginning. */
  readonly near: string;
  /** As far on as the next figure or the end of its part of the sentence. */
  readonly behind: string;
  /** As far back as the clause goes, cut. */
  readonly far: string;
}
/** In UTF-16 units. */
const FAR = 160;
const BEHIND = 160;

/** @param same the printed figures of its kind in the clause, in text order */
export function placeOf(print: string, figure: PrintedFigure, same: readonly PrintedFigure[]): Place {
  if (figure.row !== null) {
    const row = [...figure.row].reverse().join(" ");
    return { near: `${figure.column} ${row}`, behind: "", far: "" };
  }
  const { clause, start, end } = figure;
  const text = (from: number, to: number): string => plainText(print, from, Math.max(from, to)).text;
  const from = Math.max(clause.start, start - FAR);
  const far = text(from, start);
  const shared = sharedName(print, figure, same);
  if (shared !== null) return { near: shared, behind: "", far };
  const at = same.indexOf(figure);
  const before = Math.max(from, same[at - 1]?.end ?? 0);
  const after = Math.min(clause.end, same[at + 1]?.start ?? print.length, end + BEHIND);
  return {
    near:
      text(before, start)
        .split(/[。!?]/u)
        .at(-1) ?? "",
    behind: text(end, after).split(/[。;!?]/u, 1)[0] ?? "",
    far,
  };
}

/** `甲、乙分别按400元、300元`: the name that stands where the figure stands in its list; null where the sentence is none. */
function sharedName(print: string, figure: PrintedFigure, same: readonly PrintedFigure[]): string | null {
  const at = same.indexOf(figure);
  const joined = (index: number): boolean =>
    /^[、,，和及与至]?(?:每人)?$/u.test(between(print, same[index - 1], same[index]));
  let [first, last] = [at, at];
  while (first > 0 && joined(first)) first--;
  while (last + 1 < same.length && joined(last + 1)) last++;
  const start = same[first]?.start ?? figure.start;
  const lead = plainText(print, Math.max(figure.clause.start, start - FAR), start).text;
  const [, names] = /([^。;!?,，:]*),?[^。;!?,，:、]{0,12}分别[^。;!?、]{0,12}$/u.exec(lead) ?? [];
  return names?.split(/[、和及与]/u).slice(first - last - 1)[at - first] ?? null;
}
function between(print: string, one: PrintedFigure | undefined, other: PrintedFigure | undefined): string {
  return one === undefined || other === undefined ? "?" : plainText(print, one.end, other.start).text;
}

export type Whose = "one" | "other" | null;

/** @param isDue the words of a 时限 stand behind its day */
export function whose({ near, behind, far }: Place, one: Words, other: Words, isDue: boolean): Whose {
  const ahead = (): Whose => nearest(near, one, other);
  const after = (): Whose => most(isDue ? behind : (behind.split(/[，,:]/u)[0] ?? ""), one, other);
  // A day's task stands behind it, anything else at most in the same part of the sentence.
  return (isDue ? (after() ?? ahead()) : (ahead() ?? after())) ?? nearest(far, one, other);
}

/** The words of two literals that set them apart, and those of the other that they must not be taken for. */
export interface Words {
  readonly own: readonly string[];
  readonly others: readonly string[];
}
/** @param inner leaves out what only the whole statements are about: the name of a 情形 */
export function apart(one: EncodedFigure, other: EncodedFigure, inner: boolean): readonly [Words, Words] {
  const [mine, theirs] = [one, other].map(({ of: steps }) => (inner ? steps.slice(0, -1) : steps).flat()) as [
    string[],
    string[],
  ];
  const left = (all: readonly string[], some: readonly string[]): readonly string[] =>
    all.filter((word) => !some.includes(word));
  return [
    { own: left(mine, theirs), others: theirs },
    { own: left(theirs, mine), others: mine },
  ];
}

interface Hit {
  readonly end: number;
  readonly length: number;
}
function nearest(text: string, one: Words, other: Words): Whose {
  const [a, b] = [hitsOf(text, one).at(-1), hitsOf(text, other).at(-1)];
  return chosen(a, b, (hit) => hit.end * 100 + hit.length);
}
function most(text: string, one: Words, other: Words): Whose {
  const [a, b] = [hitsOf(text, one), hitsOf(text, other)].map((hits) => hits.reduce((sum, hit) => sum + hit.length, 0));
  return a === b || a === undefined || b === undefined ? null : a > b ? "one" : "other";
}
function chosen(one: Hit | undefined, other: Hit | undefined, worth: (hit: Hit) => number): Whose {
  const [a, b] = [one === undefined ? -1 : worth(one), other === undefined ? -1 : worth(other)];
  return a === b ? null : a > b ? "one" : "other";
}

/** Where the words, or enough of each, end in the text, in order. */
function hitsOf(text: string, { own, others }: Words): readonly Hit[] {
  const hits: Hit[] = [];
  for (const word of own.map((said) => plainText(said).text)) {
    // Its beginning, 断保 of 断保年数, or a longer part.
    const [start, part] =
      word.length > 8 ? [3, 3] : [Math.max(2, Math.ceil(word.length / 2)), Math.max(3, Math.ceil(word.length / 2))];
    for (let at = 0; at < text.length; at++) {
      let [length, first] = [0, 0];
      for (let from = 0; from < word.length; from++) {
        let run = 0;
        while (run < word.length - from && at + run < text.length && text[at + run] === word[from + run]) run++;
        if (run > length) [length, first] = [run, from];
      }
      if (length < (first === 0 ? start : part)) continue;
      const found = text.slice(at, at + length);
      if (/\p{Script=Han}{2}/u.test(found) && !others.some((said) => said.includes(found)))
        hits.push({ end: at + length, length });
      at += length - 1;
    }
  }
  return hits.sort((a, b) => a.end - b.end || a.length - b.length);
}
