// Forms of amounts and shares: money, percentages, fractions, ratios.
import type { Figure } from "../figure.js";
import type { Form } from "./form.js";
import { ARABIC, behind, int, N, scaled } from "./form.js";

const money = ([, value, unit]: readonly string[]): Figure => ({ kind: "money", fen: scaled(value, unit, 100) });
const share = ([, value]: readonly string[]): Figure => ({ kind: "percent", ppm: Math.round(int(value) * 10_000) });

export const AMOUNTS: readonly Form[] = [
  { pattern: `(${N})(亿|万|千|百)?元(?![区县村镇乡街结化素件旦])`, read: money },
  { pattern: `¥(${ARABIC})(万)?元?`, read: money },
  { pattern: `(${ARABIC})(?=(?:[至到、和或-](?:${ARABIC})){1,8}(亿|万|千|百)?元)`, read: money },
  {
    pattern: `(?<!十)([百千万])分之(${N})(?:点([〇零一二三四五六七八九]{1,8}))?`,
    read: ([, of, value, places]) => ({ kind: "percent", ppm: perParts(of, value, places) }),
  },
  {
    pattern: `([二两三四五六七八九十])分之([一二三四五六七八九])`,
    read: ([, whole, part]) => fraction(int(part), int(whole)),
  },
  {
    pattern: "(?<![0-9./附件第表图])([1-9])/([2-9]|10)(?![0-9./年月日])",
    read: ([, part, whole]) => fraction(Number(part), Number(whole)),
  },
  { pattern: `(${ARABIC})%`, read: share },
  { pattern: `(${ARABIC})‰`, read: ([, value]) => ({ kind: "percent", ppm: Math.round(int(value) * 1000) }) },
  { pattern: `(${N})个百分点`, read: share },
  { pattern: `(${ARABIC})${behind(ARABIC, "%")}`, read: share },
  {
    pattern: "(?<![一二三四五六七八九十])([一二三四五六七八九])成(?=[由的以左资补比给;。,，]|$)",
    read: ([, tenths]) => ({ kind: "percent", ppm: int(tenths) * 100_000 }),
  },
  {
    pattern: `(?<![0-9件表图第]|:[0-9]{2}[-至])([0-9]{1,3}(?:\\.[0-9]{1,6})?(?:[:比][0-9]{1,3}(?:\\.[0-9]{1,6})?){1,8})(?![0-9:年]|分[钟前后止起]|(?<=:[0-9]{2})[-至前止起])`,
    read: ([, terms = ""]) =>
      /:0[0-9]/.test(terms) ? null : { kind: "ratio", terms: terms.split(/[:比]/u).map(Number) },
  },
  {
    pattern: "([一二三四五六七八九])(?:比([一二三四五六七八九])|([一二三四五六七八九])(?=分担|分摊|负担|比例|开))",
    read: ([, one, spelt, joined]) => ({ kind: "ratio", terms: [int(one), int(spelt ?? joined)] }),
  },
];

function perParts(of: string | undefined, value: string | undefined, places: string | undefined): number {
  const digits = Array.from(places ?? "")
    .map((digit) => "〇一二三四五六七八九".indexOf(digit === "零" ? "〇" : digit))
    .join("");
  const parts = int(value) + (digits === "" ? 0 : Number(`0.${digits}`));
  return Math.round(parts * (of === "百" ? 10_000 : of === "千" ? 1000 : 100));
}

function fraction(part: number, whole: number): Figure | null {
  return part < whole ? { kind: "fraction", part, whole } : null;
}
