import { standardName, standardText, type Dialect } from "../dialect.js";

export const duckdb: Dialect = {
  types: { boolean: "BOOLEAN", day: "DATE", integer: "BIGINT", word: "VARCHAR" },
  name: standardName,
  longestName: null,
  text: standardText,
  day: (iso) => `DATE '${iso}'`,
  longInteger: (digits) => digits,
  big: (value) => `CAST(${value} AS BIGINT)`,
  quotient: (value, by) => `(${value} // ${by})`,
  contains: (text, part) => `contains(${text}, ${part})`,
  least: "least",
  greatest: "greatest",
  year: (day) => `year(${day})`,
  monthDay: (day) => `(month(${day}) * 100 + day(${day}))`,
  plusDays: (day, { text, constant }) => `(${day} + ${constant === null ? `CAST(${text} AS INTEGER)` : text})`,
  plusMonths: (day, { text, constant }) =>
    `CAST(${day} + ${constant === null ? `to_months(CAST(${text} AS INTEGER))` : `to_months(${text})`} AS DATE)`,
  nextMonth: (day) => `(last_day(${day}) + 1)`,
  nextYear: (day) => `make_date(year(${day}) + 1, 1, 1)`,
  noDate: null,
  level: "AS",
  end: "",
  view: (name) => `CREATE OR REPLACE VIEW ${name} AS\n`,
};
