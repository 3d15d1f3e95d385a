import { backslashText, type Dialect } from "../dialect.js";

const name = (of: string): string => `\`${of.replaceAll("`", "``")}\``;
const counted = ({ text, constant }: { readonly text: string; readonly constant: number | null }): string =>
  constant === null ? `CAST(${text} AS INT)` : text;

export const spark: Dialect = {
  longestName: null,
  types: { boolean: "BOOLEAN", day: "DATE", integer: "BIGINT", word: "STRING" },
  name,
  // `${…}` would be replaced by a setting before anything is parsed.
  text: (text) => backslashText(text).replaceAll("$", "\\u0024"),
  day: (iso) => `DATE '${iso}'`,
  longInteger: (digits) => `${digits}L`,
  big: (value) => `CAST(${value} AS BIGINT)`,
  quotient: (value, by) => `(${value} div ${by})`,
  contains: (text, part) => `(instr(${text}, ${part}) > 0)`,
  least: "least",
  greatest: "greatest",
  year: (day) => `year(${day})`,
  monthDay: (day) => `(month(${day}) * 100 + day(${day}))`,
  plusDays: (day, days) => `date_add(${day}, ${counted(days)})`,
  plusMonths: (day, months) => `add_months(${day}, ${counted(months)})`,
  nextMonth: (day) => `date_add(last_day(${day}), 1)`,
  nextYear: (day) => `make_date(year(${day}) + 1, 1, 1)`,
  noDate: null,
  level: "AS",
  end: "",
  view: (of) => `CREATE OR REPLACE VIEW ${of} AS\n`,
};
