// Running text → its figures: amounts, percentages, ratios, dates, years, spans of time, ages, counts, document numbers, in digits
// of either width or in Chinese. Pure text: it knows neither clauses nor the file.
import type { Span } from "@zhengce/grammar";
import type { Figure } from "./figure.js";
import { FORMS } from "./forms/index.js";
import { plainText } from "./plain-text.js";
import { printedNumbers } from "./printed-numbers.js";
import type { PlainText } from "./plain-text.js";

/** A figure where it stands. */
export interface FoundFigure extends Span {
  readonly figure: Figure;
  /** Only what another figure is counted by: 每断保1年. */
  readonly unit: boolean;
}

/** One alternation of all forms; `first[i]` is the number of form i's outer group. */
const { whole, first } = combine();
function combine(): { readonly whole: RegExp; readonly first: readonly number[] } {
  const starts: number[] = [];
  let next = 1;
  const parts = FORMS.map(({ pattern }) => {
    starts.push(next);
    // Matched against nothing, a pattern says how many groups it has.
    next += new RegExp(`${pattern}|`, "u").exec("")?.length ?? 1;
    return `(${pattern})`;
  });
  return { whole: new RegExp(parts.join("|"), "gu"), first: starts };
}

const NUMERAL = /[0-9０-９〇○零一二两三四五六七八九十百千半壹贰叁肆伍陆柒捌玖拾佰仟]/u;

/** The figures of `printed[start, end)`, in order, none overlapping another. Never throws. */
export function findFigures(printed: string, start = 0, end = printed.length): readonly FoundFigure[] {
  const stretch = printed.slice(start, end);
  if (!NUMERAL.test(stretch)) return [];
  const documents = printedNumbers(stretch).map((number): FoundFigure => ({
    start: start + number.start,
    end: start + number.start + number.written.length,
    figure: { kind: "document", number: number.canonical },
    unit: false,
  }));
  const plain = plainText(printed, start, end);
  const others = matches(plain).filter(
    (found) => !documents.some((number) => found.start < number.end && number.start < found.end),
  );
  return [...documents, ...others].sort((a, b) => a.start - b.start);
}

function matches({ text, offsets }: PlainText): readonly FoundFigure[] {
  const found: FoundFigure[] = [];
  let until = 0;
  for (const match of text.matchAll(whole)) {
    const index = first.findIndex((group) => match[group] !== undefined);
    const form = FORMS[index];
    const group = first[index];
    if (form === undefined || group === undefined) continue;
    const figure = form.read(match.slice(group));
    if (figure === null || !isFinite(valueOf(figure))) continue;
    const at = match.index;
    const before = found.at(-1);
    const said = before === undefined ? figure : goingOn(before.figure, text.slice(until, at), figure, match[0]);
    const end = (offsets[at + match[0].length - 1] ?? 0) + 1;
    found.push({ start: offsets[at] ?? 0, end, figure: said, unit: form.unit === true });
    until = at + match[0].length;
  }
  return found;
}

/** `12月1日至15日`: a day behind a date is one of its month. */
function goingOn(before: Figure, between: string, figure: Figure, words: string): Figure {
  if (before.kind !== "date" || figure.kind !== "duration" || figure.unit !== "day") return figure;
  if (!/^[^天]*[日号]?$/u.test(words) || !/^起?(?:[至到、和-])$/u.test(between) || figure.count > 31) return figure;
  return { kind: "date", year: before.year, month: before.month, day: figure.count };
}

/** A number that is not finite where some part of the figure could not be read. */
function valueOf(figure: Figure): number {
  return Object.values(figure).reduce<number>((sum, part) => (typeof part === "number" ? sum + part : sum), 0);
}
