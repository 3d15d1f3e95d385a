// Each row of the patterns answers for the phrases that it is printed in; lines that only look alike are nobody's.
import { describe, expect, test } from "vitest";
import { ASIDES, asideOf } from "../../compiler/draft/patterns/asides.js";
import { MATTERS, PATTERNS } from "../../compiler/draft/patterns/index.js";
import { composed, heardAt } from "../../compiler/draft/patterns/words.js";
import { understood, phraseAt } from "../../compiler/draft/recognise.js";
import { plainText } from "../../compiler/source-text/plain-text.js";
import { LOOK_ALIKES } from "./look-alikes.js";

const plain = (printed: string): string => plainText(printed).text.replaceAll("，", ",");
/** The year that a phrase names is the notice's. */
const contextOf = (text: string) => {
  const year = /(?<!较)(20\d\d)年度?(?!\d{1,2}月|1?\d月)/u.exec(text)?.[1];
  return {
    year: year === undefined ? null : Number(year),
    group: null,
    narrowed: false,
    component: null,
    heading: "",
    dated: null,
  };
};

describe.each(Object.entries(PATTERNS))("%s", (kind, { rows }) => {
  test.each(rows.flatMap((row) => row.printed.map((printed) => [printed, row] as const)))("%s", (printed, row) => {
    const text = plain(printed);
    const found = phraseAt(text, 0, {
      ...contextOf(text),
      component: kind === "headed" ? "个人缴费" : null,
      above: kind === "parts" ? "财政补助" : null,
      heading:
        kind === "headedPeriods"
          ? "集中缴费期"
          : kind === "headedBenefits"
            ? "待遇享受时间"
            : kind === "around"
              ? "财政补助"
              : kind === "headedDeadlines"
                ? "镇财政所"
                : "",
    });
    expect([found?.by, found?.end]).toEqual([row, text.length]);
  });
});

describe.each(ASIDES.map((one) => [one.of, one] as const))("speaks of %s", (of, { printed }) => {
  test.each(printed)("%s", (text) => {
    expect(asideOf(plain(text))).toBe(of);
  });
});
test.each(LOOK_ALIKES.filter((printed) => !printed.includes("任务")))("%s is nothing beside a rule", (printed) => {
  expect(asideOf(plain(printed).replace(/。$/u, ""))).toBeNull();
});

describe.each(Object.entries(MATTERS))("%s, put together", (_, matter) => {
  test.each(matter.words.flatMap((word) => word.printed.map((printed) => [printed, word] as const)))(
    "%s",
    (printed, word) => {
      const text = plain(printed);
      expect(heardAt(word, text, 0).map(({ end }) => end)).toContain(text.length);
    },
  );
  test.each(matter.printed)("%s", (printed) => {
    const text = plain(printed);
    expect(composed(matter, text, 0, contextOf(text))?.end).toBe(text.length);
  });
});

describe("looks like a pattern and says something else", () => {
  test.each(LOOK_ALIKES)("%s", (printed) => {
    const text = plain(printed).replace(/。$/u, "");
    expect(
      understood(text, { year: 2025, group: null, narrowed: false, component: null, heading: "", dated: null }),
    ).toBeNull();
  });
});
