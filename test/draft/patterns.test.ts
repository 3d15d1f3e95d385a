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
/** Some word of theirs is that of a sentence without a rule. */
const RULES = [
  "政府补助资金由市、区财政各按50%负担，由各区于2025年3月底前上解至市专户",
  "10月15日前，市教育部门需配合市医保部门完成各类学校信息维护",
  "各级补助资金应于2027年5月31日前到位不少于90%",
  "资助对象以2023年9月15日县民政局认定的名单为准",
  "累计提高总额不超过大病保险原封顶线的20%",
  "两项加起来最高能加到6万元（原封顶线30万元的20%）",
  "新生在户籍地已参加2025年居民医保的，不再重复报销",
  "县医保局于10月10日前完成系统标识，个人按差额缴费",
  "要等满3个月才能报销，从缴费之日算起",
];
test.each(RULES)("%s is nothing beside a rule", (printed) => {
  expect(asideOf(plain(printed))).toBeNull();
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
