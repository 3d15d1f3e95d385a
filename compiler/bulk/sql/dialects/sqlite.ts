import { standardName, standardText, type Dialect } from "../dialect.js";

/** Days are texts `YYYY-MM-DD`, which compare as days do; yes and no are 1 and 0. */
export const sqlite: Dialect = {
  types: { boolean: "INTEGER", day: "TEXT", integer: "INTEGER", word: "TEXT" },
  name: standardName,
  longestName: null,
  text: standardText,
  day: (iso) => `'${iso}'`,
  longInteger: (digits) => digits,
  big: (value) => value,
  quotient: (value, by) => `(${value} / ${by})`,
  contains: (text, part) => `(instr(${text}, ${part}) > 0)`,
  least: "min",
  greatest: "max",
  year: (day) => `CAST(strftime('%Y', ${day}) AS INTEGER)`,
  monthDay: (day) => `CAST(strftime('%m%d', ${day}) AS INTEGER)`,
  plusDays: (day, { text, constant }) =>
    `date(${day}, ${constant === null ? `${text} || ' days'` : `'${String(constant)} days'`})`,
  // Months that are added run over a short month's end.
  plusMonths: (day, { text, constant }) => {
    const months = (more: number): string =>
      constant === null ? `(${text}${more === 0 ? "" : " + 1"}) || ' months'` : `'${String(constant + more)} months'`;
    const corresponding = `date(${day}, 'start of month', ${months(0)}, (strftime('%d', ${day}) - 1) || ' days')`;
    return `min(${corresponding}, date(${day}, 'start of month', ${months(1)}, '-1 day'))`;
  },
  nextMonth: (day) => `date(${day}, 'start of month', '+1 month')`,
  nextYear: (day) => `date(${day}, 'start of year', '+1 year')`,
  noDate: (day) => `(${day} IS NOT NULL AND date(${day}) IS NOT ${day})`,
  level: "AS MATERIALIZED",
  end: "",
  view: (name) => `CREATE VIEW ${name} AS\n`,
};
