// What changes for programs that embed a notice, and facts that were saved under the earlier one.
import { describe, expect, it } from "vitest";
import { migrateFacts, readFacts, type Renamed } from "@zhengce/runtime";
import { apiOf, compareApis, type ApiComparison } from "../../compiler/compare/api.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import { folder, zhengce } from "../cli/run.js";

const rules = (situation: string, groups: string, payer: string): string =>
  `标准 个人缴费 320元\n人群 ${groups}\n多重身份 就高不重复\n资助 低保 100元 由 ${payer}\n情形 ${situation} { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n`;
const RULES = rules("全年", "孤儿、低保", "县财政");
const BEFORE = `事实 县类别（countyKind）：贫困县 | 非贫困县 可缺\n事实 户籍：是否 可缺\n${RULES}`;

function programOf(text: string): {
  model: ReturnType<typeof compiled>["model"];
  program: NonNullable<ReturnType<typeof compiled>["program"]>;
} {
  const { model, program } = compiled(notice(text));
  if (program === null) throw new Error("no program");
  return { model, program };
}
const compared = (after: string, before = BEFORE): ApiComparison =>
  compareApis(apiOf(programOf(before)), apiOf(programOf(after)));
const names = ({ names: changes }: ApiComparison): readonly string[] =>
  changes.map(({ kind, name, fate, breaking }) => `${kind} ${name} ${fate} ${breaking ? "breaking" : "compatible"}`);

describe("names that answers hold", () => {
  it("are the same in the same notice", () => {
    expect(compared(BEFORE)).toEqual({ verdict: "same", facts: [], names: [], renamed: { facts: {}, identities: {} } });
  });
  it.each([
    [rules("全年", "孤儿、低保、五保", "县财政"), ["group 五保 added compatible"], "compatible"],
    [rules("全年", "低保", "县财政"), ["group 孤儿 removed breaking"], "breaking"],
    [
      rules("年内", "孤儿、低保", "县财政"),
      ["situation 年内 added compatible", "situation 全年 removed breaking"],
      "breaking",
    ],
    [
      rules("全年", "孤儿、低保", "市财政"),
      ["payer 市财政 added compatible", "payer 县财政 removed breaking"],
      "breaking",
    ],
    [`人群 孤儿 = 年龄 ≤ 10周岁\n${rules("全年", "低保", "县财政")}`, ["group 孤儿 removed breaking"], "breaking"],
  ])("%#", (after, changes, verdict) => {
    const found = compared(after, RULES);
    expect({ names: names(found), verdict: found.verdict }).toEqual({ names: changes, verdict });
  });
});

describe("what is renamed for certain", () => {
  const after = `事实 县类别（countyType）：贫困县 | 非贫困县 可缺\n事实 本地户籍：是否 可缺\n人群 低保对象 原称 低保\n${rules("全年", "孤儿", "县财政").replace("资助 低保", "资助 低保对象")}`;
  it("moves saved facts to the later notice, which reads them; nothing is guessed", () => {
    const found = compared(after);
    expect(found.verdict).toBe("breaking");
    expect(found.renamed).toEqual({ facts: { countyKind: "countyType" }, identities: { 低保: "低保对象" } });
    expect(found.facts.find(({ after: fact }) => fact?.name === "本地户籍")?.perhapsFormerly).toBe("户籍");
    const saved = { paymentDate: "2024-02-01", identities: ["低保"], countyKind: "贫困县", 户籍: true };
    const { program } = programOf(after);
    const read = (renamed: Renamed): readonly string[] =>
      (readFacts(program, migrateFacts(saved, renamed)).issues ?? []).map(({ code, key }) => `${code} ${key}`);
    expect(read(found.renamed)).toEqual(["unknown-key 户籍"]);
    expect(read({ ...found.renamed, facts: { ...found.renamed.facts, 户籍: "本地户籍" } })).toEqual([]);
  });
  it("leaves alone what no table names, and never loses one of two keys", () => {
    const facts = { a: 1, b: 2, toString: 3, 身份: ["甲", 1, "乙"], 档次: "一档", c: "x" };
    expect(migrateFacts(facts, {})).toEqual(facts);
    expect(migrateFacts(facts, { facts: { a: "b" } })).toEqual(facts);
    expect(
      migrateFacts(facts, {
        facts: { c: "d" },
        identities: { 甲: "丙" },
        tiers: { 一档: "二档" },
        values: { c: { x: "y" } },
      }),
    ).toEqual({
      ...{ a: 1, b: 2, toString: 3, 身份: ["丙", 1, "乙"], 档次: "二档", d: "y" },
    });
  });
});

describe("the command line", () => {
  const after = notice(BEFORE.replace("countyKind", "countyType"));
  it("says what breaks programs and exits 1", () => {
    const cwd = folder({ "a.policy": notice(BEFORE), "b.policy": after });
    expect(zhengce(["diff", "--api", "a.policy", "a.policy"], { cwd })).toMatchObject({
      code: 0,
      out: "对嵌入这份通知的程序没有变化。\n",
    });
    expect(zhengce(["diff", "--api", "a.policy", "b.policy"], { cwd })).toMatchObject({
      code: 1,
      out: "不兼容：事实“县类别”代码 countyKind → countyType\n",
    });
    const json = zhengce(["diff", "--api", "a.policy", "b.policy", "--format", "json"], { cwd });
    expect(JSON.parse(json.out)).toMatchObject({
      verdict: "breaking",
      renamed: { facts: { countyKind: "countyType" } },
    });
    expect(zhengce(["diff", "--api", "a.policy", "b.policy", "--format", "html"], { cwd }).code).toBe(2);
  });
  it("writes no module that would break the callers of the one that is there", () => {
    const cwd = folder({ "a.policy": notice(BEFORE) });
    const compile = (...more: string[]): ReturnType<typeof zhengce> =>
      zhengce(["compile", "a.policy", "-o", "out", "--check-api", "out", ...more], { cwd });
    expect(compile()).toMatchObject({ code: 0 });
    const changed = folder({ "a.policy": after });
    const run = zhengce(["compile", "a.policy", "-o", `${cwd}/out`, "--check-api", `${cwd}/out`], { cwd: changed });
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.error).toContain("a.policy: 不兼容：事实“县类别”代码 countyKind → countyType");
    expect(compile().out).toContain("没有变化");
  });
});
