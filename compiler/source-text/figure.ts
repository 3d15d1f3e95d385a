// What a figure of a notice is, printed or encoded, and when two of them say the same. Values only: no text, no place.
import { daysInMonth, WHOLE_PPM } from "@zhengce/runtime";

/** One figure. Money in fen, percentages in parts per million; a year that is not stated is null. */
export type Figure =
  | { readonly kind: "money"; readonly fen: number }
  | { readonly kind: "percent"; readonly ppm: number }
  /** 三分之二. */
  | { readonly kind: "fraction"; readonly part: number; readonly whole: number }
  | { readonly kind: "ratio"; readonly terms: readonly number[] }
  | { readonly kind: "date"; readonly year: number | null; readonly month: number; readonly day: number | "last" }
  /** `edge`: where a span begins or ends with it, 10月起, 至12月. */
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number;
      readonly edge: "start" | "end" | null;
    }
  /** 上旬, 中旬, 下旬 of a month; `edge` as with a month. */
  | {
      readonly kind: "tenDays";
      readonly year: number | null;
      readonly month: number;
      readonly part: 1 | 2 | 3;
      readonly edge: "start" | "end" | null;
    }
  /** `edge`: 2020年初, 2020年末. */
  | { readonly kind: "year"; readonly year: number; readonly edge: "start" | "end" | null }
  | { readonly kind: "duration"; readonly count: number; readonly unit: DurationUnit }
  | { readonly kind: "age"; readonly years: number }
  | { readonly kind: "count"; readonly value: number }
  /** 3次; 2倍; 5折, in tenths of the whole. */
  | { readonly kind: "measure"; readonly value: number; readonly unit: "次" | "倍" | "折" }
  /**
   * A number without a unit; in a table whose head says 元, an amount or a count. `of` where the name that it is compared with says what
   * it counts: `断保年数 ≥ 3` answers for 3年, and not for 3个月.
   */
  | { readonly kind: "integer"; readonly value: number; readonly of?: DurationUnit }
  | { readonly kind: "document"; readonly number: string };
/** A working day is no day: 5个工作日. */
export type DurationUnit = "minute" | "hour" | "day" | "workday" | "month" | "year";

/** What is known about the year of dates that state none. */
export interface Years {
  /** The year that the sentence around the printed date gives it. */
  readonly printed: number | null;
  /** Years that the author's reading or the notice gives. */
  readonly encoded: readonly number[];
}

/** Whether the file's figure says what the printed one says. */
export function sameFigure(printed: Figure, encoded: Figure, years: Years): boolean {
  switch (printed.kind) {
    case "money":
      return encoded.kind === "money" && printed.fen === encoded.fen;
    case "percent":
      return encoded.kind === "percent" && printed.ppm === encoded.ppm;
    case "ratio":
      return encoded.kind === "ratio" && printed.terms.join(":") === encoded.terms.join(":");
    case "fraction":
      return sameFraction(printed, encoded);
    case "date":
      return encoded.kind === "date" && sameDay(printed, encoded) && sameYear(printed.year, encoded.year, years);
    case "month":
      return sameMonth(printed, encoded, years);
    case "tenDays":
      return sameTenDays(printed, encoded, years);
    case "year":
      return encoded.kind === "year" && printed.year === encoded.year && printed.edge === encoded.edge;
    case "duration":
      if (encoded.kind === "integer")
        return printed.count === encoded.value && (encoded.of === undefined || encoded.of === printed.unit);
      return encoded.kind === "duration" && printed.unit === encoded.unit && printed.count === encoded.count;
    case "age":
      if (encoded.kind === "integer") return printed.years === encoded.value;
      // 出生日期 起 1周岁 内 is written as a span of time too.
      if (encoded.kind === "duration") return encoded.unit === "year" && printed.years === encoded.count;
      return encoded.kind === "age" && printed.years === encoded.years;
    case "count":
    case "integer":
      if (encoded.kind === "money")
        return printed.kind === "integer" && Math.round(printed.value * 100) === encoded.fen;
      return (encoded.kind === "count" || encoded.kind === "integer") && printed.value === encoded.value;
    case "measure":
      return sameMeasure(printed, encoded);
    case "document":
      return encoded.kind === "document" && sameDocument(printed.number, encoded.number);
  }
}

