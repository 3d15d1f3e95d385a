import { dayNumber } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import type { SituationSpec } from "../../compiler/decision/program.js";
import { compiled, programOf } from "../harness/lowered.js";
import { notice, noticeOf } from "../harness/notice.js";

const base = `
事实 断保年数：整数 可缺
标准 个人缴费 320元
标准 财政补助 不低于 580元
标准 大病保险 90元
期间 集中期 从 2021年10月1日 至 2022年2月28日
`;
const situationOf = (body: string, properties = ""): SituationSpec | undefined =>
  programOf(noticeOf({ entries: properties }, `${base}情形 甲 { 当 缴费日期 在 集中期 ${body} }`)).situations[0];
const payment = { kind: "fact", fact: 0 } as const;

describe("what is paid", () => {
  const pays = (slot: string) => situationOf(`${slot} 待遇 从 缴费日期 至 年末`)?.pays;
  it("exact components need no echo", () => {
    expect(pays("缴纳 个人缴费 + 大病保险")).toEqual([
      { component: 0, ppm: null, confirmed: true },
      { component: 2, ppm: null, confirmed: true },
    ]);
  });
  it("an echo equal to the sum confirms a floor", () => {
    expect(pays("缴纳 个人缴费 + 财政补助（900元）")?.map((pay) => pay.confirmed)).toEqual([true, true]);
  });
  it("no echo, or another one, does not", () => {
    expect(pays("缴纳 个人缴费 + 财政补助")?.map((pay) => pay.confirmed)).toEqual([true, false]);
    expect(pays("缴纳 个人缴费 + 财政补助（901元）")?.map((pay) => pay.confirmed)).toEqual([true, false]);
  });
  it("a percentage of a component, counted in the echo", () => {
    expect(pays("缴纳 个人缴费 的 50% + 财政补助（740元）")).toEqual([
      { component: 0, ppm: 500_000, confirmed: true },
      { component: 1, ppm: null, confirmed: true },
    ]);
    expect(pays("缴纳 个人缴费 的 100%")).toEqual([{ component: 0, ppm: null, confirmed: true }]);
  });
  it("a floor of several tiers is confirmed only where it is the same in all", () => {
    const confirmed = (fiscal: string) =>
      programOf(
        notice(`档次 一档、二档 标准 个人缴费 一档 320元 二档 695元 标准 财政补助 ${fiscal}
          情形 甲 { 缴纳 个人缴费 + 财政补助（900元） }`),
      ).situations[0]?.pays?.[1]?.confirmed;
    expect(confirmed("不低于 580元")).toBe(true);
    expect(confirmed("一档 不低于 580元 二档 不低于 600元")).toBe(false);
  });
  it("a lost component leaves the sum open", () => {
    const { lowered } = compiled(notice(`${base}情形 甲 { 缴纳 个人缴费 + 无此项 }`));
    expect(lowered.value?.situations[0]?.pays).toBeNull();
    expect(lowered.holes).toHaveLength(1);
  });
});

describe("subsidies", () => {
  it("apply unless the situation says otherwise", () => {
    expect(situationOf("缴纳 个人缴费")?.grants).toBe("granted");
    expect(situationOf("缴纳 个人缴费 资助 不享受")?.grants).toBe("notGranted");
    expect(situationOf("缴纳 个人缴费 资助 未规定")?.grants).toBe("unspecified");
  });
});

