// 人群 沿用: what another notice certifies and asks counts here, and nothing else of it.
import { describe, expect, it } from "vitest";
import { compile, type Compilation } from "../../compiler/compile.js";
import { assess } from "../../compiler/decision/interpret.js";

const RULES = `通知 办法2024 { 年度 2024 文号 "某政发〔2024〕3号" 施行 从 2024年1月1日 至 2028年12月31日 }
事实 出生日期：日期
事实 断保年数（gapYears）：整数 0 至 30
事实 县类别：一般县 | 西部县 可缺
人群 低保对象 认定 "民政部门"
人群 特困人员 包括 孤儿
人群 在校学生
人群 在校学生、低保对象 互斥
人群 老年人 = 年龄 在 60周岁 以上 且 县类别 = 西部县
标准 个人缴费 未规定
情形 缴费 { 其他 缴纳 个人缴费 待遇 从 缴费日期 等待 1个月 × 断保年数 }
资助 老年人、低保对象、特困人员、在校学生 未规定 由 未规定
多重身份 就高不重复
`;
const YEARLY = `通知 县2026 { 年度 2026 }
人群 沿用 "某政发〔2024〕3号"
标准 个人缴费 400元
情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 等待 1个月 × 断保年数 至 2027年12月31日 }
资助 特困人员 全额 由 医疗救助基金
资助 低保对象 50% 由 医疗救助基金
多重身份 就高不重复
`;
const among = (files: Readonly<Record<string, string>>, name: string): Compilation =>
  compile(
    { path: name, text: files[name] ?? "" },
    {
      superior: (number) => {
        const path = Object.keys(files).find((each) => files[each]?.includes(`文号 "${number}"`));
        return path === undefined ? null : { path, text: files[path] ?? "" };
      },
    },
  );
const yearly = (more = "", text = YEARLY): Compilation =>
  among({ "rules.policy": RULES, "a.policy": text + more }, "a.policy");
const said = ({ diagnostics, source }: Compilation): readonly string[] =>
  diagnostics.map(({ code, start, end }) => `${code} ${source.text.slice(start, end)}`);
const answer = ({ program }: Compilation, facts: object) => {
  if (program === null) throw new Error("no program");
  return assess(program, { 缴费日期: "2026-03-01", ...facts });
};

