// Where a print contradicts itself: the same thing said of the same thing, and nothing else.
import { describe, expect, it } from "vitest";
import { compileText } from "../harness/findings.js";

function differ(print: string): readonly string[] {
  const lines = print.split("\n").map((line) => `//| ${line}`);
  const labels = [...print.matchAll(/^([一二三])、/gmu)].map(([, label]) => `条款 ${label} { 说明 "无。" }`);
  const file = [...lines, '通知 测试2022 { 年度 2022 原文 "print.txt" }', "标准 个人缴费 320元", ...labels].join("\n");
  return compileText(file).diagnostics.flatMap(({ code, message }) =>
    code === "source-figures-differ" ? [message.zh] : [],
  );
}

describe("figures that differ", () => {
  it.each([
    [
      "a component of the notice, anywhere",
      "一、标准\n城乡居民医保个人缴费标准为320元。\n二、征缴\n城乡居民医保个人缴费标准为350元。",
    ],
    ["in one clause", "一、门诊\n一级及以下医疗机构起付标准100元。一级及以下医疗机构起付标准300元。"],
    [
      "where the words name the chapter",
      "一、大病保险\n城乡居民大病保险筹资标准为90元。\n二、其他\n城乡居民大病保险筹资标准为80元。",
    ],
    [
      "under headings alike",
      "一、待遇\n（一）住院\n一级及以下医疗机构起付标准100元。\n二、待遇\n（一）住院\n一级及以下医疗机构起付标准300元。",
    ],
  ])("%s", (_, print) => expect(differ(print)).toHaveLength(1));

  it.each([
    [
      "a level of hospitals for outpatients and for inpatients",
      "一、标准\n无。\n二、门诊\n起付标准为：一级及以下医疗机构100元。\n三、住院\n起付标准为：一级及以下医疗机构300元。",
    ],
    [
      "the same as whole sentences",
      "一、门诊\n一级及以下医疗机构起付标准100元。\n二、住院\n一级及以下医疗机构起付标准300元。",
    ],
    [
      "under items of one clause",
      "一、待遇\n（一）门诊\n一级及以下医疗机构起付标准100元。\n（二）住院\n一级及以下医疗机构起付标准300元。",
    ],
    [
      "of two groups in one clause",
      "一、标准\n在校学生：城乡居民医保个人缴费标准为320元；其他人员：城乡居民医保个人缴费标准为350元。",
    ],
    ["rows of a table", "一、标准\n见下表。\n身份\t标准（元）\n一级及以下医疗机构\t100\n一级及以下医疗机构\t300"],
  ])("%s are two things", (_, print) => expect(differ(print)).toEqual([]));
});
