import { standardName, standardText, type Dialect } from "../dialect.js";

const part = (of: string, day: string): string => `CAST(extract(${of} FROM ${day}) AS integer)`;

export const postgres: Dialect = {
  longestName: 63,
  types: { boolean: "boolean", day: "date", integer: "bigint", word: "text" },
  name: standardName,
  text: standardText,
  day: (iso) => `DATE '${iso}'`,
  longInteger: (digits) => digits,
  big: (value) => `CAST(${value} AS bigint)`,
  quotient: (value, by) => `(${value} / ${by})`,
  contains: (text, found) => `(strpos(${text}, ${found}) > 0)`,
  least: "least",
  greatest: "greatest",
  year: (day) => part("year", day),
  monthDay: (day) => `(${part("month", day)} * 100 + ${part("day", day)})`,
  plusDays: (day, { text, constant }) => `(${day} + ${constant === null ? `CAST(${text} AS integer)` : text})`,
  plusMonths: (day, { text, constant }) =>
    `CAST(${day} + make_interval(months => ${constant === null ? `CAST(${text} AS integer)` : text}) AS date)`,
  nextMonth: (day) => `CAST(${day} - (${part("day", day)} - 1) + make_interval(months => 1) AS date)`,
  nextYear: (day) => `make_date(${part("year", day)} + 1, 1, 1)`,
  noDate: null,
  // What a level names more than once would be worked out once a reader, and that level by level.
  level: "AS MATERIALIZED",
  end: "",
  view: (name) => `CREATE OR REPLACE VIEW ${name} AS\n`,
};
