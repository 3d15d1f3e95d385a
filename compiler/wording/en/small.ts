// Amounts, days, names and lists in English.
import { formatAmount, formatDay, formatYuan } from "@zhengce/runtime";
import type { SmallWords } from "../words.js";

export const small: SmallWords = {
  yuan: (fen) => formatYuan(fen, "en"),
  amount: (amount) => formatAmount(amount, "en"),
  persons: (count) => `${count} people`,
  day: (day) => formatDay(day),
  dayOfYear: (at) => `${Math.trunc(at / 100)}/${at % 100}`,
  name: (name) => name,
  list: (items) => items.join(", "),
  lists: (items) => items.join("; "),
  clauses: (items) => items.join(", "),
  aside: (text) => ` (${text})`,
  with: (one, others) => (others.length === 0 ? one : `${one} and ${others.join(", ")}`),
  etc: " …",
};
