// 奖励: what is promised, when, how much, and what is told of it in each output.
import { formatPolicy } from "@zhengce/grammar";
import { rewardAmount } from "@zhengce/runtime";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { compile } from "../../compiler/compile.js";
import { assess } from "../../compiler/decision/interpret.js";
import { carryForward } from "../../compiler/compare/carry-forward.js";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { verify } from "../../compiler/verify/verify.js";
import { buildReport } from "../../compiler/report/build-report.js";
import { toMarkdown } from "../../compiler/render/to-markdown.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { compiledModule, type CompiledModule } from "../emit/load-module.js";
import { compiled, programOf } from "../harness/lowered.js";
import { subjectOf } from "../report/subject-of.js";

const fixture = fileURLToPath(new URL("../fixtures/valid/rewards/input.policy", import.meta.url));
const text = readFileSync(fixture, "utf8");
const program = programOf(text);
const day = { 缴费日期: "2025-10-01" };
const promised = (facts: object) => {
  const { value } = assess(program, { ...day, ...facts });
  if (value === undefined) throw new Error("not assessed");
  return value;
};
const codes = (body: string): readonly string[] =>
  compile({ path: "a", text: `${text}\n${body}` }).diagnostics.map(({ code }) => code);

describe("the answer", () => {
  let module: CompiledModule;
  beforeAll(async () => {
    module = await compiledModule(program);
  });
  const people = [
    { 激励年数: 3 },
    { 激励年数: 0 },
    { 激励年数: 30, 上年零报销: true },
    {},
    { 缴费日期: "2027-10-01", 激励年数: 3 },
  ];

  it("is each promise whose condition holds, in order, with its clause", () => {
    expect(promised({ 激励年数: 3 }).rewards).toEqual([
      { name: "大病保险支付限额", amount: 900_000, clause: "二" },
      { name: "参保纪念品", amount: 2000, clause: "二" },
      { name: "长期参保奖励", amount: 150_000, clause: "二" },
    ]);
  });
  it("is cut to its bounds", () => {
    const amounts = promised({ 激励年数: 30 }).rewards?.map(({ amount }) => amount);
    expect(amounts).toEqual([6_000_000, 2000, 500_000]);
  });
  it("leaves an amount open between its bounds where the fact that multiplies it is absent, and says so", () => {
    const { rewards, unspecified } = promised({});
    expect(rewards?.map(({ name, amount }) => [name, amount])).toEqual([
      ["参保纪念品", 2000],
      ["长期参保奖励", { min: 100_000, max: 500_000 }],
    ]);
    expect(unspecified.filter(({ slot }) => slot === "reward-facts")).toEqual([
      { slot: "reward-facts", reward: "长期参保奖励", facts: ["激励年数"], document: null },
    ]);
  });
  it("promises nothing to whoever finds no situation", () => {
    expect(promised({ 缴费日期: "2027-10-01", 激励年数: 3 }).rewards).toEqual([]);
  });
  it("changes no bill", () => {
    expect(promised({ 激励年数: 3 })).toMatchObject({ due: 40_000, payable: 40_000, subsidy: 0 });
  });
  it.each(people)("is the same from the compiled module: %j", (facts) => {
    const given = { ...day, ...facts };
    expect(module.assess(module.parseFacts(given))).toEqual(promised(facts));
  });
  it("has no such key where the notice promises nothing", () => {
    const plain = programOf(
      "通知 甲2026 { 年度 2026 }\n标准 个人缴费 1元\n情形 甲 { 当 缴费日期 在 本年度 缴纳 个人缴费 }",
    );
    expect(assess(plain, { 缴费日期: "2026-01-01" }).value).not.toHaveProperty("rewards");
  });
});

describe("rewardAmount", () => {
  it("is a whole number of fen however large the fact, and open without an upper end where there is none", () => {
    expect(rewardAmount(300_000, Number.MAX_SAFE_INTEGER, null, null)).toBe(Number.MAX_SAFE_INTEGER);
    expect(rewardAmount(100, null, null, null)).toEqual({ min: 0, max: null });
    expect(rewardAmount(100, NaN, 500, 500)).toBe(500);
    expect(rewardAmount(100, -3, null, null)).toBe(0);
  });
});

