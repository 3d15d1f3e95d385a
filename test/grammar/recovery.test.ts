import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, findings, outline } from "./support.js";

const good = [
  "标准 个人缴费 280元",
  "资助 孤儿 全额 由 医疗救助基金",
  "期间 征缴期 从 2021年1月1日 至 年末",
  "情形 集中缴费 { 当 缴费日期 在 征缴期 缴纳 个人缴费 }",
  "资助上限 个人缴费",
  '解释 "甲"',
];
const bad = [
  "标准 财政补助 280",
  "标准 财政补助：550元",
  "资助 低保 全额 由",
  "资助 低保 全额 由 甲、乙 各",
  "期间 零星期 从",
  "情形 零星缴费 { 当 }",
  "情形 零星缴费 { 当 缴费日期 在 征缴期 缴纳 }",
  "情形 零星缴费 { 当 （缴费日期 在 征缴期 }",
  "标谁 财政补助 550元",
  "资助低保 全额",
  "资助上限",
  "解释 甲",
  "甲乙丙",
  "资助 低保 50% ） 由 甲",
  "事实 年龄段：",
];

describe("recovery", () => {
  test("independent mistakes give one finding each, and what stands between is understood", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ bad: fc.constantFrom(...bad), good: fc.constantFrom(...good) }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.boolean(),
        (pairs, clause) => {
          const lines = pairs.flatMap((pair) => [pair.bad, pair.good]);
          const text = clause
            ? `条款 一 {\n${lines.map((line) => `  ${line}`).join("\n")}\n}\n`
            : `${lines.join("\n")}\n`;
          expect(findings(text)).toHaveLength(pairs.length);
          const heads = outline(text).map((line) => line.trim());
          for (const pair of pairs) for (const head of outline(pair.good)) expect(heads).toContain(head);
          const kept = heads.filter((head) => pairs.some((pair) => outline(pair.good).includes(head)));
          expect(kept.length).toBeGreaterThanOrEqual(pairs.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a mistake inside a block leaves the block's other entries", () => {
    const text = `情形 甲 {\n  当 缴费日期 在\n  缴纳 个人缴费 +\n  资助 不享受\n  待遇 从 年初\n}\n标准 乙 1元`;
    expect(findings(text)).toEqual(["expected-range 在", "expected-name +"]);
    expect(read(text).value.statements[0]).toMatchObject({
      slots: [{ kind: "WhenSlot" }, { kind: "PaySlot" }, { kind: "GrantSlot" }, { kind: "BenefitSlot" }],
    });
  });

  test.each([
    [
      "an unclosed situation",
      "条款 一 {\n  情形 甲 {\n    当 乙\n  标准 丙 1元\n}\n条款 二 {\n  标准 丁 1元\n}",
      [
        "ClauseBlock 一",
        "  SituationDeclaration 甲",
        "  StandardDeclaration 丙",
        "ClauseBlock 二",
        "  StandardDeclaration 丁",
      ],
    ],
    [
      "an unclosed clause",
      "条款 一 {\n  标准 丙 1元\n条款 二 {\n  标准 丁 1元\n}",
      ["ClauseBlock 一", "  StandardDeclaration 丙", "ClauseBlock 二", "  StandardDeclaration 丁"],
    ],
    [
      "an unclosed notice",
      "通知 甲 {\n  年度 2021\n条款 二 {\n  标准 丁 1元\n}",
      ["NoticeBlock 甲", "ClauseBlock 二", "  StandardDeclaration 丁"],
    ],
    [
      "an unclosed subsidy",
      "条款 一 {\n  资助 甲 1元 {\n    由 乙\n  资助 丙 全额\n}",
      ["ClauseBlock 一", "  SubsidyDeclaration 甲", "  SubsidyDeclaration 丙"],
    ],
    [
      "a situation without its opening",
      "条款 一 {\n  情形 甲\n    当 乙\n    缴纳 丙\n  }\n  标准 丙 1元\n}",
      ["ClauseBlock 一", "  SituationDeclaration 甲", "  StandardDeclaration 丙"],
    ],
    [
      "a clause without its opening",
      "条款 一\n  标准 丙 1元\n}\n条款 二 { 标准 丁 1元 }",
      ["ClauseBlock 一", "  StandardDeclaration 丙", "ClauseBlock 二", "  StandardDeclaration 丁"],
    ],
    [
      "a closing brace too many",
      "条款 一 { 标准 丙 1元 } }\n条款 二 { 标准 丁 1元 }",
      ["ClauseBlock 一", "  StandardDeclaration 丙", "ClauseBlock 二", "  StandardDeclaration 丁"],
    ],
    [
      "a statement where slots stand",
      "条款 一 {\n  情形 甲 {\n    标准 丙 1元\n    当 乙\n  }\n  标准 丁 1元\n}",
      ["ClauseBlock 一", "  SituationDeclaration 甲", "  StandardDeclaration 丁"],
    ],
    [
      "an unclosed string",
      '条款 一 "甲 {\n  标准 丙 1元\n}\n条款 二 { 标准 丁 1元 }',
      ["ClauseBlock 一", "  StandardDeclaration 丙", "ClauseBlock 二", "  StandardDeclaration 丁"],
    ],
    [
      "a block of an unknown statement",
      "条款 一 {\n  某某 甲 { 当 乙 资助 丙 全额 }\n  标准 丁 1元\n}",
      ["ClauseBlock 一", "  StandardDeclaration 丁"],
    ],
    [
      "parts without their opening brace",
      "条款 一 {\n  资助 甲 1元\n    其中 1元 由 乙\n  }\n  标准 丁 1元\n}",
      ["ClauseBlock 一", "  SubsidyDeclaration 甲", "  StandardDeclaration 丁"],
    ],
    [
      "a surplus tier in a variant",
      "条款 一 {\n  标准 甲 1元 {\n    当 乙 { 1元 二档 2元 }\n  }\n  标准 丁 1元\n}",
      ["ClauseBlock 一", "  StandardDeclaration 甲", "  StandardDeclaration 丁"],
    ],
    [
      "rows without their opening brace",
      "任务表 甲\n  乙 1人\n  合计 1人\n}\n标准 丁 1元",
      ["TargetTable", "StandardDeclaration 丁"],
    ],
    [
      "a value that is also a statement's word",
      "条款 一 {\n  甲、乙 1元 由 未规定\n  标准 丁 1元\n}",
      ["ClauseBlock 一", "  StandardDeclaration 丁"],
    ],
    [
      "junk before a brace",
      "情形 甲 呀 280元 {\n  当 乙\n}\n标准 丁 1元",
      ["SituationDeclaration 甲", "StandardDeclaration 丁"],
    ],
  ])("%s gives one finding and keeps the rest", (_what, text, heads) => {
    expect(findings(text)).toHaveLength(1);
    expect(outline(text)).toEqual(heads);
  });

  test("two missing braces give two findings", () => {
    const text = "条款 一 {\n  情形 甲 {\n    当 乙\n\n条款 二 {\n  标准 丁 1元\n}";
    expect(findings(text).map((finding) => finding.split(" ")[0])).toEqual(["unclosed-brace", "unclosed-brace"]);
    expect(outline(text)).toEqual([
      "ClauseBlock 一",
      "  SituationDeclaration 甲",
      "ClauseBlock 二",
      "  StandardDeclaration 丁",
    ]);
  });
});
