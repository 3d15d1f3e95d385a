// Which number formats of a workbook show days, the Chinese built-in ones included, and what day a number is.
import { formatDay } from "@zhengce/runtime";
import { DayCell } from "./cell.js";
import { attribute, elements } from "./xml.js";

/** Built-in formats by number: with a day, a month or a year in them (31 is yyyy年m月d日); those of hours alone are not here. */
const DAYS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** By the index of a cell's style: whether it shows a day. */
export function dayStyles(styles: string): readonly boolean[] {
  const own = new Map(
    elements(styles, "numFmt").map((inner) => [
      Number(attribute(inner, "numFmtId")),
      showsDay(attribute(inner, "formatCode") ?? ""),
    ]),
  );
  const cells = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/su.exec(styles)?.[0] ?? "";
  return elements(cells, "xf").map((inner) => {
    const id = Number(attribute(inner, "numFmtId") ?? 0);
    return own.get(id) ?? DAYS.has(id);
  });
}

/** A format code that shows a day, a month or a year. */
export function showsDay(code: string): boolean {
  const [first = ""] = code.split(";");
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "");
  if (/general/iu.test(bare)) return false;
  return /[yde]/iu.test(bare.replace(/e[+-]/giu, "")) || (/m/iu.test(bare) && !/[hs]/iu.test(bare));
}

/** 1899-12-30, from which numbers count from March 1900 on, as a day number. */
const ORIGIN = -25569;
/** Workbooks that count from 1904. */
const LATER = 1462;
/** 9999-12-31. */
const LAST = 2_958_465;
const DAY_SECONDS = 86_400;

/** The day that a number of a workbook is, with its time where it has one; null where it is none. */
export function dayCell(value: number, from1904: boolean): DayCell | null {
  let serial = from1904 ? value + LATER : value;
  // Before March 1900 numbers count a day that never was.
  if (!from1904 && serial >= 1 && serial < 60) serial += 1;
  if (!(serial >= 1 && serial < LAST + 1)) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - day * DAY_SECONDS;
  const parts = [rest / 3600, (rest / 60) % 60, rest % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
  const date = formatDay(day + ORIGIN);
  return new DayCell(rest === 0 ? date : `${date} ${parts.join(":")}`, serial);
}
