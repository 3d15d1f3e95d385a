import { describe, expect, it } from "vitest";
import type { FundingSpec, Program } from "../../compiler/decision/program.js";
import { compiled, programOf } from "../harness/lowered.js";
import { notice, noticeOf } from "../harness/notice.js";

const base = `
事实 属地：贵阳市 | 贵安新区 可缺
人群 甲类、乙类、丙类
标准 个人缴费 320元
标准 财政补助 不低于 580元
`;
const withSubsidies = (text: string, properties = ""): Program =>
  programOf(noticeOf({ entries: properties }, `${base}${text}`));
const rates = (text: string): unknown[] => withSubsidies(text).subsidies.map((subsidy) => subsidy.rates);

describe("rates", () => {
  const table: readonly (readonly [string, unknown])[] = [
    ["资助 甲类 140元", { kind: "exact", fen: 14000 }],
    ["资助 甲类 不低于 120元", { kind: "floor", fen: 12000 }],
    ["资助 甲类 不高于 120元", { kind: "ceiling", fen: 12000 }],
    ["资助 甲类 全额", { kind: "full" }],
    ["资助 甲类 个人实缴 92元", { kind: "net", fen: 9200 }],
    ["资助 甲类 70%", { kind: "exact", fen: 22400 }],
    ["资助 甲类 不低于 70%", { kind: "floor", fen: 22400 }],
    ["资助 甲类 33.3333%", { kind: "exact", fen: 10667 }],
    ["资助 甲类 个人缴费 的 50%", { kind: "exact", fen: 16000 }],
    // A percentage of a floor is a floor.
    ["资助 甲类 财政补助 的 10%", { kind: "floor", fen: 5800 }],
    // Of the standard that it is about, where that is open, it is worked out for each person.
    [
      "标准 大病保险 未规定 资助 甲类 大病保险 50%",
      { kind: "percent", ppm: 500_000, bound: "exact", amount: { min: 0, max: null } },
    ],
    [
      "标准 大病保险 不低于 40元 资助 甲类 大病保险 不低于 50%",
      { kind: "percent", ppm: 500_000, bound: "floor", amount: { min: 2000, max: null } },
    ],
    // Of another one that is open, it is open.
    [
      "标准 大病保险 未规定 资助 甲类 大病保险 的 50%",
      { kind: "unspecified", open: { slot: "rate", group: "甲类", component: "个人缴费", document: null } },
    ],
    [
      "资助 甲类 未规定 按 “文件”",
      { kind: "unspecified", open: { slot: "rate", group: "甲类", component: "个人缴费", document: "文件" } },
    ],
  ];
  for (const [text, rate] of table) it(text, () => expect(rates(text)).toEqual([[rate]]));

  it("takes a percentage of the person's tier, or of the tier named", () => {
    const program = programOf(
      notice(`档次 一档、二档 人群 甲类
标准 个人缴费 一档 320元 二档 695元
资助 甲类 一档 90%（288元）
资助 甲类 二档 一档个人缴费 的 100%（320元）`),
    );
    expect(program.subsidies.map((subsidy) => subsidy.rates)).toEqual([
      [
        { kind: "exact", fen: 28800 },
        { kind: "exact", fen: 32000 },
      ],
    ]);
    expect(program.subsidies[0]?.entries.map(({ line, about }) => ({ line, about }))).toEqual([
      { line: 4, about: { group: "甲类", component: "个人缴费" } },
      { line: 5, about: { group: "甲类", component: "个人缴费" } },
    ]);
  });

  it("leaves a tier without a rate alone", () => {
    const program = programOf(
      notice("档次 一档、二档 人群 甲类 标准 个人缴费 一档 320元 二档 695元 资助 甲类 一档 90%"),
    );
    expect(program.subsidies[0]?.rates).toEqual([{ kind: "exact", fen: 28800 }, null]);
  });
});

