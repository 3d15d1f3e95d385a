// 资助 … 缴费金额 的 50%: what is found of it, and what is asked about whatever people state.
import { describe, expect, it } from "vitest";
import { atOnce, workBudget } from "../../compiler/budget.js";
import { effectsOf } from "../../compiler/compare/people/effects.js";
import { assess } from "../../compiler/decision/interpret.js";
import { paymentsTable } from "../../compiler/verify/payments-table.js";
import { verify } from "../../compiler/verify/verify.js";
import { findingsOf } from "../harness/findings.js";
import { programOf } from "../harness/lowered.js";

const HALF = "缴费金额 的 50% 至多 300元";
const notice = (...subsidies: readonly string[]): string =>
  [
    "通知 某县2026 { 年度 2026 }",
    "事实 缴费金额：金额 可缺",
    "人群 就业困难人员",
    "标准 个人缴费 400元",
    "情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }",
    ...subsidies.map((one) => `资助 就业困难人员 ${one}`),
  ].join("\n");
const codes = (text: string): readonly string[] => findingsOf(text).map(({ code }) => code);

describe("what is found", () => {
  it("is nothing of a subsidy", () => {
    expect(codes(notice(`${HALF} 由 县财政`))).toEqual([]);
  });
  it.each([
    ["a fact that is no amount", notice(`${HALF} 由 县财政`).replace("金额 可缺", "整数 可缺")],
    ["a standard", notice(`${HALF} 由 县财政`, "大病保险 10元 由 县财政") + "\n标准 大病保险 缴费金额 的 50%"],
  ])("is %s", (_, text) => {
    expect(codes(text)).toContain("misused-name");
  });
});

describe("whatever people state", () => {
  it("is a range in the table of payments, which holds every answer", () => {
    const program = programOf(notice(`${HALF} 由 县财政`));
    const row = paymentsTable(program).find(({ group }) => group === "就业困难人员");
    expect(row?.cells[0]?.found.map(({ value }) => value.subsidy)).toEqual([{ min: 0, max: 30_000 }]);
    const subsidyOf = (缴费金额?: number): unknown =>
      assess(program, { 缴费日期: "2026-03-01", 身份: ["就业困难人员"], 缴费金额 }).value?.subsidy;
    expect([subsidyOf(10_001), subsidyOf(90_000), subsidyOf()]).toEqual([5001, 30_000, { min: 0, max: 30_000 }]);
  });

  const laterOf = (text: string) =>
    verify(programOf(text), { precedes: () => false, gapsStated: false, meant: [] }).answers.find(
      ({ id }) => id === "later-never-lowers",
    );
  it("tells nothing of two percentages, one before the birthday and one from then on", () => {
    const aged = (text: string): string =>
      text.replace("人群 就业困难人员", "人群 就业困难人员 = 年龄 < 60周岁\n人群 老年人 = 年龄 ≥ 60周岁");
    const elder = "资助 老年人 缴费金额 的 60% 至多 300元 由 县财政";
    expect(laterOf(`${aged(notice(`${HALF} 由 县财政`))}\n${elder}`)).toMatchObject({
      verdict: "undecided",
      reasons: [{ code: "stated-amounts" }],
    });
    expect(laterOf(notice(`${HALF} 由 县财政`))?.verdict).toBe("holds");
  });
  it("tells nothing of who pays more than last year where the percentage is another", () => {
    const [before, after] = [
      programOf(notice("缴费金额 的 30% 由 县财政")),
      programOf(notice("缴费金额 的 50% 由 县财政")),
    ];
    expect(atOnce(effectsOf(before, after, [], 0, workBudget())).undecided).toBe(1);
    expect(atOnce(effectsOf(after, after, [], 0, workBudget())).undecided).toBe(0);
  });
});
