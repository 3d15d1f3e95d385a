// Forms of days: dates, months, ten days of a month, years; and the time of day, which is none.
import type { Form } from "./form.js";
import { behind, int } from "./form.js";

const D2 = "[0-9]{1,2}|(?<![第个〇一二三四五六七八九十])[一二三四五六七八九十]{1,3}";
/** Behind 年 any four digits are a year, also a misprinted one; so is 二O二一 with a letter. */
const Y = "(?<![0-9])[0-9]{4}|[一二][〇零O0][〇零O0一二三四五六七八九]{2}|一九[〇零O0一二三四五六七八九]{2}";
/** A time of day: 09:00:00, 17:30. */
const CLOCK = "[0-9]{1,2}(?::[0-9]{2}){1,2}";
const yearOf = (text: string | undefined): number | null => (text === undefined ? null : int(text));

export const DAYS: readonly Form[] = [
  // The time of day behind a date.
  { pattern: `(?<=[日号]|[-./][0-9]{1,2}|[-./][0-9]{1,2}T)(?:[上下]午|凌晨|晚上?)?${CLOCK}`, read: () => null },
  {
    pattern: `(${Y})年(${D2})月(${D2})(?:[日号]|${behind("[0-9]{1,2}", "[日号]")})`,
    read: ([, year, month, day]) => ({ kind: "date", year: int(year), month: int(month), day: int(day) }),
  },
  {
    pattern: `(?<![0-9])((?:19|20)[0-9]{2})[-./]([0-9]{1,2})[-./]([0-9]{2}|[0-9])(?:(?=T?${CLOCK})|(?![0-9年月]|:[0-9]{2}))`,
    read: ([, year, month, day]) => ({ kind: "date", year: int(year), month: int(month), day: int(day) }),
  },
  {
    pattern: `(${Y})年(${D2})月[底末]`,
    read: ([, year, month]) => ({ kind: "date", year: int(year), month: int(month), day: "last" }),
  },
  ...tenDays(`(?:(${Y})年)?(${D2})月([上中下])旬`),
  {
    pattern: `(?:(${Y})年)?(${D2})月初`,
    read: ([, year, month]) => ({ kind: "month", year: yearOf(year), month: int(month), edge: "start" }),
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

/** As with months: 9月下旬起, 至9月下旬. */
function tenDays(pattern: string): readonly Form[] {
  const form = (edge: "start" | "end" | null): Form["read"] => {
    return ([, year, month, part]) => ({
      ...{ kind: "tenDays", year: yearOf(year), month: int(month), edge },
      part: part === "上" ? 1 : part === "中" ? 2 : 3,
    });
  };
  return [
    { pattern: `${pattern}(?=起|开始|[至到-][0-9一二十])`, read: form("start") },
    { pattern: `(?<=[至到-])${pattern}`, read: form("end") },
    { pattern, read: form(null) },
  ];
}