describe("taken over", () => {
  it("are the groups with what they include, and the facts with their codes and ranges", () => {
    const found = yearly();
    expect(said(found)).toEqual([]);
    expect(answer(found, { 断保年数: 2, 身份: ["孤儿"] })).toMatchObject({
      value: { payable: 0, benefit: { from: "2026-05-02" } },
    });
    expect(answer(found, { 断保年数: 31 }).issues).toMatchObject([{ code: "out-of-range" }]);
    expect(answer(found, {}).issues).toMatchObject([{ code: "missing", key: "断保年数" }]);
    expect(answer(found, { 断保年数: 0, 身份: ["低保对象", "在校学生"] }).issues).toMatchObject([
      { code: "excluded-together" },
    ]);
  });

  it("is asked only as far as something here reads it, and checked where it is given", () => {
    const found = yearly();
    expect(found.program?.facts.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      "缴费日期",
      "断保年数",
    ]);
    expect(answer(found, { 断保年数: 0, 县类别: "东部县" }).issues).toMatchObject([{ code: "unknown-value" }]);
    const aged = yearly("人群 老人 = 年龄 在 70周岁 以上\n资助 老人 50元 由 县级财政\n");
    expect(answer(aged, { 断保年数: 0 }).issues).toMatchObject([{ code: "missing", key: "出生日期" }]);
  });

  it("is asked for as there, where 未尽事宜 leaves what is open to the same document", () => {
    const left = YEARLY.replace("{ 年度 2026 }", '{ 年度 2026 未尽事宜 按 "某政发[2024]3号" }').replace(
      " × 断保年数",
      "",
    );
    const required = yearly("", left).program?.facts.filter((fact) => fact.required);
    expect(required?.map(({ name }) => name)).toContain("断保年数");
  });

  it("are no groups that follow from a condition: one finding says so", () => {
    const found = yearly("资助 老年人 50元 由 县级财政\n");
    expect(said(found)).toEqual(["unknown-name 老年人"]);
    expect(found.diagnostics[0]?.message.zh).toContain("“人群 老年人 = …”");
    expect(said(yearly("人群 老年人 = 年龄 在 60周岁 以上\n资助 老年人 50元 由 县级财政\n"))).toEqual([]);
  });

  it("is declared once: again is a finding that names the document, more about it is none", () => {
    const again = yearly("人群 低保对象\n事实 断保年数：整数 0 至 30\n事实 断保：整数\n");
    expect(said(again)).toEqual([
      "duplicate-declaration 低保对象",
      "duplicate-declaration 断保年数",
      "unused-declaration 断保",
    ]);
    expect(again.diagnostics[0]?.message.zh).toContain("已从“某政发〔2024〕3号”沿用");
    expect(said(yearly('人群 特困人员 认定 "民政部门"\n'))).toEqual([]);
    expect(said(yearly("事实 特困人员：是否\n"))).toEqual(["duplicate-declaration 特困人员"]);
  });

  it("comes through a notice that takes it over itself, and of two with one name from the first", () => {
    const files = {
      "rules.policy": RULES,
      "middle.policy": `通知 市2025 { 年度 2025 文号 "市医保发〔2025〕1号" }
人群 沿用 "某政发〔2024〕3号"
人群 学生
标准 个人缴费 400元
情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }
资助 学生 50元 由 市级财政
`,
    };
    const text = YEARLY.replace('"某政发〔2024〕3号"', '"市医保发〔2025〕1号"、"某政发〔2024〕3号"');
    const found = among({ ...files, "a.policy": text }, "a.policy");
    expect(said(found)).toEqual([]);
    expect(found.program?.groups.map(({ name }) => name)).toEqual(["低保对象", "特困人员", "孤儿", "在校学生", "学生"]);
    expect(found.model.groups.get("低保对象")?.takenFrom?.document).toBe("市医保发〔2025〕1号");
  });
});

describe("what can't be taken over is one finding", () => {
  const finding = (files: Readonly<Record<string, string>>) => {
    const found = among({ "a.policy": YEARLY, ...files }, "a.policy");
    expect(said(found)).toEqual(['taken-over-not-found "某政发〔2024〕3号"']);
    expect(found.hasErrors).toBe(true);
    return found.diagnostics[0]?.message.zh;
  };
  it("where there is no such notice", () => {
    expect(finding({})).toContain("没有找到");
    expect(said(compile({ path: "a.policy", text: YEARLY }))).toEqual(['taken-over-not-found "某政发〔2024〕3号"']);
  });
  it("where it has errors", () => {
    expect(finding({ "rules.policy": RULES.replace("整数", "整") })).toContain("“rules.policy”里有错误");
  });
  it("where the two take over from each other", () => {
    const circle = RULES.replace("人群 在校学生\n", '人群 沿用 "县医保发〔2026〕1号"\n');
    const own = YEARLY.replace("{ 年度", '{ 文号 "县医保发〔2026〕1号" 年度');
    const found = among({ "a.policy": own, "rules.policy": circle }, "a.policy");
    expect(said(found)).toEqual(['taken-over-not-found "某政发〔2024〕3号"']);
  });
  it("where its number is not in quotes", () => {
    const codes = new Set(yearly("", YEARLY.replace(/"某政发.*"/u, "某政发")).diagnostics.map(({ code }) => code));
    expect([...codes]).toEqual(["unquoted-text"]);
  });
});

it("says nothing behind the number", () => {
  expect(said(yearly("", YEARLY.replace('3号"\n', '3号" 互斥\n')))).toHaveLength(1);
});
