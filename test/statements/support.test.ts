// 由 and 其中 of a 标准: who bears a standard that the person does not pay, in every output.
import { formatPolicy } from "@zhengce/grammar";
import { explain } from "@zhengce/runtime";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { assess } from "../../compiler/decision/interpret.js";
import { buildReport } from "../../compiler/report/build-report.js";
import { toMarkdown } from "../../compiler/render/to-markdown.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { compiledModule, type CompiledModule } from "../emit/load-module.js";
import { compiled, programOf } from "../harness/lowered.js";
import { subjectOf } from "../report/subject-of.js";

const fixture = fileURLToPath(new URL("../fixtures/valid/who-bears/input.policy", import.meta.url));
const text = readFileSync(fixture, "utf8");
const program = programOf(text);
const answer = (facts: object) => {
  const { value } = assess(program, { 缴费日期: "2021-03-01", ...facts });
  if (value === undefined) throw new Error("not assessed");
  return value;
};
const JOINTLY = ["市级财政", "县级财政"];
const open = { code: "jointly", payers: JOINTLY, document: null };

describe("the answer", () => {
  let module: CompiledModule;
  beforeAll(async () => {
    module = await compiledModule(program);
  });

  it("has the shares of each standard that is not charged, those of the condition that holds", () => {
    expect(answer({ 县类别: "一般县" }).support?.[0]).toEqual({
      component: "财政补助",
      amount: 58_000,
      shares: [
        { payer: "中央财政", amount: 34_800 },
        { payer: "省级财政", amount: 11_600 },
        { payer: null, amount: 11_600, jointly: JOINTLY, unspecified: open },
      ],
    });
    expect(answer({ 县类别: "西部县" }).support?.[0]?.shares.map(({ amount }) => amount)).toEqual([46_400, 5800, 5800]);
  });
  it("of a floor shares end by end, without an upper end", () => {
    const [, floor] = answer({}).support ?? [];
    expect(floor).toEqual({
      component: "大病保险",
      amount: { min: 8000, max: null },
      shares: [
        { payer: "医疗保险基金", amount: { min: 4000, max: null } },
        { payer: "省级财政", amount: { min: 2400, max: null } },
        { payer: "市级财政", amount: { min: 1600, max: null } },
      ],
    });
  });
  it("takes the amount of the variant, and leaves a ceiling and what is behind it open", () => {
    expect(answer({ 县类别: "西部县" }).support?.[2]).toMatchObject({
      amount: 6000,
      shares: [
        { payer: "省级财政", amount: { min: 0, max: 3000 } },
        { payer: null, amount: { min: 3000, max: 6000 } },
      ],
    });
  });
  it("leaves out what the person pays, and is empty where no situation applies", () => {
    expect(answer({ 缴费日期: "2021-08-01" }).support?.map(({ component }) => component)).toEqual([
      "大病保险",
      "意外保险",
    ]);
    expect(answer({ 缴费日期: "2022-08-01" }).support).toEqual([]);
  });
  it("is traced by its clause and said in both languages", () => {
    const told = (locale: "zh" | "en") => explain(answer({}), locale);
    expect(told("zh").trace.map(({ detail }) => detail)).toContain("“财政补助”由谁承担");
    expect(told("en").support?.[0]?.shares[0]?.unspecified?.text).toBe("it depends on “县类别”");
  });
  it("of the compiled module is the same", () => {
    for (const facts of [
      {},
      { 县类别: "一般县" },
      { 县类别: "西部县" },
      { 缴费日期: "2021-08-01" },
      { 缴费日期: "2022-08-01" },
    ]) {
      const raw = { 缴费日期: "2021-03-01", ...facts };
      expect(module.assess(module.parseFacts(raw))).toEqual(answer(facts));
    }
  });
});

it("is left out where no standard says who bears it", () => {
  const plain = programOf(
    "通知 甲2026 { 年度 2026 }\n标准 个人缴费 400元\n情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 年初 至 年末 }",
  );
  expect(assess(plain, { 缴费日期: "2026-03-01" }).value).not.toHaveProperty("support");
});

it("is what 期望 标准 asks for", () => {
  const failed = (body: string): readonly string[] => {
    const { model, program: changed } = compiled(
      `${text}\n用例 "再一个" { 已知 缴费日期 2021年3月1日 县类别 一般县 期望 ${body} }`,
    );
    return runTests(model, changed!).flatMap(({ failures }) => failures.map((one) => JSON.stringify(one)));
  };
  expect(failed("标准 财政补助 580元 由 省级财政 116元")).toEqual([]);
  const [amount, share, ...others] = failed("标准 财政补助 560元 由 省级财政 117元");
  expect(amount).toContain("标准 财政补助");
  expect(share).toContain("由 省级财政");
  expect(others).toEqual([]);
});

describe("told", () => {
  const page = (of: string): string => toMarkdown(buildReport(subjectOf(compiled(of))));
  it("in the report, with what nothing splits among the open points", () => {
    expect(page(text)).toContain("谁承担标准");
    expect(page(text)).toContain("其中 60%（348元） 当 县类别 = 一般县 由 中央财政");
    expect(page(text)).toContain("“财政补助”由谁承担（其中 其余 当 县类别 = 西部县 由 市级财政、县级财政 共同）");
  });
  it("beside last year's", () => {
    const side = (of: string) => {
      const { model, program: one } = compiled(of);
      return { model, program: one! };
    };
    const later = text.replace("20%（116元）", "25%（145元）").replace("由 医疗保险基金 50%", "由 医疗保险基金 40%");
    const { sections } = compareNotices(side(text), side(later));
    const rows = sections.flatMap((section) => section.rows).filter(({ kind }) => kind === "changed");
    expect(rows.map(({ subject }) => subject.kind)).toEqual(["part", "part"]);
  });
  it("in English, and back", () => {
    const english = formatPolicy({ path: "a", text }, { keywords: "en" }).text ?? "";
    expect(english).toContain("part at-least 116 yuan by 市级财政, 县级财政 jointly");
    const back = formatPolicy({ path: "a", text: english }, { keywords: "zh" }).text ?? "";
    expect(back.replaceAll(/\s+/gu, "")).toBe(text.replaceAll(/\s+/gu, ""));
  });
});