describe("order and identity", () => {
  it("follows the groups of a statement, then the statements", () => {
    const { groups, subsidies } = withSubsidies("资助 乙类、甲类 10元 资助 丙类 20元 资助 甲类 财政补助 全额");
    expect(subsidies.map(({ group, component }) => [groups[group]?.name, component])).toEqual([
      ["乙类", 0],
      ["甲类", 0],
      ["丙类", 0],
      ["甲类", 1],
    ]);
  });
  it("grants one statement once where subsidies add up", () => {
    const { subsidies } = withSubsidies("多重身份 累加 资助 甲类、乙类 10元 资助 丙类 20元");
    expect(subsidies.map((subsidy) => subsidy.when)).toEqual([
      null,
      { kind: "not", of: { kind: "holds", group: 0 } },
      null,
    ]);
  });
  it("steps back in the tier alone that the statement speaks of", () => {
    const program = programOf(
      notice(`档次 一档、二档 人群 甲类、乙类 标准 个人缴费 一档 320元 二档 695元 多重身份 累加
        资助 甲类 一档 10元 资助 乙类 一档 20元 资助 甲类、乙类 二档 30元`),
    );
    const both = {
      kind: "all",
      of: [
        { kind: "holds", group: 0 },
        { kind: "tier", tier: 1 },
      ],
    };
    expect(program.subsidies.map((subsidy) => subsidy.when)).toEqual([null, { kind: "not", of: both }]);
  });
  it("needs no such step back where the highest wins", () => {
    const { subsidies } = withSubsidies("多重身份 就高不重复 资助 甲类、乙类 10元");
    expect(subsidies.map((subsidy) => subsidy.when)).toEqual([null, null]);
  });
  it("skips a subsidy of an unknown group or component", () => {
    const { lowered } = compiled(notice(`${base}资助 外来务工人员 10元 资助 甲类 大病保险费 20元 资助 甲类 30元`));
    expect(lowered.value?.subsidies.map((subsidy) => subsidy.rates)).toEqual([[{ kind: "exact", fen: 3000 }]]);
  });
});

