// Running text → its figures: amounts, percentages, ratios, dates, years, spans of time, ages, counts, document numbers, in digits
// of either width or in Chinese. Pure text: it knows neither clauses nor the file.
import type { Span } from "@zhengce/grammar";
import { documentNumbers } from "../semantics/document-numbers.js";
import type { Figure } from "./figure.js";
import { numeralValue } from "./numerals.js";
import { plainText } from "./plain-text.js";
import type { PlainText } from "./plain-text.js";

/** A figure where it stands. */
export interface FoundFigure extends Span {
  readonly figure: Figure;
}

const N =
  "[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+(?:\\.[0-9]+)?|(?<![第〇零一二两三四五六七八九十百千])[〇零一二两三四五六七八九十百千]+";
const ARABIC = "[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+(?:\\.[0-9]+)?";
const D2 = "[0-9]{1,2}|(?<![第个〇一二三四五六七八九十])[一二三四五六七八九十]{1,3}";
/** Behind 年 any four digits are a year, also a misprinted one. */
const Y = "(?<![0-9])[0-9]{4}|[一二]〇[〇一二三四五六七八九]{2}|一九[〇一二三四五六七八九]{2}";

interface Form {
  readonly pattern: string;
  /** Null where the words only look like a figure. */
  readonly read: (match: readonly string[]) => Figure | null;
}
const int = (text: string | undefined): number => numeralValue(text ?? "") ?? NaN;
const power: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };
const scaled = (text: string | undefined, unit: string | undefined, base: number): number =>
  Math.round(int(text) * (power[unit ?? ""] ?? 1) * base);

/** In order: the first form that fits at a place is taken. Groups are counted within each form. */
const FORMS: readonly Form[] = [
  {
    pattern: `(${Y})年(${D2})月(${D2})[日号]`,
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
  {
    pattern: `(${Y})年(${D2})月`,
    read: ([, year, month]) => ({ kind: "month", year: int(year), month: int(month) }),
  },
  {
    pattern: `(${D2})月(${D2})[日号]`,
    read: ([, month, day]) => ({ kind: "date", year: null, month: int(month), day: int(day) }),
  },
  { pattern: `(${D2})月[底末]`, read: ([, month]) => ({ kind: "date", year: null, month: int(month), day: "last" }) },
  { pattern: `([0-9]{1,2})月`, read: ([, month]) => ({ kind: "month", year: null, month: int(month) }) },
  {
    pattern: `(${Y})年([初末底])?`,
    read: ([, year, edge]) => ({
      kind: "year",
      year: int(year),
      edge: edge === undefined ? null : edge === "初" ? "start" : "end",
    }),
  },
  {
    pattern: "(?<![0-9])((?:19|20)[0-9]{2})[-至](?=(?:19|20)[0-9]{2}年)",
    read: ([, year]) => ({ kind: "year", year: int(year), edge: null }),
  },
  { pattern: `(${N})(亿|万|千|百)?元`, read: ([, value, unit]) => ({ kind: "money", fen: scaled(value, unit, 100) }) },
  {
    pattern: `百分之(${N})(?:点([〇零一二三四五六七八九]+))?`,
    read: ([, value, places]) => ({ kind: "percent", ppm: Math.round(percent(value, places) * 10_000) }),
  },
  { pattern: `(${ARABIC})%`, read: ([, value]) => ({ kind: "percent", ppm: scaled(value, "万", 1) }) },
  {
    pattern: `(?<![0-9件表图第])([0-9]{1,3}(?:\\.[0-9]+)?(?::[0-9]{1,3}(?:\\.[0-9]+)?)+)(?![0-9:年]|分[钟前后止起])`,
    read: ([, terms = ""]) => (/:0[0-9]/.test(terms) ? null : { kind: "ratio", terms: terms.split(":").map(Number) }),
  },
  { pattern: `(${N})个月`, read: ([, count]) => ({ kind: "duration", count: int(count), unit: "month" }) },
  { pattern: `(${N})[日天]`, read: ([, count]) => ({ kind: "duration", count: int(count), unit: "day" }) },
  { pattern: `(${N})周?岁`, read: ([, years]) => ({ kind: "age", years: int(years) }) },
  { pattern: `([0-9]{1,3})(?=[至到-][0-9]{1,3}周?岁)`, read: ([, years]) => ({ kind: "age", years: int(years) }) },
  {
    pattern: `((?<![0-9])[0-9]{1,2}|[一二两三四五六七八九十]{1,3})年(?![月度制级代底末初])`,
    read: ([, count]) => ({ kind: "duration", count: int(count), unit: "year" }),
  },
  {
    pattern: `(${ARABIC})(亿|万|千|百)?(?:余|多)?[人户名](?!均|民|次|口)`,
    read: ([, value, unit]) => ({ kind: "count", value: scaled(value, unit, 1) }),
  },
  { pattern: `(${ARABIC})(亿|万)`, read: ([, value, unit]) => ({ kind: "count", value: scaled(value, unit, 1) }) },
  { pattern: `(${ARABIC})个`, read: ([, value]) => ({ kind: "count", value: int(value) }) },
];

/** One alternation of all forms; `first[i]` is the number of form i's outer group. */
const { whole, first } = combine();
function combine(): { readonly whole: RegExp; readonly first: readonly number[] } {
  const starts: number[] = [];
  let next = 1;
  const parts = FORMS.map(({ pattern }) => {
    starts.push(next);
    next += 1 + (pattern.match(/\((?!\?)/g) ?? []).length;
    return `(${pattern})`;
  });
  return { whole: new RegExp(parts.join("|"), "gu"), first: starts };
}

function percent(value: string | undefined, places: string | undefined): number {
  const digits = Array.from(places ?? "")
    .map((digit) => "〇一二三四五六七八九".indexOf(digit === "零" ? "〇" : digit))
    .join("");
  return int(value) + (digits === "" ? 0 : Number(`0.${digits}`));
}

const NUMERAL = /[0-9０-９〇○零一二两三四五六七八九十百千]/u;

/** The figures of `printed[start, end)`, in order, none overlapping another. Never throws. */
export function findFigures(printed: string, start = 0, end = printed.length): readonly FoundFigure[] {
  const stretch = printed.slice(start, end);
  if (!NUMERAL.test(stretch)) return [];
  const documents = documentNumbers(stretch, false).map((number): FoundFigure => ({
    start: start + number.start,
    end: start + number.start + number.written.length,
    figure: { kind: "document", number: number.canonical },
  }));
  const plain = plainText(printed, start, end);
  const others = matches(plain).filter(
    (found) => !documents.some((number) => found.start < number.end && number.start < found.end),
  );
  return [...documents, ...others].sort((a, b) => a.start - b.start);
}

function matches({ text, offsets }: PlainText): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const match of text.matchAll(whole)) {
    const index = first.findIndex((group) => match[group] !== undefined);
    const form = FORMS[index];
    const group = first[index];
    if (form === undefined || group === undefined) continue;
    const figure = form.read(match.slice(group));
    if (figure === null || !isFinite(valueOf(figure))) continue;
    const at = match.index;
    found.push({ start: offsets[at] ?? 0, end: (offsets[at + match[0].length - 1] ?? 0) + 1, figure });
  }
  return found;
}

/** A number that is not finite where some part of the figure could not be read. */
function valueOf(figure: Figure): number {
  return Object.values(figure).reduce<number>((sum, part) => (typeof part === "number" ? sum + part : sum), 0);
}
