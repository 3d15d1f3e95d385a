import fc from "fast-check";
import { expect, it } from "vitest";
import { cover } from "../../compiler/source-text/cover.js";
import { compileText } from "../harness/findings.js";

const pieces = [
  "一、",
  "（一）",
  "（2）",
  "1.",
  "附件",
  "：",
  "\n",
  "\t",
  "320元",
  "每断保1年",
  "2021年9月30日",
  "某局",
  "2022年",
  "12月",
  "日",
  "百分之",
  "《",
  "》",
  "〔2021〕3号",
  "标准",
  "，",
  "。",
  " ",
];

it("never throws on any print, and every figure of it is in one clause and one state", () => {
  const file =
    '通知 测试2022 { 年度 2022 原文 "a.txt" }\n条款 一 { 标准 个人缴费 320元 }\n条款 标准后段 { 说明 "无。" }\n条款 附件 { 任务表 "甲" 5人 }';
  const { model } = compileText(file);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const { notice, clauses, unmentioned, totals } = cover(model, { path: "a.txt", text: parts.join("") });
      const counted = clauses.reduce((sum, { printed }) => sum + printed.length, 0);
      const lost = notice.figures.filter(({ clause }) => unmentioned.includes(clause)).length;
      const counters = notice.figures.filter(({ asked }) => !asked).length;
      expect(counted + lost).toBeGreaterThanOrEqual(notice.figures.length - counters);
      expect(counted + lost).toBeLessThanOrEqual(notice.figures.length);
      expect(totals.encoded + totals.waived + totals.notice + totals.open).toBe(totals.printed);
    }),
    { numRuns: 300 },
  );
});
