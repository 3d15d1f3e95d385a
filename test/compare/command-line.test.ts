// diff, new, conform and what assess says beside a superior or after the year, as a shell runs them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, folder, root, zhengce } from "../cli/run.js";

const text = (name: string): string => readFileSync(example(name), "utf8");
const province = readFileSync(join(root, "test/fixtures/superior/province-2022.policy"), "utf8");

describe("zhengce diff", () => {
  const files = [example("qianjiang-2021"), example("qianjiang-2022")];
  it.each([
    ["text", "个人缴费 一档：280元 → 320元"],
    ["md", "| 个人缴费 一档 | 280元 | 320元 | ＋40元 |"],
    ["html", "<!doctype html>"],
  ])("prints %s", (format, expected) => {
    const run = zhengce(["diff", ...files, "--format", format]);
    expect([run.code, run.error]).toEqual([0, ""]);
    expect(run.out).toContain(expected);
  });
  it("prints JSON that a program reads", () => {
    const comparison = JSON.parse(zhengce(["diff", ...files, "--format", "json"]).out) as {
      groups: unknown[];
      kinds: unknown[];
    };
    expect([comparison.groups.length, comparison.kinds.length > 0]).toEqual([5, true]);
  });
  it("says in one line that a whole annex is new, and lists it with --all", () => {
    const annex = '任务表 "目标任务" 60人 {\n  "甲镇" 20人\n  "乙镇" 40人\n}\n';
    const notice = "通知 甲2026 { 年度 2026 }\n标准 个人缴费 400元\n";
    const cwd = folder({ "a.policy": notice, "b.policy": notice + annex });
    const short = zhengce(["diff", "a.policy", "b.policy"], { cwd }).out;
    expect(short).toContain("目标任务：整张新增，3行（--all 列出）");
    expect(short).not.toContain("甲镇");
    const long = zhengce(["diff", "a.policy", "b.policy", "--all"], { cwd }).out;
    expect(long).toContain("目标任务 甲镇：（无） → 20人");
  });
  it("compares nothing while a file has errors", () => {
    const cwd = folder({ "bad.policy": "标准 个人缴费 {", "good.policy": text("qianjiang-2022") });
    expect(zhengce(["diff", "bad.policy", "good.policy"], { cwd }).code).toBe(1);
    expect(zhengce(["diff", "none.policy", "good.policy"], { cwd }).code).toBe(2);
  });
});

describe("zhengce new", () => {
  it("names the days inside texts that the new year does not have", () => {
    const leap = `通知 甲2024 { 年度 2024 }
标准 个人缴费 320元
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 解释 "2024年2月29日出生的，同上" }
`;
    const cwd = folder({ "甲2024.policy": leap });
    const { out } = zhengce(["new", "--from", "甲2024.policy"], { cwd });
    expect(out).toContain("文字里有 1 处日期新的一年没有，请核对：第 ");
    expect(out).toContain("行 2025年2月29日\n");
    const check = zhengce(["check", "甲2025.policy"], { cwd });
    expect([check.code, check.out.includes("impossible-date-in-text")]).toEqual([1, true]);
  });
  it("names the figures inside texts, which carry no mark", () => {
    const said = `通知 甲2024 { 年度 2024 }
标准 个人缴费 320元
条款 二 { 说明 "比上年提高30元，财政补助占七成以上。" }
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }
`;
    const cwd = folder({ "甲2024.policy": said });
    const { out } = zhengce(["new", "--from", "甲2024.policy"], { cwd });
    expect(out).toMatch(/文字里还有 \d 处数字是上年的，标不上“待核”，请逐处核对：第 \d 行 30元/u);
    const none = folder({ "甲2024.policy": said.replace("30元，财政补助占七成以上", "") });
    expect(zhengce(["new", "--from", "甲2024.policy"], { cwd: none }).out).not.toContain("文字里还有");
  });
  it("tells the years inside texts that it moved from the figures that stayed", () => {
    const said = `通知 甲2024 { 年度 2024 标题 "2024年通知" }
人群 "2023年脱贫人口"
标准 个人缴费 320元
资助 "2023年脱贫人口" 30元 由 财政
条款 二 { 说明 "2022年9月到2024-03-01，比上年提高30元，见县医保发〔2023〕9号。" }
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }
用例 "2024年" { 已知 缴费日期 2024年3月1日 期望 情形 全年 }
`;
    const cwd = folder({ "甲2024.policy": said });
    const { out } = zhengce(["new", "--from", "甲2024.policy"], { cwd });
    expect(out).toContain("文字里有 4 处年份已改晚 1 年，标不上“待核”，请逐处看该不该改：");
    expect(out).toMatch(/该不该改：第 2 行 2024年?、第 4 行 2024年?、第 5 行 2023年9月、第 5 行 2025-03-01\n/u);
    expect(out).toMatch(
      /文字里还有 2 处数字是上年的，标不上“待核”，请逐处核对：第 5 行 30元、第 5 行 县医保发〔2023〕9号\n/u,
    );
    const back = zhengce(["new", "--from", "甲2024.policy", "--year", "2022", "--locale", "en"], { cwd });
    expect(back.out).toContain(
      "4 years inside texts moved 2 years back, without a mark; see whether each should: line 2 2021",
    );
  });
  it("writes next year's file, says how many figures wait, and never overwrites", () => {
    const cwd = folder({ "guiyang-2022.policy": text("guiyang-2022") });
    const run = zhengce(["new", "--from", "guiyang-2022.policy", "--year", "2023"], { cwd });
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/已新建 guiyang-2023\.policy：\d+ 处数字待核/);
    expect(run.out).toContain("筑医保通〔2021〕34号");
    expect(existsSync(join(cwd, "guiyang-2023.policy"))).toBe(true);
    expect(zhengce(["test", "guiyang-2023.policy"], { cwd }).code).toBe(0);
    expect(zhengce(["fmt", "--check", "guiyang-2023.policy"], { cwd }).code).toBe(0);
    expect(zhengce(["check", "guiyang-2023.policy"], { cwd }).out).toContain("unconfirmed-figure");
    expect(zhengce(["new", "--from", "guiyang-2022.policy"], { cwd })).toMatchObject({ code: 2 });
  });
  it("names the tests that a year without 29 February upsets", () => {
    const cwd = folder({ "yunling-2024.policy": text("fictional/yunling-2024") });
    expect(zhengce(["new", "--from", "yunling-2024.policy"], { cwd }).out).toContain("1 个用例顺延后对不上");
  });
});