describe("benefits", () => {
  const benefit = (slots: string) => {
    const situation = situationOf(`缴纳 个人缴费 ${slots}`);
    return [situation?.benefitFrom, situation?.benefitTo];
  };
  const year = (month: number, day: number) => ({ kind: "day", day: dayNumber(2022, month, day) });
  const waiting = (unit: string, constant: number, more = {}) => ({
    kind: "afterWaiting",
    base: payment,
    waiting: { unit, firstCounts: false, constant, factors: [], minimum: null, maximum: null, ...more },
  });
  const table: readonly (readonly [string, readonly unknown[]])[] = [
    ["待遇 从 2022年1月1日 至 年末", [year(1, 1), year(12, 31)]],
    ["待遇 从 缴费日期 次月 至 年末", [{ kind: "nextMonth", base: payment }, year(12, 31)]],
    ["待遇 从 缴费日期 等待 60日 至 年末", [waiting("day", 60), year(12, 31)]],
    ["待遇 从 缴费日期 至 年末 等待 3个月", [waiting("month", 3), year(12, 31)]],
    [
      "待遇 从 缴费日期 次月 等待 3个月 至 年末",
      [{ ...waiting("month", 3, { firstCounts: true }), base: { kind: "nextMonth", base: payment } }, year(12, 31)],
    ],
    [
      "待遇 从 年初 等待 60日 至 年末",
      [{ ...waiting("day", 60, { firstCounts: true }), base: year(1, 1) }, year(12, 31)],
    ],
    [
      "待遇 从 缴费日期 等待 3个月 + 1个月 × 断保年数 至少 3个月 至多 1年 至 年末",
      [waiting("month", 3, { factors: [{ fact: 3, times: 1 }], minimum: 3, maximum: 12 }), year(12, 31)],
    ],
    [
      "待遇 从 缴费日期 等待 6个月 减 1个月 减 1个月 × 断保年数 至 年末",
      [waiting("month", 5, { factors: [{ fact: 3, times: -1 }] }), year(12, 31)],
    ],
    ["待遇 从 缴费日期 等待 3个月 减 6个月 至 年末", [waiting("month", 0), year(12, 31)]],
    ["待遇 从 缴费日期 等待 未规定", [null, null]],
    ["待遇 未规定", [null, null]],
    // A waiting that is counted from nothing starts nothing.
    ["等待 30日", [null, null]],
  ];
  for (const [slots, ends] of table) it(slots, () => expect(benefit(slots)).toEqual(ends));
});

describe("what is left open", () => {
  const open = (slots: string, properties = "") => situationOf(slots, properties)?.open;
  it("names each end, and the document of its own", () => {
    expect(open('缴纳 个人缴费 待遇 从 未规定 按 "甲" 至 年末')).toEqual([
      { slot: "benefit-from", situation: "甲", document: "甲" },
    ]);
  });
  it("else the document of 未尽事宜", () => {
    expect(open("缴纳 未规定 资助 未规定 待遇 未规定", '未尽事宜 按 "乙发〔2022〕1号"')).toEqual(
      ["payment", "grant", "benefit-from", "benefit-to"].map((slot) => ({
        ...{ slot, situation: "甲", document: "乙发〔2022〕1号" },
      })),
    );
  });
  it("an open waiting leaves the start open by its document", () => {
    expect(open('缴纳 个人缴费 待遇 从 缴费日期 等待 未规定 按 "丙" 至 年末')).toEqual([
      { slot: "benefit-from", situation: "甲", document: "丙" },
    ]);
  });
  it("says what an open point inside the situation says", () => {
    expect(open('缴纳 个人缴费 待遇 从 缴费日期 至 年末 未规定 "补缴"')).toEqual([
      { slot: "stated", text: "补缴", document: null },
    ]);
  });
});

describe("order and merging", () => {
  it("merges clauses, exceptions first in their order, each slot with its clause", () => {
    const { situations } = programOf(
      notice(`${base}
情形 普通 { 当 缴费日期 在 集中期 }
条款 三 { 情形 普通 { 缴纳 个人缴费 } }
条款 四（一） { 情形 普通 { 待遇 从 2022年1月1日 } }
例外 乙 { 当 断保年数 > 2 缴纳 个人缴费 待遇 从 缴费日期 等待 60日 至 年末 }
例外 丙 优先于 乙 { 当 断保年数 > 1 缴纳 个人缴费 资助 不享受 待遇 未规定 }`),
    );
    expect(situations.map((situation) => [situation.name, situation.exceptional])).toEqual([
      ["丙", true],
      ["乙", true],
      ["普通", false],
    ]);
    expect(situations[2]?.entries).toEqual([
      { rule: "situation", clause: "", line: 9, about: { situation: "普通", reads: ["缴费日期"] } },
      { rule: "payment", clause: "三", line: 10, about: { situation: "普通", components: ["个人缴费"] } },
      { rule: "benefit", clause: "四（一）", line: 11, about: { situation: "普通" } },
    ]);
    expect(situations[1]?.entries.map(({ rule, about }) => [rule, about])).toEqual([
      ["exception", { situation: "乙", reads: ["断保年数"] }],
      ["payment", { situation: "乙", components: ["个人缴费"] }],
      ["benefit", { situation: "乙" }],
    ]);
    expect(situations[0]?.entries.map(({ rule, about }) => [rule, about])).toEqual([
      ["exception", { situation: "丙", reads: ["断保年数"] }],
      ["payment", { situation: "丙", components: ["个人缴费"] }],
      ["grant", { situation: "丙", grants: "notGranted" }],
      ["benefit", { situation: "丙" }],
    ]);
  });
});
