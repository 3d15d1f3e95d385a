// The JSON Schema of the facts in English.
import type { SchemaWords } from "../words.js";

export const schema: SchemaWords = {
  facts: (notice, later) =>
    `${notice}: the facts ${later ? "as certified after the payment" : "on the day of payment"}.`,
  identities: "certified identities held on the day of payment",
  tier: "the tier that is paid",
  date: "year-month-day, such as 2026-01-31. ",
  money: "In fen (100 fen are 1 yuan). ",
  absent: "May be left out.",
};