describe("who pays", () => {
  const funding = (text: string, properties = ""): FundingSpec | undefined =>
    withSubsidies(text, properties).subsidies[0]?.funding;
  const parts = (text: string): unknown => funding(text)?.parts;
  const payers = (names: readonly string[], weights: readonly number[]) => ({ kind: "payers", payers: names, weights });
  const rest = { kind: "rest" };
  const yuan = (amount: number) => ({ kind: "fen", fen: amount * 100 });
  const area = (value: string) => ({ kind: "oneOf", fact: 3, values: [value] });
  const open = { kind: "unspecified", open: { code: "left-open", document: null } };

  it("one payer bears all", () => {
    expect(parts("资助 甲类 全额 由 基金")).toEqual([{ when: null, quantity: rest, split: payers(["基金"], [1]) }]);
  });
  it("a ratio", () => {
    expect(parts("资助 甲类 20元 由 省:市:县 = 5:2:3")).toEqual([
      { when: null, quantity: rest, split: payers(["省", "市", "县"], [5, 2, 3]) },
    ]);
  });
  it("percentages that add up to the whole are weights", () => {
    expect(parts("资助 甲类 全额 由 市、镇 各 50%")).toEqual([
      { when: null, quantity: rest, split: payers(["市", "镇"], [1, 1]) },
    ]);
    expect(parts("资助 甲类 全额 由 市 30%、镇 70%")).toEqual([
      { when: null, quantity: rest, split: payers(["市", "镇"], [3, 7]) },
    ]);
  });
  it("percentages that do not are portions, and the rest is left", () => {
    expect(parts("资助 甲类 全额 由 市 30%")).toEqual([
      { when: null, quantity: { kind: "portion", ppm: 300_000 }, split: payers(["市"], [1]) },
    ]);
    expect(parts("资助 甲类 全额 由 市 30%、其余 镇")).toEqual([
      { when: null, quantity: { kind: "portion", ppm: 300_000 }, split: payers(["市"], [1]) },
      { when: null, quantity: rest, split: payers(["镇"], [1]) },
    ]);
  });
  it("a fixed part and the rest by ratio", () => {
    expect(parts("资助 甲类 320元 由 基金 140元、其余 市:县 = 4:6")).toEqual([
      { when: null, quantity: yuan(140), split: payers(["基金"], [1]) },
      { when: null, quantity: rest, split: payers(["市", "县"], [2, 3]) },
    ]);
  });
  it("parts under conditions, and a part left open", () => {
    const text = `资助 甲类 140元 {
      其中 120元 由 未规定 按 "分担比例"
      其中 20元 当 属地 = 贵阳市 由 省:市:县 = 5:2:3
      其中 20元 当 属地 = 贵安新区 由 县
    }`;
    expect(funding(text)).toEqual({
      parts: [
        {
          when: null,
          quantity: yuan(120),
          split: { kind: "unspecified", open: { code: "left-open", document: "分担比例" }, document: "分担比例" },
        },
        { when: area("贵阳市"), quantity: yuan(20), split: payers(["省", "市", "县"], [5, 2, 3]) },
        { when: area("贵安新区"), quantity: yuan(20), split: payers(["县"], [1]) },
      ],
      remainder: { code: "depends-on", names: ["属地"] },
    });
  });
  it("a payer under a condition goes before the one for everybody else", () => {
    expect(parts("资助 甲类 全额 { 由 县 由 省 当 属地 = 贵阳市 }")).toEqual([
      { when: area("贵阳市"), quantity: rest, split: payers(["省"], [1]) },
      { when: null, quantity: rest, split: payers(["县"], [1]) },
    ]);
  });
  it("payers within a part", () => {
    expect(parts("资助 甲类 320元 { 其中 100元 由 市 30元、其余 镇   其中 其余 由 县 50%、省 50% }")).toEqual([
      { when: null, quantity: yuan(30), split: payers(["市"], [1]) },
      { when: null, quantity: yuan(70), split: payers(["镇"], [1]) },
      { when: null, quantity: rest, split: payers(["县", "省"], [1, 1]) },
    ]);
    expect(parts("资助 甲类 320元 { 其中 100元 由 市 30% 其中 50% 由 市 40%、其余 镇 }")).toEqual([
      { when: null, quantity: yuan(30), split: payers(["市"], [1]) },
      { when: null, quantity: { kind: "portion", ppm: 200_000 }, split: payers(["市"], [1]) },
      { when: null, quantity: { kind: "portion", ppm: 300_000 }, split: payers(["镇"], [1]) },
    ]);
  });
  it("a part without a payer is left to the 由 of the statement", () => {
    expect(parts("资助 甲类 320元 由 县 { 其中 100元 由 市 其中 220元 }")).toEqual([
      { when: null, quantity: yuan(100), split: payers(["市"], [1]) },
      { when: null, quantity: rest, split: payers(["县"], [1]) },
    ]);
    expect(parts("资助 甲类 320元 { 其中 100元 }")).toEqual([{ when: null, quantity: yuan(100), split: open }]);
  });
  it("several payers without figures leave the split open", () => {
    expect(parts("资助 甲类 320元 由 市、县")).toEqual([
      {
        when: null,
        quantity: rest,
        split: { kind: "unspecified", open: { code: "jointly", payers: ["市", "县"], document: null } },
      },
    ]);
  });
  it("nobody named: the document of 未尽事宜 answers", () => {
    expect(funding("资助 甲类 320元", '未尽事宜 按 "甲发〔2022〕1号"')).toEqual({
      parts: [],
      remainder: { code: "left-open", document: "甲发〔2022〕1号" },
    });
  });
  it("payers of another clause join", () => {
    expect(parts("资助 甲类 320元 条款 二 { 资助 甲类 由 基金 }")).toEqual([
      { when: null, quantity: rest, split: payers(["基金"], [1]) },
    ]);
  });
});
