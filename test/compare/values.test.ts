// What two notices say is compared by what it comes to, not by how it is put.
import { describe, expect, it } from "vitest";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { example, exampleNames } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { noticeOf } from "../harness/notice.js";

const notice = (body: string) => {
  const { model, program } = compiled(noticeOf({}, "标准 个人缴费 320元", "人群 孤儿", body));
  return { model, program: program! };
};
const changed = (before: string, after: string) =>
  compareNotices(notice(before), notice(after)).sections.flatMap(({ rows }) =>
    rows.filter(({ kind }) => kind !== "same"),
  );

describe("statements", () => {
  it.each([
    [
      "a day and the period that it ends",
      "期间 甲 从 年初 至 2022年3月31日\n期间 乙 从 2022年4月1日 至 年末",
      "期间 甲 从 年初 至 2022年3月31日\n期间 乙 从 甲 次日 至 2022年12月31日",
    ],
    [
      "a year and its months",
      "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 等待 1年 }",
      "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 等待 12个月 }",
    ],
    [
      "an amount with its echo and without",
      "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费（320元） }",
      "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 }",
    ],
  ])("say the same: %s", (_, before, after) => {
    expect(changed(before, after)).toEqual([]);
  });
  it("say another thing where a value is another", () => {
    const of = (days: number) => `情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 等待 ${days}日 }`;
    expect(changed(of(60), of(90)).map(({ subject }) => subject)).toEqual([
      { kind: "situation", situation: "全年", slot: "waiting" },
    ]);
  });
});

describe("a notice beside itself in English keywords", () => {
  it.each(exampleNames.filter((name) => exampleNames.includes(`${name}.en`)))("%s differs in nothing", (name) => {
    const [one, other] = [example(name), example(`${name}.en`)].map(({ model, program }) => ({
      model,
      program: program!,
    }));
    const { sections, subsidies } = compareNotices(one!, other!);
    expect(sections.flatMap(({ rows }) => rows.filter(({ kind }) => kind !== "same"))).toEqual([]);
    expect(subsidies.filter(({ kind }) => kind !== "same")).toEqual([]);
  });
});