describe("zhengce diff", () => {
  it("says of who finds no situation that there is none, not that they may not pay", () => {
    const before = "通知 甲2021 { 年度 2021 }\n标准 个人缴费 320元\n";
    const after =
      before.replaceAll("2021", "2022") +
      "情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }\n";
    const cwd = folder({ "a.policy": before, "b.policy": after });
    expect(zhengce(["diff", "a.policy", "b.policy"], { cwd }).out).toContain("（没有缴费情形 → 缴费）");
    expect(zhengce(["diff", "a.policy", "b.policy", "--locale", "en"], { cwd }).out).toContain("(no situation → 缴费)");
  });
});

describe("zhengce conform", () => {
  const files = { "city.policy": text("guiyang-2022"), "province.policy": province };
  it("prints what is kept, filled and open", () => {
    const run = zhengce(["conform", "city.policy", "--to", "province.policy"], { cwd: folder(files) });
    expect(run.code).toBe(0);
    expect(run.out).toContain("不符 0，未定 0，已补 2，相符 10");
  });
  it("has findings where a term is broken", () => {
    const broken = { ...files, "city.policy": files["city.policy"].replace("脱贫人口 140元", "脱贫人口 130元") };
    const run = zhengce(["conform", "city.policy", "--to", "province.policy", "--format", "json"], {
      cwd: folder(broken),
    });
    expect(run.code).toBe(1);
    expect(run.out).toContain('"deviation": "below-superior"');
  });
});

describe("zhengce conform without --to", () => {
  const text2 = text("guiyang-2022");
  it("holds the notice against its own superior", () => {
    const named = text2.replace(/年度 2022/u, `年度 2022 上级 "${/文号 "([^"]+)"/u.exec(province)![1]!}"`);
    const files = { "city.policy": text2.includes("上级") ? text2 : named, "province.policy": province };
    const run = zhengce(["conform", "city.policy"], { cwd: folder(files) });
    expect({ code: run.code, error: run.error }).toEqual({ code: 0, error: "" });
    expect(run.out).toContain("已补 2，相符 10");
    const alone = zhengce(["conform", "city.policy"], { cwd: folder({ "city.policy": files["city.policy"] }) });
    expect(alone).toMatchObject({ code: 1, out: "" });
    expect(alone.error).toMatch(/superior-not-compared[^]*--to/u);
  });
  it("says so where the notice names none", () => {
    const run = zhengce(["conform", "a.policy"], {
      cwd: folder({ "a.policy": text("gansu-2022").replace(/ *上级 "[^"]*"/u, "") }),
    });
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.error).toContain("没有写“上级”");
  });
});

describe("zhengce assess", () => {
  const facts = (day: string): string => JSON.stringify({ 缴费日期: day, 属地: "贵阳市" });
  const ask = (cwd: string, day: string) =>
    zhengce(["assess", "city.policy", "--facts", "-", "--json"], { cwd, input: facts(day) });
  it("answers from the superior beside the file, by its number", () => {
    const alone = folder({ "city.policy": text("guiyang-2022") });
    const beside = folder({ "city.policy": text("guiyang-2022"), "province.policy": province });
    expect(JSON.parse(ask(alone, "2021-12-01").out)).toMatchObject({ benefit: { from: null, to: null } });
    expect(JSON.parse(ask(beside, "2021-12-01").out)).toMatchObject({
      benefit: { from: "2022-01-01", to: "2022-12-31" },
    });
    expect(zhengce(["test", "city.policy"], { cwd: beside }).code).toBe(0);
  });
  it("compiles what the superior answers", () => {
    const cwd = folder({ "city.policy": text("guiyang-2022"), "province.policy": province });
    expect(zhengce(["compile", "city.policy", "-o", "out"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "out/city.ts"), "utf8")).toContain("2022-12-31");
  });
  it("says that the notice's year has passed", () => {
    const cwd = folder({ "city.policy": text("guiyang-2022") });
    expect(ask(cwd, "2023-03-01").error).toContain("管 2022 年度，缴费日期 2023-03-01 已在这之后");
    expect(ask(cwd, "2022-12-31").error).toBe("");
  });
});
