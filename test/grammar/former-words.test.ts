// English words of before are read, and the formatter writes those of today.
import { formatPolicy, keywords, parse, type KeywordId } from "@zhengce/grammar";
import { expect, test } from "vitest";

const former = (Object.keys(keywords) as KeywordId[]).flatMap((id) =>
  keywords[id].formerEn.map((word) => [word, id] as const),
);

test.each(former)("%s is still %s", (word, id) => {
  const text = word === "before" ? `exception 甲 ${word} 乙 { pay 丙 }` : `deadline 2021-10-15 ${word} by 丁 "戊"`;
  const whole = word === "plus" ? `change { refund 身份认定日期 ${word} 3 months inclusive }` : text;
  expect(parse({ path: "a", text: whole }).diagnostics).toEqual([]);
  expect(formatPolicy({ path: "a", text: whole }, { keywords: "en" }).text).toContain(` ${keywords[id].en} `);
});
test("there are some", () => {
  expect(former.length).toBeGreaterThan(0);
});
