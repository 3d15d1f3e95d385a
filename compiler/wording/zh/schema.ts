// The JSON Schema of the facts in Chinese.
import type { SchemaWords } from "../words.js";

export const schema: SchemaWords = {
  facts: (notice, later) => `${notice}：${later ? "缴费后重新认定的情况" : "缴费当日的情况"}。`,
  identities: "缴费当日持有的认定身份",
  tier: "缴费档次",
  date: "年-月-日，如 2026-01-31。",
  money: "以分为单位（1元 = 100分）。",
  absent: "可以不填。",
};
