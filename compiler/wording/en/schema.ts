// The JSON Schema of the facts in English.
import type { SchemaWords } from "../words.js";

export const schema: SchemaWords = {
  facts: (notice, later) =>
    `${notice}: the facts ${later ? "as certified after the payment" : "on the day of payment"}. Each by its Chinese name or its English code, never by both.`,
  identities: "certified identities held on the day of payment",
  money: "in fen (100 fen are 1 yuan)",
};
