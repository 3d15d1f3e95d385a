// Every keyword's example is right text that holds the keyword, in both languages.
import { formatPolicy, keywords, parse, type KeywordId } from "@zhengce/grammar";
import { expect, test } from "vitest";
import { keywordExamples } from "../../language-server/authoring/keyword-examples.js";

const holds = (text: string, id: KeywordId): boolean =>
  parse({ path: "a", text }).tokens.some(({ tokenType: { name }, startOffset, end }) =>
    // 待核 belongs to the figure before it.
    id === "unconfirmed"
      ? name.startsWith("literal.") && /待核|unconfirmed/u.test(text.slice(startOffset, end))
      : name === `keyword.${id}`,
  );

test.each(Object.keys(keywords) as KeywordId[])("%s", (id) => {
  const text = keywordExamples[id];
  expect(parse({ path: "a", text }).diagnostics).toEqual([]);
  expect(holds(text, id)).toBe(true);
  const english = formatPolicy({ path: "a", text }, { keywords: "en" }).text ?? "";
  expect(english).toContain(keywords[id].en);
  expect(holds(english, id)).toBe(true);
});
