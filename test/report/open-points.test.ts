import { zh } from "../../compiler/wording/zh.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "@zhengce/runtime";
import { workBudget } from "../../compiler/budget.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { funded } from "../../compiler/report/funded.js";
import { openPoints, openRows } from "../../compiler/report/open-points.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleNames } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import { madeNotice } from "./made-notice.js";
import { subjectOf } from "./subject-of.js";
import type { Compilation } from "../../compiler/compile.js";

const rowsOf = ({ model, program }: Compilation): readonly string[] => {
  if (program === null) throw new Error("no program");
  return openRows({ words: zh, model, program, funding: funded(program, workBudget(), zh) }).map(
    ({ clause, what, document }) => `${clause}|${what}|${document ?? ""}`,
  );
};
const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }";
const whole = "参保范围 { 可参保 当 缴费日期 在 本年度 }\n标准 个人缴费 320元\n多重身份 累加";

describe("what the notice leaves open", () => {
  it("is nothing where everything is said", () => {
    expect(rowsOf(compiled(notice(`${whole}\n人群 孤儿\n资助 孤儿 100元 由 财政\n${year}`)))).toEqual([]);
  });
  it.each([
    ["谁可以参保", whole.replace(/参保范围 \{.*\}/u, "参保范围 未规定 按 “甲号”"), "文外|谁可以参保|甲号"],
    ["谁可以参保，没有写", whole.replace(/参保范围 \{.*\}\n/u, ""), "没有写|谁可以参保|"],
    ["几种身份", whole.replace("累加", "未规定 按 “甲号”"), "文外|一人有几种身份时如何资助|甲号"],
    [
      "没有写几种身份",
      `${whole.replace("多重身份 累加", "")}\n人群 甲、乙\n资助 甲 1元 由 财政\n资助 乙 2元 由 财政`,
      "没有写|一人有几种身份时如何资助|",
    ],
    ["标准", `${whole}\n标准 财政补助 未规定 按 “甲号”`, "文外|“财政补助”应缴的金额（没有写明）|甲号"],
    ["标准的下限", `${whole}\n条款 一 { 标准 财政补助 不低于 670元 }`, "一|“财政补助”应缴的金额（只有下限670元）|"],
    ["资助", `${whole}\n人群 甲\n资助 甲 未规定 按 “甲号”`, "文外|“甲”的个人缴费资助的金额|甲号"],
    ["资助的上限", `${whole}\n人群 甲\n资助 甲 不超过 90元 由 财政`, "文外|资助“甲”的金额（只有上限90元）|"],
    [
      "由谁承担",
      `${whole}\n人群 甲\n资助 甲 90元 由 未规定 按 “甲号”`,
      "文外|“甲”的个人缴费资助由谁承担：本通知未规定，按“甲号”执行|甲号",
    ],
    ["没有写由谁承担", `${whole}\n人群 甲\n资助 甲 90元`, "文外|“甲”的个人缴费资助由谁承担：本通知未规定|"],
    [
      "几家如何分担",
      `${whole}\n人群 甲\n资助 甲 90元 由 省财政、市财政`,
      "文外|“甲”的个人缴费资助由谁承担：省财政、市财政之间如何分担，本通知未规定|",
    ],
    [
      "没有人承担的一部分",
      `${whole}\n人群 甲\n资助 甲 90元 { 其中 50元 由 财政 }`,
      "文外|“甲”的个人缴费资助由谁承担：本通知未规定|",
    ],
    [
      "标准的一部分由谁承担",
      `${whole}\n标准 财政补助 670元 { 其中 600元 由 中央财政 其中 70元 由 未规定 按 “甲号” }`,
      "文外|“财政补助”由谁承担（其中 70元 由 未规定 按 “甲号”）|甲号",
    ],
    ["期间的一端", `${whole}\n期间 集中期 从 2022年1月1日 至 未规定 按 “甲号”`, "文外|期间“集中期”的截止日|甲号"],
    [
      "变动",
      `${whole}\n变动 { 当 新增认定 未规定 按 “甲号” }`,
      "文外|缴费后的这种身份变化如何处理（缴费后身份变动（新增认定）：未规定）|甲号",
    ],
    [
      "情形的待遇",
      `${whole}\n例外 甲 { 当 缴费日期 早于 2022年2月1日 缴纳 未规定 资助 未规定 待遇 未规定 按 “甲号” }`,
      "文外|情形“甲”的应缴金额|",
    ],
    ["事项", `${whole}\n条款 一 { 未规定 "学生如何缴费" 按 “甲号” }`, "一|学生如何缴费|甲号"],
  ])("%s", (_, body, row) => {
    expect(rowsOf(compiled(notice(`${body}\n${year}`)))).toContain(row);
  });
  const made = Array.from({ length: 12 }, (_, i) =>
    compiled(madeNotice(i + 1, { groups: 6, exceptions: 3, numbers: 2 })),
  );
  it.each([
    ...exampleNames.map((name) => [name, example(name)] as const),
    ...made.map((one, i) => [`made ${i}`, one] as const),
  ])("has whatever an answer calls open: %s", (_, compilation) => {
    const rows = rowsOf(compilation);
    const program = compilation.program!;
    for (const facts of fc.sample(arbitraryFacts(program), { seed: 3, numRuns: 300 })) {
      const { identities } = facts;
      const answer = assessFacts(program, { ...facts, identities: identities.slice(0, 1) });
      if (answer.situation === null) continue;
      for (const { what } of explain(answer, "zh").unspecified)
        if (!what.includes("没有填报") && !what.includes("未定，由谁承担随之未定"))
          expect(
            rows.some((row) => row.includes(`|${what}`)),
            `${what}\n${rows.join("\n")}`,
          ).toBe(true);
    }
  });
  it("counts the deadlines without a day, which stand in their own section", () => {
    const undated = compiled(notice(`${whole}\n时限 未规定 由 某局 “办理”\n${year}`));
    expect(JSON.stringify(openPoints(subjectOf(undated)))).toContain("另有1项时限没有写明时间");
    expect(JSON.stringify(openPoints(subjectOf(compiled(notice(`${whole}\n${year}`)))))).not.toContain("时限");
  });
});
