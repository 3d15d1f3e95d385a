// Budgets: counted steps and a clock, and that a spent one leaves every answer open instead of made up.
import { describe, expect, it } from "vitest";
import { timedBudget, workBudget } from "../../compiler/budget.js";
import { verify } from "../../compiler/verify/verify.js";
import { compile } from "../../compiler/compile.js";

describe("a budget", () => {
  it("is spent by its steps and stays so", () => {
    const budget = workBudget(10);
    expect([budget.spend(4), budget.isSpent(), budget.spend(6), budget.isSpent(), budget.spend(0)]).toEqual([
      ...[true, false, false, true, false],
    ]);
  });

  it("gives shares that take from it, and end with it", () => {
    const budget = workBudget(10);
    const first = budget.share(3);
    expect([first.spend(3), first.isSpent(), budget.isSpent()]).toEqual([false, true, false]);
    const second = budget.share(100);
    expect([second.spend(6), second.spend(1), second.isSpent()]).toEqual([true, false, true]);
  });

  it("ends by a clock where it is given one, however few steps were taken", () => {
    let over = false;
    const budget = timedBudget(() => over);
    const share = budget.share(1000);
    expect([share.spend(10), share.isSpent()]).toEqual([true, false]);
    over = true;
    expect([share.isSpent(), budget.spend(1)]).toEqual([true, false]);
  });
});

describe("a spent budget", () => {
  it("refutes nothing", () => {
    const text =
      "通知 甲2026 { 年度 2026 }\n标准 个人缴费 280元\n情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }";
    const { program } = compile({ path: "a.policy", text });
    if (program === null) throw new Error("no program");
    const asked = { precedes: () => false, gapsStated: false, meant: [] };
    const verdicts = verify(program, asked, workBudget(0)).answers.map(({ verdict }) => verdict);
    expect(verdicts).not.toContain("fails");
    expect(verify(program, asked).answers.filter(({ verdict }) => verdict === "fails")).toEqual([]);
  });
});