type DateFigure = Extract<Figure, { kind: "date" }>;
function sameDay(one: DateFigure, other: DateFigure): boolean {
  const year = one.year ?? other.year ?? 2000;
  return one.month === other.month && dayIn(one, year) === dayIn(other, year);
}
function dayIn({ month, day }: DateFigure, year: number): number {
  if (day !== "last") return day;
  return month >= 1 && month <= 12 ? daysInMonth(year, month) : 0;
}
/** 三分之二 may be encoded as 66.67%, or as one of the terms of 1:2. */
function sameFraction({ part, whole }: Extract<Figure, { kind: "fraction" }>, encoded: Figure): boolean {
  if (encoded.kind === "fraction") return part * encoded.whole === encoded.part * whole;
  if (encoded.kind === "percent") return Math.abs(encoded.ppm - (part / whole) * WHOLE_PPM) <= 50;
  if (encoded.kind !== "ratio") return false;
  const sum = encoded.terms.reduce((total, term) => total + term, 0);
  return encoded.terms.some((term) => term * whole === part * sum);
}
/** `2021年9月至2022年8月`: a month is encoded as itself, or as its first or its last day, whichever the span asks for. */
function sameMonth(printed: Extract<Figure, { kind: "month" }>, encoded: Figure, years: Years): boolean {
  if (encoded.kind !== "month" && encoded.kind !== "date") return false;
  if (encoded.month !== printed.month || !sameYear(printed.year, encoded.year, years)) return false;
  if (encoded.kind === "month") return true;
  if (encoded.day === 1) return printed.edge !== "end";
  if (printed.edge === "start") return false;
  return dayIn(encoded, 2000) === daysInMonth(2000, encoded.month) || (encoded.month === 2 && encoded.day === 28);
}
/** `9月下旬`: encoded as itself, or as the first or the last of its days, whichever the span asks for. */
function sameTenDays(printed: Extract<Figure, { kind: "tenDays" }>, encoded: Figure, years: Years): boolean {
  if (encoded.kind !== "tenDays" && encoded.kind !== "date") return false;
  if (encoded.month !== printed.month || !sameYear(printed.year, encoded.year, years)) return false;
  if (encoded.kind === "tenDays") return encoded.part === printed.part;
  const day = dayIn(encoded, encoded.year ?? 2000);
  const first = printed.part * 10 - 9;
  const last = printed.part === 3 ? daysInMonth(encoded.year ?? 2000, encoded.month) : printed.part * 10;
  return (day === first && printed.edge !== "end") || (day === last && printed.edge !== "start");
}
/** 8折 leaves 80% to be paid and takes 20% off; 2倍 is 200%. */
function sameMeasure(printed: Extract<Figure, { kind: "measure" }>, encoded: Figure): boolean {
  if (encoded.kind === "measure") return printed.unit === encoded.unit && printed.value === encoded.value;
  if (encoded.kind === "integer") return printed.value === encoded.value;
  if (encoded.kind !== "percent") return false;
  if (printed.unit === "倍") return encoded.ppm === Math.round(printed.value * WHOLE_PPM);
  const paid = Math.round(printed.value * 100_000);
  return printed.unit === "折" && (encoded.ppm === paid || encoded.ppm === WHOLE_PPM - paid);
}
function sameYear(printed: number | null, encoded: number | null, years: Years): boolean {
  const stated = printed ?? years.printed;
  if (encoded !== null) return stated === null ? years.encoded.includes(encoded) : stated === encoded;
  // Neither the notice nor the file says which year: nothing differs.
  return stated === null || years.encoded.length === 0 || years.encoded.includes(stated);
}
/** The finder may take words of the sentence into the issuer's code, so the shorter one decides. */
function sameDocument(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}
