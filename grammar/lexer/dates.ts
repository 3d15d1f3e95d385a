// The parts of a date behind its first number: `11月` after a year, `16日` or `底` after a month, `-11-16` after four digits.
import { classes, DIGIT, halfWidth, isBlank } from "../characters.js";

interface End {
  end: number;
}
/** Two digits say every month and day; more are read so that the finding shows them. */
function digits(text: string, start: number, found: End): number | null {
  let i = start;
  let value = 0;
  for (let code = text.charCodeAt(i); classes[code] === DIGIT; code = text.charCodeAt(++i))
    value = Math.min(value * 10 + (halfWidth(code) - 0x30), 9999);
  found.end = i;
  return i === start ? null : value;
}
function skipBlanks(text: string, start: number): number {
  let i = start;
  while (isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The month in `2020年11月…`, with `found.end` behind 月; null where no month follows. */
export function monthAfterYear(text: string, start: number, found: End): number | null {
  const month = digits(text, skipBlanks(text, start), found);
  if (month === null) return null;
  const at = skipBlanks(text, found.end);
  if (text[at] !== "月") return null;
  found.end = at + 1;
  return month;
}

/** 上旬, 中旬, 下旬 behind a month, with `found.end` behind it. */
export function tenDaysOf(text: string, start: number, found: End): 1 | 2 | 3 | null {
  const at = skipBlanks(text, start);
  const part = "上中下".indexOf(text[at] ?? " ");
  if (part < 0 || text[at + 1] !== "旬") return null;
  found.end = at + 2;
  return part === 0 ? 1 : part === 1 ? 2 : 3;
}

/** The day in `11月16日`, `3月底`, `3月末`; null where none follows. */
export function dayOfMonth(text: string, start: number, found: End): number | "last" | null {
  const at = skipBlanks(text, start);
  if (text[at] === "底" || text[at] === "末") {
    found.end = at + 1;
    return "last";
  }
  const day = digits(text, at, found);
  if (day === null) return null;
  const unit = skipBlanks(text, found.end);
  if (text[unit] !== "日" && text[unit] !== "号") return null;
  found.end = unit + 1;
  return day;
}

/** Month and day in `2020-11-16`, from the first hyphen. */
export function isoDate(text: string, start: number, found: End): { month: number; day: number } | null {
  const month = digits(text, start + 1, found);
  const second = found.end;
  if (month === null || second - start > 3 || halfWidth(text.charCodeAt(second)) !== 0x2d) return null;
  const day = digits(text, second + 1, found);
  if (day === null || found.end - second > 3) return null;
  return { month, day };
}
