import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFigures } from "../../compiler/source-text/find-figures.js";
import type { Figure } from "../../compiler/source-text/figure.js";

const figures = (text: string): readonly Figure[] => findFigures(text).map(({ figure }) => figure);
const texts = (text: string): readonly string[] => findFigures(text).map(({ start, end }) => text.slice(start, end));

describe("figures of running text", () => {
  it.each<[string, readonly Figure[]]>([
    ["每人280元", [{ kind: "money", fen: 28000 }]],
    ["２８０ 元/人·年", [{ kind: "money", fen: 28000 }]],
    ["2.5万元", [{ kind: "money", fen: 2_500_000 }]],
    ["1,280元", [{ kind: "money", fen: 128_000 }]],
    ["二百八十元", [{ kind: "money", fen: 28000 }]],
    [
      "按70%和１００％",
      [
        { kind: "percent", ppm: 700_000 },
        { kind: "percent", ppm: 1_000_000 },
      ],
    ],
    ["百分之七十", [{ kind: "percent", ppm: 700_000 }]],
    ["百分之二点五", [{ kind: "percent", ppm: 25_000 }]],
    [
      "按照5:2:3的比例，另按4：6",
      [
        { kind: "ratio", terms: [5, 2, 3] },
        { kind: "ratio", terms: [4, 6] },
      ],
    ],
    ["2020年11月16日", [{ kind: "date", year: 2020, month: 11, day: 16 }]],
    ["2022 年 3 月 31 日", [{ kind: "date", year: 2022, month: 3, day: 31 }]],
    ["2022年\n\n3月31日", [{ kind: "date", year: 2022, month: 3, day: 31 }]],
    ["二〇二一年九月三十日", [{ kind: "date", year: 2021, month: 9, day: 30 }]],
    ["2021-10-26", [{ kind: "date", year: 2021, month: 10, day: 26 }]],
    ["12月10日前", [{ kind: "date", year: null, month: 12, day: 10 }]],
    ["2022年12月底前", [{ kind: "date", year: 2022, month: 12, day: "last" }]],
    ["6月底", [{ kind: "date", year: null, month: 6, day: "last" }]],
    [
      "2021年9月至2022年8月",
      [
        { kind: "month", year: 2021, month: 9 },
        { kind: "month", year: 2022, month: 8 },
      ],
    ],
    ["10月起", [{ kind: "month", year: null, month: 10 }]],
    ["2021年度", [{ kind: "year", year: 2021, edge: null }]],
    ["2020年末", [{ kind: "year", year: 2020, edge: "end" }]],
    ["九十日内", [{ kind: "duration", count: 90, unit: "day" }]],
    [
      "90天、3个月、三个月、2年",
      [
        { kind: "duration", count: 90, unit: "day" },
        { kind: "duration", count: 3, unit: "month" },
        { kind: "duration", count: 3, unit: "month" },
        { kind: "duration", count: 2, unit: "year" },
      ],
    ],
    [
      "60岁－69岁、七十周岁",
      [
        { kind: "age", years: 60 },
        { kind: "age", years: 69 },
        { kind: "age", years: 70 },
      ],
    ],
    [
      "60至69岁",
      [
        { kind: "age", years: 60 },
        { kind: "age", years: 69 },
      ],
    ],
    ["46.3万（详见附件1）", [{ kind: "count", value: 463_000 }]],
    [
      "2579617人，共66个",
      [
        { kind: "count", value: 2_579_617 },
        { kind: "count", value: 66 },
      ],
    ],
    ["（医保发〔2020〕24号）", [{ kind: "document", number: "医保发〔2020〕24号" }]],
    ["（甘医保发〔2O21〕55号）", [{ kind: "document", number: "甘医保发〔2021〕55号" }]],
  ])("%s", (text, expected) => expect(figures(text)).toEqual(expected));

  it.each([
    "第一类和十九届五中全会",
    "二十世纪六十年代",
    "九年制义务教育",
    "1-2级",
    "T+1",
    "附件1：2号",
    "7类人员",
    "一、二级",
    "十四五",
  ])("%s has none", (text) => expect(texts(text)).toEqual([]));

  it("never throws, and what it finds lies in the text in order", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("0123456789一二十百年月日元%：:万人个〔〕号.，\n 年底")) }),
        (text) => {
          let last = 0;
          for (const { start, end } of findFigures(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
