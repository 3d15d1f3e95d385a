// Cells of columns with types, as Parquet files and databases have them.
import { formatDay } from "@zhengce/runtime";
import { DayCell, type Cell } from "./cell.js";

/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH = 25_569;

/** A day, or a moment in units of a second. */
export class Moment {
  constructor(
    readonly count: bigint,
    readonly perSecond: bigint,
  ) {}
}
/** A whole number, as text where a number of JavaScript would lose its last digits. */
export function wholeCell(value: bigint): Cell {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
export function numberCell(value: number): Cell {
  return Number.isFinite(value) ? value : String(value);
}

/** @param days since 1970-01-01 */
export function dayOf(days: number): DayCell {
  return new DayCell(formatDay(days), days + EPOCH);
}

/** A moment of some zone is text: on which day it was is not said. */
export function momentCell({ count, perSecond }: Moment, isInstant: boolean): Cell {
  const perDay = perSecond * 86_400n;
  const days = (count - (((count % perDay) + perDay) % perDay)) / perDay;
  const rest = count - days * perDay;
  const seconds = Number(rest / perSecond);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, "0"),
  );
  const fraction = String(rest % perSecond)
    .padStart(String(perSecond).length - 1, "0")
    .replace(/0+$/u, "");
  const date = formatDay(Number(days));
  const text = `${date} ${parts.join(":")}${fraction === "" ? "" : `.${fraction}`}`;
  if (isInstant) return `${text}+00`;
  return rest === 0n ? dayOf(Number(days)) : new DayCell(text, Number(days) + EPOCH + seconds / 86_400);
}
