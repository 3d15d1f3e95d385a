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
    ["缴费次月1日起享受待遇", []],
    ["缴费的下个月 1 日起", []],
    ["次月10日前报送", [{ kind: "duration", count: 10, unit: "day" }]],
    ["11日内", [{ kind: "duration", count: 11, unit: "day" }]],
    ["6月底", [{ kind: "date", year: null, month: 6, day: "last" }]],
    [
      "2021年9月至2022年8月",
      [
        { kind: "month", year: 2021, month: 9, edge: "start" },
        { kind: "month", year: 2022, month: 8, edge: "end" },
      ],
    ],
    ["10月起", [{ kind: "month", year: null, month: 10, edge: "start" }]],
    [
      "10—12月",
      [
        { kind: "month", year: null, month: 10, edge: "start" },
        { kind: "month", year: null, month: 12, edge: "end" },
      ],
    ],
    [
      "2023年1—2月",
      [
        { kind: "month", year: 2023, month: 1, edge: "start" },
        { kind: "month", year: null, month: 2, edge: "end" },
      ],
    ],
    [
      "2022年12月1日至15日",
      [
        { kind: "date", year: 2022, month: 12, day: 1 },
        { kind: "date", year: 2022, month: 12, day: 15 },
      ],
    ],
    [
      "10月10、15日前",
      [
        { kind: "date", year: null, month: 10, day: 10 },
        { kind: "date", year: null, month: 10, day: 15 },
      ],
    ],
    ["2022年年底", [{ kind: "year", year: 2022, edge: "end" }]],
    ["二O二一年", [{ kind: "year", year: 2021, edge: null }]],
    [
      "2021-2022学年度",
      [
        { kind: "year", year: 2021, edge: null },
        { kind: "year", year: 2022, edge: null },
      ],
    ],
    [
      "三分之二，1/3",
      [
        { kind: "fraction", part: 2, whole: 3 },
        { kind: "fraction", part: 1, whole: 3 },
      ],
    ],
    [
      "千分之五，5‰",
      [
        { kind: "percent", ppm: 5000 },
        { kind: "percent", ppm: 5000 },
      ],
    ],
    ["提高2.5个百分点", [{ kind: "percent", ppm: 25_000 }]],
    ["由省级负担七成", [{ kind: "percent", ppm: 700_000 }]],
    [
      "50-70%",
      [
        { kind: "percent", ppm: 500_000 },
        { kind: "percent", ppm: 700_000 },
      ],
    ],
    [
      "400至600元",
      [
        { kind: "money", fen: 40_000 },
        { kind: "money", fen: 60_000 },
      ],
    ],
    [
      "分别为400、500元",
      [
        { kind: "money", fen: 40_000 },
        { kind: "money", fen: 50_000 },
      ],
    ],
    [
      "￥350，叁佰伍拾元",
      [
        { kind: "money", fen: 35_000 },
        { kind: "money", fen: 35_000 },
      ],
    ],
    ["一万二千元", [{ kind: "money", fen: 1_200_000 }]],
    [
      "市县按3︰7，省市三七分担，按4比6",
      [
        { kind: "ratio", terms: [3, 7] },
        { kind: "ratio", terms: [3, 7] },
        { kind: "ratio", terms: [4, 6] },
      ],
    ],
    [
      "3-6个月，半年",
      [
        { kind: "duration", count: 3, unit: "month" },
        { kind: "duration", count: 6, unit: "month" },
        { kind: "duration", count: 6, unit: "month" },
      ],
    ],
    [
      "六十至六十九周岁",
      [
        { kind: "age", years: 60 },
        { kind: "age", years: 69 },
      ],
    ],
    [
      "六十六个县，二百三十人",
      [
        { kind: "count", value: 66 },
        { kind: "count", value: 230 },
      ],
    ],
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
    [
      "24小时内，30分钟",
      [
        { kind: "duration", count: 24, unit: "hour" },
        { kind: "duration", count: 30, unit: "minute" },
      ],
    ],
    ["5个工作日，3-5个工作日", [5, 3, 5].map((count) => ({ kind: "duration", count, unit: "workday" }))],
    [
      "不超过3次，按2倍、两倍，打5折、八折",
      [
        { kind: "measure", value: 3, unit: "次" },
        { kind: "measure", value: 2, unit: "倍" },
        { kind: "measure", value: 2, unit: "倍" },
        { kind: "measure", value: 5, unit: "折" },
        { kind: "measure", value: 8, unit: "折" },
      ],
    ],
    [
      "人民政府令 第193号，第一百号令",
      [
        { kind: "document", number: "令第193号" },
        { kind: "document", number: "令第100号" },
      ],
    ],
    ["2025-10-17 09:00:00发布", [{ kind: "date", year: 2025, month: 10, day: 17 }]],
    ["2025-1-7 9:00", [{ kind: "date", year: 2025, month: 1, day: 7 }]],
    [
      "2025年12月20日17:30前，12月31日 24:00",
      [
        { kind: "date", year: 2025, month: 12, day: 20 },
        { kind: "date", year: null, month: 12, day: 31 },
      ],
    ],
    [
      "2025年9月下旬至10月中旬，11月上旬",
      [
        { kind: "tenDays", year: 2025, month: 9, part: 3, edge: "start" },
        { kind: "tenDays", year: null, month: 10, part: 2, edge: "end" },
        { kind: "tenDays", year: null, month: 11, part: 1, edge: null },
      ],
    ],
    ["2025年9月初", [{ kind: "month", year: 2025, month: 9, edge: "start" }]],
    [
      "3所医院、2家药店",
      [
        { kind: "count", value: 3 },
        { kind: "count", value: 2 },
      ],
    ],
    ["（医保发〔2020〕32)号）", [{ kind: "document", number: "医保发〔2020〕32号" }]],
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
    "城乡二元结构",
    "三元区",
    "一个、三名、几十个",
    "第4个年度",
    "下半年",
    "完成、组成、八成熟",
    "上午8:30至11:30",
    "2个年度、两个年度、2个城乡居民医保年度、十二个年度",
    "到哪一日，同一年、上一年，某一天",
    "第3次、一次性、打折扣、3所属单位",
  ])("%s has none", (text) => expect(texts(text)).toEqual([]));

  it.each(["1", "一", "1、", "12-", "5:", "111,", "二十"])(
    "%s, over and over, costs no more than its length",
    (piece) => {
      const start = performance.now();
      expect(findFigures(piece.repeat(100_000))).toEqual([]);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );

  it.each(["每断保1年", "每多断保1年", "每满一年", "每少缴1个月", "每增加1人", "至1周岁"])(
    "%s counts by a unit",
    (text) => expect(findFigures(text).map(({ unit }) => unit)).toEqual([true]),
  );
  it.each(["每人1个月", "每断保2年", "每年1次", "满1周岁", "断保1年"])("%s states a figure", (text) =>
    expect(findFigures(text).map(({ unit }) => unit)).toEqual([false]),
  );

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
