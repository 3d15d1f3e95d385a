import { backslashText, type Dialect } from "../dialect.js";

const name = (of: string): string => `\`${of.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``;
const nullable = (of: string): string => `Nullable(${of})`;

export const clickhouse: Dialect = {
  longestName: null,
  types: { boolean: nullable("Bool"), day: nullable("Date32"), integer: nullable("Int64"), word: nullable("String") },
  name,
  text: backslashText,
  day: (iso) => `toDate32('${iso}')`,
  // Alone it would be without a sign, and of no type with one that has it.
  longInteger: (digits) => `toInt64(${digits})`,
  big: (value) => `CAST(${value} AS Nullable(Int64))`,
  quotient: (value, by) => `intDiv(${value}, ${by})`,
  contains: (text, part) => `(position(${text}, ${part}) > 0)`,
  least: "least",
  greatest: "greatest",
  year: (day) => `toYear(${day})`,
  monthDay: (day) => `(toMonth(${day}) * 100 + toDayOfMonth(${day}))`,
  plusDays: (day, { text }) => `addDays(${day}, ${text})`,
  plusMonths: (day, { text }) => `addMonths(${day}, ${text})`,
  nextMonth: (day) => `addMonths(subtractDays(${day}, toDayOfMonth(${day}) - 1), 1)`,
  nextYear: (day) => `makeDate32(toYear(${day}) + 1, 1, 1)`,
  noDate: null,
  level: "AS",
  // Merged, the steps have names that hold those of all that they read, and planning takes minutes.
  end: "\nSETTINGS query_plan_merge_expressions = 0",
  view: (of) => `CREATE OR REPLACE VIEW ${of} AS\n`,
};
