// Which rules the tests reach: by what their answers rest on. What no test reaches can be taken away without any test noticing.
import type { TraceEntry } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import type { Program } from "../../compiler/decision/program.js";
import { readCases } from "../../compiler/testing/cases.js";
import { ruleCoverage, usesOfTests, type CoveredRule } from "../../compiler/testing/rule-coverage.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { useOfCase } from "../../compiler/testing/uses.js";
import { example, exampleNames } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";

const NOTICE = `
事实 属地：东区 | 西区
人群 孤儿、低保
人群 困难人员 包括 孤儿、低保
人群 老人 = 出生日期 在 1961年12月31日 以前
档次 一档、二档
标准 个人缴费 一档 320元 二档 600元 { 当 老人 { 一档 100元 } }
标准 财政补助 640元
多重身份 就高不重复
资助上限 个人缴费 300元
条款 二 { 资助 孤儿、低保 一档 全额 二档 100元 由 省 当 属地 = 东区 由 市 }
条款 三 { 资助 困难人员 50元 由 县 }
参保范围 { 可参保 当 属地 = 东区 或 属地 = 西区 不可参保 当 缴费日期 在 2022年12月1日 以后 }
情形 普通 { 当 缴费日期 在 本年度 缴纳 个人缴费 }
情形 普通 { 待遇 从 缴费日期 等待 30日 }
例外 新生儿 { 当 出生日期 在 2021年1月1日 以后 缴纳 个人缴费 待遇 从 出生日期 }
变动 { 当 新增认定 补差 其他 不调整 }
`;
function rulesOf(...tests: string[]): readonly CoveredRule[] {
  const { model, lowered, diagnostics } = compiled(
    notice(NOTICE + tests.map((test, index) => `用例 "${String(index + 1)}" { ${test} }\n`).join("")),
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return ruleCoverage(model, lowered, usesOfTests(model, lowered));
}
const named = (rules: readonly CoveredRule[]): string[] => rules.map(({ rule, detail }) => `${rule} ${detail}`.trim());
const reached = (...tests: string[]): string[] => named(rulesOf(...tests).filter((rule) => rule.tests.length > 0));

describe("the rules of a notice", () => {
  it("are each amount, subsidy, branch, exception, situation, scope, combination, cap and change, with clause and line", () => {
    expect(
      rulesOf().map(({ kind, rule, detail, clause, line }) => [kind, `${rule} ${detail}`.trim(), clause, line]),
    ).toEqual([
      ["group", "人群 困难人员 包括 孤儿、低保", null, 5],
      ["group", "人群 老人 = 出生日期 在 1961年12月31日 以前", null, 6],
      ["standard", "标准 个人缴费 一档 320元", null, 8],
      ["standard", "标准 个人缴费 二档 600元", null, 8],
      ["standard", "标准 个人缴费 当 老人 一档 100元", null, 8],
      ["combination", "多重身份 就高不重复", null, 10],
      ["cap", "资助上限 个人缴费 300元", null, 11],
      ["subsidy", "资助 孤儿 一档 全额 由 省 当 属地 = 东区 由 市", "二", 12],
      ["subsidy", "资助 低保 一档 全额 由 省 当 属地 = 东区 由 市", "二", 12],
      ["subsidy", "资助 孤儿 二档 100元 由 省 当 属地 = 东区 由 市", "二", 12],
      ["subsidy", "资助 低保 二档 100元 由 省 当 属地 = 东区 由 市", "二", 12],
      ["share", "资助 孤儿、低保 由 省 当 属地 = 东区", "二", 12],
      ["share", "资助 孤儿、低保 由 市", "二", 12],
      ["subsidy", "资助 困难人员 50元 由 县", "三", 13],
      ["scope", "参保范围 不符合任何一项可参保的条件", null, 14],
      ["scope", "参保范围 可参保 当 属地 = 东区 或 属地 = 西区", null, 14],
      ["scope", "参保范围 不可参保 当 缴费日期 在 2022年12月1日 以后", null, 14],
      ["situation", "情形 普通 当、缴纳", null, 15],
      ["situation", "情形 普通 待遇", null, 16],
      ["exception", "例外 新生儿 当、缴纳、待遇", null, 17],
      ["change", "变动 当 新增认定 补差", null, 18],
      ["change", "变动 其他 不调整", null, 18],
    ]);
  });
  it("are said in the keywords of the reader's language", () => {
    const { model, lowered } = compiled(notice(NOTICE));
    const said = ruleCoverage(model, lowered, [], "en").map(({ rule, detail }) => `${rule} ${detail}`.trim());
    const names =
      /属地|东区|西区|孤儿|低保|困难人员|老人|一档|二档|个人缴费|财政补助|普通|新生儿|缴费日期|出生日期|[省市县]/gu;
    expect(said.map((text) => text.replaceAll(names, "")).join("")).not.toMatch(/\p{Script=Han}/u);
    expect(said).toContain("situation 普通 when, pay");
    expect(said).toContain("scope meets none of the conditions for joining");
  });
  it("are reached by nobody where there is no test", () => {
    expect(rulesOf().every(({ tests }) => tests.length === 0)).toBe(true);
  });
  it("are reached where the answer rests on them: the tier, the branch and the combination, too", () => {
    expect(reached("已知 缴费日期 5月1日 属地 西区 档次 二档 身份 孤儿、低保 期望 应缴 600元")).toEqual([
      "人群 困难人员 包括 孤儿、低保",
      "标准 个人缴费 二档 600元",
      "多重身份 就高不重复",
      "资助上限 个人缴费 300元",
      "资助 孤儿 二档 100元 由 省 当 属地 = 东区 由 市",
      "资助 孤儿、低保 由 市",
      "参保范围 可参保 当 属地 = 东区 或 属地 = 西区",
      "情形 普通 当、缴纳",
      "情形 普通 待遇",
    ]);
    expect(reached("已知 缴费日期 5月1日 属地 东区 档次 一档 身份 孤儿 出生日期 1950年1月1日 期望 资助 100元")).toEqual(
      [
        "人群 困难人员 包括 孤儿、低保",
        "人群 老人 = 出生日期 在 1961年12月31日 以前",
        "标准 个人缴费 当 老人 一档 100元",
        "多重身份 就高不重复",
        "资助 孤儿 一档 全额 由 省 当 属地 = 东区 由 市",
        "资助 孤儿、低保 由 省 当 属地 = 东区",
        "参保范围 可参保 当 属地 = 东区 或 属地 = 西区",
        "情形 普通 当、缴纳",
        "情形 普通 待遇",
      ],
    );
    expect(reached("已知 缴费日期 12月5日 属地 东区 档次 一档 期望 情形 无")).toEqual([
      "参保范围 不可参保 当 缴费日期 在 2022年12月1日 以后",
    ]);
    expect(
      reached("已知 缴费日期 5月1日 属地 东区 档次 一档 出生日期 2022年1月1日 后来 身份 孤儿 期望 补差 300元"),
    ).toEqual(expect.arrayContaining(["例外 新生儿 当、缴纳、待遇", "变动 当 新增认定 补差"]));
  });
  it("refused facts reach nothing, and every test is named once", () => {
    const rules = rulesOf(
      "已知 缴费日期 5月1日 属地 东区 档次 一档 期望 应缴 1元",
      "已知 缴费日期 5月2日 属地 东区 档次 一档 期望 应缴 1元",
    );
    expect(rules.find(({ kind }) => kind === "situation")?.tests).toEqual(["1", "2"]);
  });
});

describe("a rule that is reached is checked where the test expects what it decides", () => {
  const unchecked = (expected: string): unknown =>
    Object.fromEntries(
      rulesOf(`已知 缴费日期 5月1日 属地 西区 档次 二档 身份 孤儿 期望 ${expected}`)
        .filter((rule) => rule.unchecked.length > 0)
        .map(({ kind, detail, unchecked: left }) => [`${kind} ${detail.slice(0, 4)}`, left.join()]),
    );
  it.each([
    [
      "情形 普通",
      "standard 二档 6",
      "subsidy 二档 1",
      "share 由 市",
      "situation 当、缴纳",
      "situation 待遇",
      "cap 个人缴费",
      "combination 就高不重",
    ],
    ["应缴 600元", "subsidy 二档 1", "share 由 市", "situation 待遇", "cap 个人缴费", "combination 就高不重"],
    ["个人实缴 500元", "share 由 市", "situation 待遇"],
    ["个人实缴 500元 由 市 待遇 未规定"],
  ])("期望 %s", (expected, ...left) => {
    expect(Object.keys(unchecked(expected) as object).sort()).toEqual([...left].sort());
  });
});

describe("cases as data", () => {
  it("reach what their facts reach, and look at the keys that they hold", () => {
    const { model, lowered, program } = compiled(notice(NOTICE));
    const facts = { 缴费日期: "2022-05-01", 属地: "西区", 档次: "二档", 身份: ["孤儿"] };
    const { cases } = readCases([
      { id: "甲", facts, expect: { subsidies: [{ group: "孤儿" }] } },
      { id: "乙", before: facts, after: { ...facts, 身份: [] }, expect: { kind: "不调整" } },
      { id: "丙", facts: {}, expect: { due: 1 } },
    ]);
    const rules = ruleCoverage(
      model,
      lowered,
      cases.flatMap((item) => useOfCase(program!, item) ?? []),
    );
    const rule = (kind: string, detail: string): CoveredRule | undefined =>
      rules.find((one) => one.kind === kind && one.detail.startsWith(detail));
    expect(rule("subsidy", "二档")).toMatchObject({ tests: ["甲", "乙"], unchecked: [] });
    expect(rule("share", "由 市")).toMatchObject({ tests: ["甲", "乙"], unchecked: ["payers"] });
    expect(rule("change", "其他")).toMatchObject({ tests: ["乙"], unchecked: [] });
  });
});

describe("what no test reaches can go, and no test notices", () => {
  it.each(exampleNames)("%s", (name) => {
    const { model, lowered, program } = example(name);
    const rules = ruleCoverage(model, lowered, usesOfTests(model, lowered));
    const lines = new Set(rules.filter(({ tests }) => tests.length === 0).map(({ kind, line }) => `${kind} ${line}`));
    const kept = new Set(rules.filter(({ tests }) => tests.length > 0).map(({ kind, line }) => `${kind} ${line}`));
    const goes = (kind: string, entry: TraceEntry | undefined): boolean =>
      lines.has(`${kind} ${entry?.line ?? 0}`) && !kept.has(`${kind} ${entry?.line ?? 0}`);
    const less: Program = {
      ...program!,
      situations: program!.situations.filter(
        ({ exceptional, entries }) => !goes(exceptional ? "exception" : "situation", entries[0]),
      ),
      subsidies: program!.subsidies.filter(({ entries }) => !entries.every((entry) => goes("subsidy", entry))),
      caps: program!.caps.filter(({ entry }) => !goes("cap", entry)),
      changes: program!.changes.filter(({ entry }) => !goes("change", entry)),
    };
    const results = (of: Program): unknown =>
      runTests(model, of).map(({ name: test, passed, assessment, adjustment }) => ({
        ...{ test, passed, adjustment },
        answer: assessment === null ? null : { ...assessment, considered: [] },
      }));
    expect(results(less)).toEqual(results(program!));
  });
});
