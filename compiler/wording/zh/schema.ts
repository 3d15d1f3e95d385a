// The JSON Schema of the facts in Chinese.
import type { SchemaWords } from "../words.js";

export const schema: SchemaWords = {
  facts: (notice, later) =>
    `${notice}：${later ? "缴费后重新认定的情况" : "缴费当日的情况"}。每项事实可用中文名或英文代码填写，不可同时用两者。`,
  identities: "缴费当日持有的认定身份",
  money: "以分为单位（1元 = 100分）",
};
