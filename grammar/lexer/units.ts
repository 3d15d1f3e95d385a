// The units behind a number, Chinese and English, longest first. Each says which literal it makes and its power of ten.
import { classes, HAN, LATIN } from "../characters.js";

export type UnitKind = "money" | "percent" | "year" | "month" | "day" | "months" | "age" | "count";
export interface Unit {
  readonly kind: UnitKind;
  /** Money in fen, percentages in parts per million, heads: the value is the figure × 10^power. */
  readonly power: number;
}
const table: readonly (readonly [string, UnitKind, number])[] = [
  ["亿元", "money", 10],
  ["万元", "money", 6],
  ["元", "money", 2],
  ["yuan", "money", 2],
  ["%", "percent", 4],
  ["％", "percent", 4],
  ["年", "year", 0],
  ["years", "year", 0],
  ["year", "year", 0],
  ["月", "month", 0],
  ["个月", "months", 0],
  ["months", "months", 0],
  ["month", "months", 0],
  ["日", "day", 0],
  ["天", "day", 0],
  ["days", "day", 0],
  ["day", "day", 0],
  ["周岁", "age", 0],
  ["岁", "age", 0],
  ["years-old", "age", 0],
  ["亿人", "count", 8],
  ["万人", "count", 4],
  ["人", "count", 0],
  ["people", "count", 0],
  ["person", "count", 0],
  ["persons", "count", 0],
];
const latinUnits: ReadonlyMap<string, Unit> = new Map(
  table.filter(([text]) => /^[a-z]/.test(text)).map(([text, kind, power]) => [text, { kind, power }]),
);
const otherUnits = new Map<number, (Unit & { readonly text: string })[]>();
for (const [text, kind, power] of table) {
  const first = text.charCodeAt(0);
  if (classes[first] === LATIN) continue;
  const list = otherUnits.get(first);
  if (list === undefined) otherUnits.set(first, [{ text, kind, power }]);
  else list.push({ text, kind, power });
}

/**
 * The unit at `at`, or null. Its end goes to `found.end`. Behind a space (`spaced`) a Han unit must be a whole run, so that
 * `2021 日期` keeps its word.
 */
export function unitAt(text: string, at: number, spaced: boolean, found: { end: number }): Unit | null {
  const code = text.charCodeAt(at);
  if (classes[code] === LATIN) {
    const end = latinEnd(text, at);
    const unit = latinUnits.get(text.slice(at, end));
    if (unit === undefined) return null;
    found.end = end;
    return unit;
  }
  const candidates = otherUnits.get(code);
  if (candidates === undefined) return null;
  for (const unit of candidates) {
    if (!text.startsWith(unit.text, at)) continue;
    const end = at + unit.text.length;
    if (spaced && classes[code] === HAN && !endsRun(text, end, unit.kind)) continue;
    found.end = end;
    return unit;
  }
  return null;
}

function endsRun(text: string, end: number, kind: UnitKind): boolean {
  const next = text.charCodeAt(end);
  return classes[next] !== HAN || (kind === "month" && text[end] === "底");
}

/** End of a run of letters; words may be joined by single hyphens. */
export function latinEnd(text: string, start: number): number {
  let i = start + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    if (classes[code] === LATIN) i++;
    else if (code === 0x2d && classes[text.charCodeAt(i + 1)] === LATIN) i += 2;
    else return i;
  }
}