describe("findings", () => {
  it.each([
    ["奖励 另一项 10元 × 没有的事实", "unknown-name"],
    ["奖励 另一项 10元 × 上年零报销", "misused-name"],
    ["奖励 另一项 10元 当 没有的人群", "unknown-name"],
    ["奖励 另一项 10元 当 激励年数 = 是", "type-mismatch"],
    ["奖励 参保纪念品 30元", "conflicting-slot"],
    ["奖励 另一项 10元 至少 50元 至多 20元", "period-reversed"],
    ["奖励 另一项", "expected-money"],
    ['用例 "甲" { 已知 缴费日期 2025年10月1日 期望 奖励 参保纪念 20元 }', "unknown-name"],
  ])("%s: %s", (body, code) => {
    expect(codes(body)).toContain(code);
  });
  it("are none for the same promise said twice, nor for another condition", () => {
    expect(codes("奖励 参保纪念品 20元")).toEqual([]);
    expect(codes("奖励 参保纪念品 30元 当 低保对象")).toEqual([]);
  });
  it("tell a 用例 that expects another amount", () => {
    const wrong = text.replace("大病保险支付限额 9000元", "大病保险支付限额 9001元");
    const { model, program: changed } = compiled(wrong);
    const failed = runTests(model, changed!).flatMap(({ failures }) => failures);
    expect(failed).toHaveLength(1);
    expect(JSON.stringify(failed)).toContain("奖励 大病保险支付限额");
  });
});

describe("beside the superior's", () => {
  const superior = text.replace("通知 清溪县2026 {", '通知 某省2026 { 文号 "省医保发〔2025〕9号"');
  const under = (own: string) =>
    compile(
      { path: "own", text: own.replace("年度 2026", '年度 2026 上级 "省医保发〔2025〕9号"') },
      { superior: () => ({ path: "province", text: superior }) },
    );
  const verdicts = (own: string): readonly string[] =>
    (under(own).conformance?.terms ?? []).flatMap(({ subject, verdict }) =>
      subject.kind === "reward" ? `${subject.name} ${verdict}` : [],
    );
  it("the same promise is kept, another one broken, none left open", () => {
    expect(new Set(verdicts(text).map((one) => one.split(" ")[1]))).toEqual(new Set(["kept"]));
    const changed = text.replace("至多 60000元", "至多 40000元").replace(/.*参保纪念品 20元\n/u, "");
    expect(verdicts(changed)).toEqual([
      "大病保险支付限额 broken",
      "大病保险支付限额 kept",
      "参保纪念品 open",
      "长期参保奖励 kept",
    ]);
    expect(verdicts(text.replace(/.*1000元 当 上年零报销\n/u, ""))[1]).toBe("大病保险支付限额 open");
  });
});

describe("verify", () => {
  const asked = (body: string): string | undefined => {
    const { program: one } = compiled(`${text}\n${body}`);
    const { answers } = verify(one!, { precedes: () => false, gapsStated: false, meant: [] });
    return answers.find(({ id }) => id === "rewards-promised")?.verdict;
  };
  it.each([
    ["", "holds"],
    ["奖励 另一项 10元 × 激励年数", "holds"],
    ["奖励 另一项 10元 × 激励年数 当 激励年数 = 0", "fails"],
    ["奖励 另一项 10元 × 激励年数 至少 5元 当 激励年数 = 0", "holds"],
    ["奖励 另一项 10元 当 缴费日期 在 2030年1月1日 以后", "fails"],
  ])("finds whether anybody is promised something: %s %s", (body, verdict) => {
    expect(asked(body)).toBe(verdict);
  });
});

describe("next year's draft", () => {
  it("moves its days and marks each of its figures", () => {
    const { edits } = carryForward(compiled(text).model, 2027, "待核")!;
    const draft = applyEdits(text, edits);
    expect(draft).toContain("奖励 大病保险支付限额 3000元 待核 × 激励年数 至多 60000元 待核 当 激励年数 ≥ 1");
    expect(draft).toContain("长期参保奖励 500元 待核 × 激励年数 至少 1000元 待核 至多 5000元 待核");
  });
});

describe("told", () => {
  it("in the report, in a section of its own", () => {
    const page = toMarkdown(buildReport(subjectOf(compiled(text))));
    expect(page).toContain("、奖励");
    expect(page).toContain("500元 × 激励年数 至少 1000元 至多 5000元");
    const without = toMarkdown(buildReport(subjectOf(compiled(text.replaceAll(/.*奖励.*\n/gu, "")))));
    expect(without).not.toContain("、奖励");
  });
  it("beside last year's", () => {
    const side = (of: string) => {
      const { model, program: one } = compiled(of);
      return { model, program: one! };
    };
    const { sections } = compareNotices(
      side(text),
      side(text.replace("至多 60000元", "至多 40000元").replace(/.*参保纪念品 20元\n/u, "")),
    );
    const rows = sections.find(({ id }) => id === "rewards")?.rows.filter(({ kind }) => kind !== "same");
    expect(rows?.map(({ subject, kind }) => [subject.kind === "reward" ? subject.name : "", kind])).toEqual([
      ["大病保险支付限额", "changed"],
      ["参保纪念品", "removed"],
    ]);
  });
  it("in English, and back", () => {
    const english = formatPolicy({ path: "a", text }, { keywords: "en" }).text ?? "";
    expect(english).toContain("reward 长期参保奖励 500 yuan × 激励年数 minimum 1000 yuan maximum 5000 yuan");
    expect(formatPolicy({ path: "a", text: english }, { keywords: "zh" }).text).toBe(
      formatPolicy({ path: "a", text }).text,
    );
  });
});
