// Amounts, days, names and lists in Chinese.
import { formatAmount, formatYuan, monthDay, yearOf } from "@zhengce/runtime";
import type { SmallWords } from "../words.js";

const inYear = (at: number): string => `${Math.trunc(at / 100)}月${at % 100}日`;

export const small: SmallWords = {
  yuan: (fen) => formatYuan(fen, "zh"),
  amount: (amount) => formatAmount(amount, "zh"),
  persons: (count) => `${count}人`,
  day: (day) => `${yearOf(day)}年${inYear(monthDay(day))}`,
  dayOfYear: (at) => `每年${inYear(at)}`,
  name: (name) => `“${name}”`,
  list: (items) => items.join("、"),
  lists: (items) => items.join("；"),
  clauses: (items) => items.join("，"),
  aside: (text) => `（${text}）`,
  with: (one, others) => (others.length === 0 ? one : `${one}和${others.join("、")}`),
  etc: "……",
};
