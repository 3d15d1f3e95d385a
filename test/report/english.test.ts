// The whole report in English: nothing but the notice's own names and texts is Chinese.
import { describe, expect, it } from "vitest";
import { toCalendar } from "../../compiler/report/to-calendar.js";
import { buildReport } from "../../compiler/report/build-report.js";
import { en } from "../../compiler/wording/en.js";
import { example } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { subjectOf } from "./subject-of.js";

/** Names of one letter each, and no text: whatever is Han comes from the report. */
const own = `
通知 A2022 { 年度 2022 未尽事宜 按 "D" }
事实 F：B | C
人群 G、H
档次 T、U
标准 P T 320元 U 不低于 600元 { 当 G { T 100元 } }
标准 Q 580元 { 其中 60% 由 K 其中 其余 由 L、M 共同 }
标准 N 未规定
多重身份 就高不重复
期间 W 从 2022年1月1日 至 2022年3月31日
资助 G、H T 全额 U 100元 由 K 当 F = B 由 L
资助 H 未规定 由 未规定
奖励 R 20元 当 F = B
情形 S { 当 缴费日期 在 W 缴纳 P 待遇 从 缴费日期 等待 30日 至 年末 }
情形 V { 当 缴费日期 在 W 次日 至 2022年12月31日 缴纳 P + Q 资助 不享受 待遇 未规定 }
变动 { 当 新增认定 补差 其他 不调整 }
时限 2022年5月6日 前 由 K "X"
时限 未规定 由 L "Y"
解释 "Z"
`;
const later = own.replace("A2022", "A2023").replace("年度 2022", "年度 2023").replaceAll("2022年", "2023年");
/** Built-in facts have their names in Chinese, whatever is read. */
const BUILT_IN = /缴费日期|出生日期|身份认定日期|身份|档次/gu;

describe("a report in English", () => {
  it("has no Chinese word but the notice's own", () => {
    const report = buildReport(subjectOf(compiled(later.replace("320元", "330元")), compiled(own), "en"));
    expect(report.locale).toBe("en");
    const text = JSON.stringify(report).replaceAll(BUILT_IN, "");
    expect(text.match(/[^"]*\p{Script=Han}[^"]*/gu) ?? []).toEqual([]);
    expect(report.sections.map(({ title }) => title)[0]).toBe("1. At a glance");
  });
  it("has the same sections, tables and rows as in Chinese", () => {
    const shape = (locale: "zh" | "en"): unknown =>
      buildReport(subjectOf(example("qianjiang-2022"), example("qianjiang-2021"), locale)).sections.map(({ blocks }) =>
        blocks.map((block) => [block.kind, block.kind === "table" ? block.rows.map((row) => row.length) : null]),
      );
    expect(shape("en")).toEqual(shape("zh"));
  });
  it("has a calendar in English", () => {
    expect(toCalendar(compiled(own).model, en).replaceAll(BUILT_IN, "")).not.toMatch(/\p{Script=Han}/u);
  });
});
