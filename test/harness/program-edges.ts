// The figures of a program at which an answer can change: days, distances, ages, amounts. Finds them anywhere in its terms.
import { dayNumber, packedDate, WHOLE_PPM } from "@zhengce/runtime";
import type { Program } from "../../compiler/decision/program.js";

export interface Edges {
  /** Day numbers, ascending. */
  readonly days: readonly number[];
  /** Distances between two dates, in days and in months, both ways. */
  readonly dayOffsets: readonly number[];
  readonly monthOffsets: readonly number[];
  /** Full years. */
  readonly ages: readonly number[];
  /** Bounds of integer and money facts. */
  readonly numbers: readonly number[];
  /** month × 100 + day. */
  readonly monthDays: readonly number[];
  /** `days`, and `monthDays` in each of their years. */
  readonly edgeDays: readonly number[];
}

/** No edge lies beyond ten million yuan. */
const MOST_FEN = 1_000_000_000;

export function edgesOf(program: Program): Edges {
  const found = {
    days: new Set<number>(),
    dayOffsets: new Set<number>(),
    monthOffsets: new Set<number>(),
    ages: new Set<number>(),
    numbers: new Set<number>(),
    monthDays: new Set<number>(),
  };
  const add = (set: Set<number>, ...values: readonly unknown[]): void => {
    for (const value of values) if (typeof value === "number") set.add(value);
  };
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const node = value as Readonly<Record<string, unknown>>;
    if (node["kind"] === "day") add(found.days, node["day"]);
    if (node["kind"] === "plusDays") add(found.dayOffsets, node["days"]);
    if (node["kind"] === "plusMonths") add(found.monthOffsets, node["months"]);
    if (node["kind"] === "age") add(found.ages, node["min"], node["max"]);
    if (node["kind"] === "given")
      for (const fen of [node["atLeast"], node["atMost"], 40_000])
        if (typeof fen === "number" && Number(node["ppm"]) > 0)
          found.numbers.add(Math.min(MOST_FEN, Math.ceil((fen * WHOLE_PPM) / Number(node["ppm"]))));
    if (node["kind"] === "number") add(found.numbers, node["min"], node["max"]);
    if (node["kind"] === "yearly") add(found.monthDays, node["from"], node["to"]);
    for (const part of Object.values(node)) visit(part);
  };
  visit(program);
  const sorted = (set: ReadonlySet<number>): readonly number[] => [...set].sort((a, b) => a - b);
  const days = sorted(found.days);
  const years = [...new Set(days.map((day) => Math.floor(packedDate(day) / 512)))];
  const recurring = sorted(found.monthDays).flatMap((at) =>
    years.map((year) => dayNumber(year, Math.floor(at / 100), at % 100)),
  );
  return {
    days,
    edgeDays: [...days, ...recurring],
    dayOffsets: sorted(found.dayOffsets),
    monthOffsets: sorted(found.monthOffsets),
    ages: sorted(found.ages),
    numbers: sorted(found.numbers),
    monthDays: sorted(found.monthDays),
  };
}
