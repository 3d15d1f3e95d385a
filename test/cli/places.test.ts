import { describe, expect, test } from "vitest";
import { folder, zhengce } from "./run.js";

const SUPERIOR = `通知 某省2022 { 文号 "省医保发〔2021〕1号" 年度 2022 }
参保范围 未规定

标准 个人缴费 320元
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }
`;
const NOTICE = `通知 某县2022 { 年度 2022 上级 "省医保发〔2021〕1号" 原文 "print.txt" }
参保范围 未规定
条款 一 { 标准 个人缴费 300元 }
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }
`;
const PRINT = `关于某事的通知

一、缴费标准。每人300元，学生280元。
`;

describe("a finding that points into another file", () => {
  const cwd = folder({ "superior.policy": SUPERIOR, "notice.policy": NOTICE, "print.txt": PRINT });

  test.each([
    ["check", (run: ReturnType<typeof zhengce>) => run.out, ["check", "notice.policy"]],
    ["compile", (run: ReturnType<typeof zhengce>) => run.error, ["compile", "notice.policy", "-o", "out"]],
  ] as const)("%s shows the line of the print and of the superior notice", (_command, said, args) => {
    const text = said(zhengce(args, { cwd }));
    expect(text).toMatch(/print\.txt:3:17 原文在这里\n +3 │ 一、缴费标准/u);
    expect(text).toMatch(/superior\.policy:4:\d+ 上级通知在这里规定\n +4 │ 标准 个人缴费 320元/u);
  });
});
