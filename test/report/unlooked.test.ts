// A report says “none” only of what was looked at.
import { describe, expect, it } from "vitest";
import { buildReport } from "../../compiler/report/build-report.js";
import { example } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import { subjectOf } from "./subject-of.js";
import type { ReportSubject } from "../../compiler/report/subject.js";

const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }";
const bare = subjectOf(compiled(notice(`标准 个人缴费 320元\n${year}`)));
const text = (subject: ReportSubject, title: string): string =>
  JSON.stringify(buildReport(subject).sections.filter((section) => section.title.includes(title)));

describe("what was not looked at", () => {
  it("is the printed text, where there is none", () => {
    expect(text(bare, "未处理的问题")).toContain("检查没有发现其他问题。没有对着原文检查");
    const printed = { totals: {}, clauses: [], unmentioned: [] } as unknown as ReportSubject["coverage"];
    expect(text({ ...bare, coverage: printed }, "未处理的问题")).toContain("检查没有发现其他问题。");
    expect(text({ ...bare, coverage: printed }, "未处理的问题")).not.toContain("没有对着原文检查");
    expect(text(bare, "概览")).toContain("未与原文核对");
  });
  it("is the answers, where there are no tests", () => {
    expect(text(bare, "检验")).toContain("文件里没有用例，没有用预先算好的答案核对过。");
    expect(text(bare, "概览")).toContain('"figure":"—","label":"没有用例，未试算"');
    expect(text(subjectOf(example("qianjiang-2022")), "检验")).toMatch(/用例\d+个，通过\d+个。/u);
  });
  it("is a question that was not decided", () => {
    const [first, ...others] = bare.verification.answers;
    const open = {
      ...bare,
      verification: { ...bare.verification, answers: [{ ...first!, verdict: "undecided" as const }, ...others] },
    };
    expect(text(open, "检验")).toContain("其中1问没有算完，不能断定，不能当作成立。");
    expect(text(bare, "检验")).not.toContain("没有算完");
    expect(text(open, "概览")).toMatch(/"label":"对所有人检验成立","tone":"open"/u);
  });
  it("is deadlines and readings that nobody wrote down", () => {
    expect(text(bare, "时限")).toContain("文件里没有写时限");
    expect(text(bare, "解释")).toContain("文件里没有写解释");
  });
  it("is who could not be compared", () => {
    const [one, other] = [notice(`标准 个人缴费 320元\n${year}`), notice(`标准 个人缴费 不低于 320元\n${year}`)];
    const same = subjectOf(compiled(one), compiled(one));
    expect(text(same, "比较")).toContain("没有人多缴或少缴。条款没有查出不同。");
    const opened = subjectOf(compiled(other), compiled(one));
    expect(text(opened, "比较")).toMatch(/另有\d+类人只有一份通知有定数，没有列出。/u);
    expect(text(opened, "比较")).not.toContain("条款没有查出不同");
    const unfinished = { ...same, comparison: { ...same.comparison!, undecided: 3 } };
    expect(text(unfinished, "比较")).toContain("有3类人没有算清，不在表内。");
  });
  it("is what the budget did not reach, of payments and of payers", () => {
    expect(text({ ...bare, funding: { ...bare.funding, partial: true } }, "谁出资助的钱")).toContain("下表不全");
    expect(text({ ...bare, funding: { ...bare.funding, partial: true } }, "没有规定的")).toContain("可能还有没列出的");
    expect(text(bare, "谁出资助的钱")).toContain("只有一种身份的人，没有人得到资助。");
  });
  it("is everything that situations decide, where there are none", () => {
    const empty = subjectOf(compiled(notice("标准 个人缴费 320元")));
    expect(text(empty, "概览")).toContain('"figure":"—","label":"没有可判断的情形，未检验","tone":"open"');
    expect(text(empty, "缴费与资助")).toContain(
      '[{"kind":"text","text":"文件里没有情形，没有可判断的情形：算不出应缴多少、资助多少。"}]',
    );
    expect(text(empty, "谁出资助的钱")).toContain(
      '[{"kind":"text","text":"文件里没有情形，算不出谁得到资助、由谁出。"}]',
    );
    expect(text(empty, "检验")).toContain("没有一问可以作答");
    expect(text(empty, "检验")).not.toContain('"table"');
  });
  it("is no question that there is nothing to ask about: it counts on neither side", () => {
    const asked = bare.verification.answers.filter(({ verdict }) => verdict !== "empty").length;
    expect(asked).toBeLessThan(bare.verification.answers.length);
    expect(text(bare, "概览")).toContain(`"figure":"${asked}／${asked}","label":"对所有人检验成立","tone":"good"`);
  });
});
