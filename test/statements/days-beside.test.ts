// 超过 D 起 90日, 晚于 and 早于 a period, 不早于 behind a first day of benefits without a wait, and 至 behind a period in a bound's condition.
import { formatPolicy } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { runTests } from "../../compiler/testing/run-tests.js";

const HEAD = [
  "通知 例2026 { 年度 2026 }",
  "事实 身份标识日期：日期 可缺",
  "事实 断保年数：整数 0 至 30 可缺",
  "标准 个人缴费 400元",
  "多重身份 累加",
  "期间 集中征缴期 从 2026年3月1日 至 2026年4月30日",
];
const YEAR = "情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }";
const whole = (...lines: readonly string[]): string => [...HEAD, ...lines, ""].join("\n");
const codes = (...lines: readonly string[]): readonly string[] =>
  compile({ path: "a.policy", text: whole(...lines) }).diagnostics.map(({ code }) => code);
function passes(...lines: readonly string[]): void {
  const { model, program, diagnostics } = compile({ path: "a.policy", text: whole(...lines) });
  expect(diagnostics.map(({ code }) => code).filter((code) => code !== "unused-declaration")).toEqual([]);
  expect(runTests(model, program!).flatMap(({ failures }) => failures)).toEqual([]);
}
const grant = (name: string, condition: string): readonly string[] => [
  `人群 ${name} = ${condition}`,
  `资助 ${name} 100元 由 县财政`,
];

describe("超过", () => {
  it("is after all of the days, and “no” where the day that they count from is blank", () => {
    passes(
      YEAR,
      ...grant("迟办", "缴费日期 超过 出生日期 起 90日"),
      ...grant("三个月后", "缴费日期 超过 出生日期 起 3个月"),
      ...grant("满岁", "缴费日期 超过 出生日期 起 1周岁"),
      '用例 "第90日" { 已知 缴费日期 2026年4月1日 出生日期 2026年1月1日 期望 资助 0元 }',
      '用例 "第91日" { 已知 缴费日期 2026年4月2日 出生日期 2026年1月1日 期望 资助 200元 }',
      '用例 "没有填" { 已知 缴费日期 2026年4月2日 期望 资助 0元 }',
      '用例 "周岁前一日" { 已知 缴费日期 2026年4月2日 出生日期 2025年4月3日 期望 资助 200元 }',
      '用例 "满1周岁" { 已知 缴费日期 2026年4月3日 出生日期 2025年4月3日 期望 资助 300元 }',
    );
  });
  it("keeps its form", () => {
    const text = whole(YEAR, ...grant("迟办", "缴费日期   超过 出生日期 起 90天"));
    expect(formatPolicy({ path: "a", text }).text).toContain("人群 迟办 = 缴费日期 超过 出生日期 起 90天");
  });
  it("of a number, or of a date alone, is asked about", () => {
    expect(codes(YEAR, ...grant("久断", "断保年数 超过 3"))).toEqual(["other-wording"]);
    expect(codes(YEAR, ...grant("迟办", "缴费日期 超过 2026年3月1日"))).toEqual(["other-wording"]);
  });
});

describe("a day beside a period", () => {
  it("is later than its last day, earlier than its first", () => {
    passes(
      YEAR,
      ...grant("期后", "缴费日期 晚于 集中征缴期"),
      ...grant("期前", "缴费日期 早于 集中征缴期"),
      ...grant("期末为止", "缴费日期 不晚于 集中征缴期"),
      ...grant("期初以来", "集中征缴期 ≤ 缴费日期"),
      '用例 "前一日" { 已知 缴费日期 2026年2月28日 期望 资助 200元 }',
      '用例 "第一日" { 已知 缴费日期 2026年3月1日 期望 资助 200元 }',
      '用例 "末日" { 已知 缴费日期 2026年4月30日 期望 资助 200元 }',
      '用例 "末日次日" { 已知 缴费日期 2026年5月1日 期望 资助 200元 }',
    );
    passes(
      YEAR,
      ...grant("期后", "缴费日期 晚于 集中征缴期"),
      '用例 "末日" { 已知 缴费日期 2026年4月30日 期望 资助 0元 }',
      '用例 "末日次日" { 已知 缴费日期 2026年5月1日 期望 资助 100元 }',
    );
  });
  it("whose end is not known, or that it should equal, is found", () => {
    const late = grant("期后", "缴费日期 晚于 补缴期");
    expect(codes("期间 补缴期 从 2026年5月1日 至 未规定", YEAR, ...late)).toContain("period-end-open");
    expect(codes(YEAR, ...grant("期后", "缴费日期 = 集中征缴期"))).toContain("type-mismatch");
  });
});

describe("a first day of benefits", () => {
  const marked = "例外 标识 { 当 身份标识日期 在 本年度 且 缴费日期 在 本年度 缴纳 个人缴费";
  it("may be no earlier, and no later, than another without a wait", () => {
    passes(
      YEAR,
      `${marked} 待遇 从 身份标识日期 不早于 缴费日期 不晚于 2026年10月1日 至 年末 }`,
      '用例 "先标识" { 已知 缴费日期 2026年5月6日 身份标识日期 2026年4月1日 期望 待遇 从 2026年5月6日 至 2026年12月31日 }',
      '用例 "先缴费" { 已知 缴费日期 2026年5月6日 身份标识日期 2026年6月1日 期望 待遇 从 2026年6月1日 }',
      '用例 "不晚于" { 已知 缴费日期 2026年5月6日 身份标识日期 2026年11月1日 期望 待遇 从 2026年10月1日 }',
    );
  });
  it("keeps its form, and says no wait", () => {
    const text = whole(YEAR, `${marked}\n待遇 从 身份标识日期   不早于 缴费日期 至 年末 }`);
    expect(formatPolicy({ path: "a", text }).text).toContain("待遇 从 身份标识日期 不早于 缴费日期 至 年末");
  });
});

describe("a period at the end of a bound’s condition", () => {
  it("is not taken for the beginning of a range: 至 is the last day of the benefits", () => {
    passes(
      "情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 等待 1个月 至少 3个月 当 缴费日期 在 集中征缴期 至 年末 }",
      '用例 "期内" { 已知 缴费日期 2026年3月5日 期望 待遇 从 2026年6月6日 至 2026年12月31日 }',
      '用例 "期外" { 已知 缴费日期 2026年5月5日 期望 待遇 从 2026年6月6日 至 2026年12月31日 }',
    );
  });
  it("is one finding where nothing can follow it", () => {
    expect(codes("情形 缴费 { 当 缴费日期 在 集中征缴期 至 年末\n缴纳 个人缴费 待遇 从 缴费日期 }")).toEqual([
      "unexpected-rest",
    ]);
  });
});
