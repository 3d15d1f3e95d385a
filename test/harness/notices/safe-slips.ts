// A notice as somebody else might write it and mean the same: other widths of characters, grouped digits, brackets of document numbers,
// words run together or apart. `--fix` mends all of it; the meaning is the notice's own.
import fc from "fast-check";

const FULL = (text: string): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
/** Where a text may be written otherwise, and how. Quoted texts are the author's own and are left alone. */
const WAYS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\d+元/gu, FULL],
  [/(?<!\d|\.)\d00元/gu, (found) => `${"零一二三四五六七八九"[Number(found[0])]}百元`],
  [/[{}]/gu, (found) => (found === "{" ? "｛" : "｝")],
  [/以后/gu, () => "之后"],
  [/标准(?= )/gu, () => "标淮"],
  [/全额 由 /gu, () => "全额由"],
  [/缴纳(?= )/gu, () => "缴 纳"],
  [/〔2020〕/gu, () => "[2020]"],
  [/ ≥ /gu, () => " >= "],
];
const QUOTED = /"(?:[^"\\\n]|\\.)*"/gu;

/** The text with some of its words written in another way. */
export function withSafeSlips(text: string): fc.Arbitrary<string> {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const inside = (at: number): boolean => quoted.some(([from, to]) => from <= at && at < to);
  const places = WAYS.flatMap(([pattern, way]) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
      inside(index) !== (found === "〔2020〕") ? [] : [{ at: index, end: index + found.length, text: way(found) }],
    ),
  );
  return fc.subarray(places, { maxLength: Math.min(6, places.length) }).map((taken) => {
    let made = text;
    let last = text.length;
    for (const { at, end, text: other } of [...taken].sort((a, b) => b.at - a.at)) {
      if (end > last) continue;
      made = made.slice(0, at) + other + made.slice(end);
      last = at;
    }
    return made;
  });
}
