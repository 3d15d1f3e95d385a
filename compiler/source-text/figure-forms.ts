// The forms in which print states figures: a pattern each, tried in order, and how its groups are read. Patterns see text as plainText
// gives it: half width, without blanks. What stands around a figure in the text is not looked at here.
import type { Figure } from "./figure.js";
import { numeralValue } from "./numerals.js";

export interface Form {
  readonly pattern: string;
  /** Null where the words only look like a figure. */
  readonly read: (match: readonly string[]) => Figure | null;
}

const HAN = "〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";
/** Bounded, so that a long run of digits costs no more than its length. */
const ARABIC = "[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9]{1,12}(?:\\.[0-9]{1,6})?";
const N = `${ARABIC}|(?<![第数几${HAN}万])[${HAN}]{1,12}(?:万[${HAN}]{1,8})?`;
/** Chinese numerals from 11 on that name no class of things: 一个, 三名 are words more often than figures. */
const HAN_COUNT =
  "(?<![第数几〇零一二两三四五六七八九十百千])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九][百千][〇零一二三四五六七八九十百]{0,8})";
const D2 = "[0-9]{1,2}|(?<![第个〇一二三四五六七八九十])[一二三四五六七八九十]{1,3}";
/** Behind 年 any four digits are a year, also a misprinted one; so is 二O二一 with a letter. */
const Y = "(?<![0-9])[0-9]{4}|[一二][〇零O0][〇零O0一二三四五六七八九]{2}|一九[〇零O0一二三四五六七八九]{2}";
/** `10-12月`, `400、500、600元`: a number in front of others shares their unit. */
const behind = (rest: string, unit: string): string => `(?=(?:[至到、和或-](?:${rest})){1,8}${unit})`;

const int = (text: string | undefined): number => numeralValue(text ?? "") ?? NaN;
const power: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };
const scaled = (text: string | undefined, unit: string | undefined, base: number): number =>
  Math.round(int(text) * (power[unit ?? ""] ?? 1) * base);
const money = ([, value, unit]: readonly string[]): Figure => ({ kind: "money", fen: scaled(value, unit, 100) });
const share = ([, value]: readonly string[]): Figure => ({ kind: "percent", ppm: Math.round(int(value) * 10_000) });
const lasting =
  (unit: "day" | "month" | "year") =>
  ([, count]: readonly string[]): Figure => ({ kind: "duration", count: int(count), unit });
const counted = ([, value, unit]: readonly string[]): Figure => ({ kind: "count", value: scaled(value, unit, 1) });
const aged = ([, years]: readonly string[]): Figure => ({ kind: "age", years: int(years) });

/** In order: the first form that fits at a place is taken. Groups are counted within each form. */
export const FORMS: readonly Form[] = [
  {
    pattern: `(${Y})年(${D2})月(${D2})(?:[日号]|${behind("[0-9]{1,2}", "[日号]")})`,
    read: ([, year, month, day]) => ({ kind: "date", year: int(year), month: int(month), day: int(day) }),
  },
  {
    pattern: "(?<![0-9])((?:19|20)[0-9]{2})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?![0-9年月])",
    read: ([, year, month, day]) => ({ kind: "date", year: int(year), month: int(month), day: int(day) }),
  },
  {
    pattern: `(${Y})年(${D2})月[底末]`,
    read: ([, year, month]) => ({ kind: "date", year: int(year), month: int(month), day: "last" }),
  },
  ...months(`(${Y})年(${D2})月`, ([, year, month]) => ({ year: int(year), month: int(month) })),
  ...months(`(${Y})年([0-9]{1,2})${behind("[0-9]{1,2}", "月")}`, ([, year, month]) => ({
    ...{ year: int(year), month: int(month) },
  })),
  {
    pattern: `(${D2})月(${D2})(?:[日号]|${behind("[0-9]{1,2}", "[日号]")})`,
    read: ([, month, day]) => ({ kind: "date", year: null, month: int(month), day: int(day) }),
  },
  { pattern: `(${D2})月[底末]`, read: ([, month]) => ({ kind: "date", year: null, month: int(month), day: "last" }) },
  ...months(`([0-9]{1,2}|(?<=[年至到-])[一二三四五六七八九十]{1,2})月`, ([, month]) => ({
    ...{ year: null, month: int(month) },
  })),
  ...months(`(?<![0-9])([0-9]{1,2})${behind("[0-9]{1,2}", "月")}`, ([, month]) => ({ year: null, month: int(month) })),
  {
    pattern: `(${Y})年(年?[初末底])?`,
    read: ([, year, edge]) => ({
      kind: "year",
      year: int(year),
      edge: edge === undefined ? null : edge.endsWith("初") ? "start" : "end",
    }),
  },
  {
    pattern: "(?<![0-9])((?:19|20)[0-9]{2})(?:(?=学年)|[-至](?=(?:19|20)[0-9]{2}(?:年|学年)))",
    read: ([, year]) => ({ kind: "year", year: int(year), edge: null }),
  },
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
  { pattern: `(${N})个月`, read: lasting("month") },
  { pattern: `(${ARABIC})${behind(ARABIC, "个月")}`, read: lasting("month") },
  { pattern: "(?<![上下前后])(半)年(?!度)", read: () => ({ kind: "duration", count: 6, unit: "month" }) },
  // 次月1日 is 次月 itself: the first day of the next month.
  { pattern: `(?!(?<=[次下]个?月)[1一]日)(${N})[日天]`, read: lasting("day") },
  { pattern: `([0-9]{1,3})${behind("[0-9]{1,3}", "[日天]")}`, read: lasting("day") },
  { pattern: `(${N})周?岁`, read: aged },
  {
    pattern: `([0-9]{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)${behind(`[0-9]{1,3}|[${HAN}]{1,4}`, "周?岁")}`,
    read: aged,
  },
  {
    pattern: `((?<![0-9])[0-9]{1,2}|[一二两三四五六七八九十]{1,3})年(?![月度制级代底末初])`,
    read: lasting("year"),
  },
  { pattern: `(${ARABIC})(亿|万|千|百)?(?:余|多)?[人户名](?!均|民|次|口)`, read: counted },
  { pattern: `(${HAN_COUNT})(?:余|多)?[人户名个](?!均|民|次|口|月|性|别|体|税|百分点)`, read: counted },
  { pattern: `(${ARABIC})(亿|万)`, read: counted },
  { pattern: `(${ARABIC})${behind(ARABIC, "个工作日")}`, read: counted },
  { pattern: `(?<!第)(${ARABIC})个`, read: counted },
];

/** A month as it stands, as the beginning of a span, and as its end: 10月起, 10月至, 至12月. */
function months(
  pattern: string,
  read: (match: readonly string[]) => { readonly year: number | null; readonly month: number },
): readonly Form[] {
  const form = (edge: "start" | "end" | null): Form["read"] => {
    return (match) => ({ kind: "month", ...read(match), edge });
  };
  return [
    { pattern: `${pattern}(?=起|开始|[至到-][0-9一二十])`, read: form("start") },
    { pattern: `(?<=[至到-])${pattern}`, read: form("end") },
    { pattern, read: form(null) },
  ];
}

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
