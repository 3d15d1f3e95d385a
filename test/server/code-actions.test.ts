// Code actions through the protocol: each applied, and the text read again by the compiler.
import { compile } from "@zhengce/compiler";
import { runTests } from "../../compiler/testing/run-tests.js";
import { afterEach, describe, expect, test } from "vitest";
import { actionsAt, edited, FAILING, opened, type Opened } from "./authoring.js";

let open: Opened | undefined;
const start = async (source: string, locale?: string): Promise<Opened> =>
  (open = await opened(source, locale === undefined ? {} : { locale }));
afterEach(async () => {
  await open?.client.stop();
  open = undefined;
});
const codesOf = (text: string): string[] => compile({ path: "a", text }).diagnostics.map(({ code }) => code);

const NOTICE = `通知 甲县2022 { 年度 2022 }
人群 孤儿
标准 个人缴费 320元
资助 孤儿 100元 由 医疗救助基金
多重身份 就高不重复
参保范围 未规定
情形 缴费 {
  当 缴费日期 在 2022年1月1日 至 2022年6月30日
  缴纳 个人缴费
  待遇 从 缴费日期 等待 60日
}
`;

describe("quick fixes", () => {
  test("a misspelt name is mended, and the action names its finding", async () => {
    const at = await start(NOTICE.replace("资助 孤儿", "资助 孤┆而"));
    const [action] = await actionsAt(at, ["quickfix"]);
    expect(action).toMatchObject({ title: "改为“孤儿”", kind: "quickfix" });
    expect(action).not.toHaveProperty("isPreferred");
    expect(action?.diagnostics?.[0]).toMatchObject({ code: "unknown-name", source: "zhengce" });
    expect(codesOf(edited(at.text, action!))).not.toContain("unknown-name");
  });
  test("all of a kind at once", async () => {
    const at = await start('通知 甲2022 { 年度 2022 依据 "国发[2021]1号"、"┆国发[2021]2号" }\n');
    const all = (await actionsAt(at, ["quickfix"])).find(({ title }) => title.includes("document-number-form"));
    expect(all?.title).toContain("2处");
    expect(edited(at.text, all!)).toContain('"国发〔2021〕1号"、"国发〔2021〕2号"');
  });
  test("a figure marked 待核 is confirmed alone, with its clause, or with the file; fix all leaves it", async () => {
    const at = await start(
      "通知 甲2022 { 年度 2022 }\n标准 甲 20元待核\n条款 一 { 标准 乙 3┆0元待核\n标准 丙 40元 待核 }\n条款 二 { 标准 丁 50元待核 }\n",
    );
    const actions = await actionsAt(at, ["quickfix"]);
    const after = (title: string): string =>
      edited(
        at.text,
        actions.find((action) => action.title.includes(title))!,
      );
    expect(after("30元 核对无误").match(/待核/gu)).toHaveLength(3);
    expect(after("条款 一 的 2 个")).toContain("标准 乙 30元\n标准 丙 40元 }");
    expect(after("条款 一 的 2 个").match(/待核/gu)).toHaveLength(2);
    expect(after("本文件的 4 个")).not.toContain("待核");
    expect(await actionsAt(at, ["source.fixAll"])).toEqual([]);
  });
  test("fix all touches nothing that a person must decide", async () => {
    const unsafe = NOTICE.replace("资助 孤儿", "资助 孤而").replace(" 由 医疗救助基金", "");
    const at = await start(`${unsafe}未规定 "缴费" 按 "国发[2021]1号"\n`);
    const [action, ...others] = await actionsAt(at, ["source.fixAll"]);
    expect(others).toEqual([]);
    expect(edited(at.text, action!)).toBe(at.text.replace("[2021]", "〔2021〕"));
  });
  test.each([
    ["资助 孤儿 100元┆由医疗救助基金", true],
    ["标准 财政补助 三百┆元", true],
    ['未规定 "缴费" 按 "国发[┆2021]1号"', true],
    ["资助 孤┆而 100元 由 医疗救助基金", false],
    ["资助 孤 ┆儿 100元 由 医疗救助基金", false],
    ["标准 财政补助 30┆0", false],
    ["资助 孤儿 100┆元", false],
    ["人群 低保┆对象", false],
  ])("only what changes no meaning is preferred, and done by fix all: %s", async (line, safe) => {
    const at = await start(NOTICE.replace("资助 孤儿 100元 由 医疗救助基金\n", `${line}\n`));
    const preferred = (await actionsAt(at, ["quickfix"])).map(({ isPreferred }) => isPreferred === true);
    expect(preferred.filter(Boolean)).toHaveLength(safe ? 1 : 0);
    expect(preferred.length).toBeGreaterThan(0);
    expect(await actionsAt(at, ["source.fixAll"])).toHaveLength(safe ? 1 : 0);
  });
  test("fix all leaves what nothing uses yet; its own quick fix takes it away", async () => {
    const at = await start("通知 甲2022 { 年度 2022 }\n人群 孤┆儿\n");
    expect(await actionsAt(at, ["source.fixAll"])).toEqual([]);
    expect((await actionsAt(at, ["quickfix"])).map(({ title }) => title)).toContain("删去没有用到的声明");
  });
  test.each([
    ["资助 孤儿、高龄┆老人 100元 由 县", "声明人群“高龄老人”", "人群 孤儿\n人群 高龄老人\n"],
    [
      "情形 丙 { 当 缴费日期 在 集中┆期 }",
      "声明期间“集中期”",
      "通知 甲2022 { 年度 2022 }\n期间 集中期 从 未规定 至 未规定\n",
    ],
    ["情形 丙 { 当 缴费日期 在 本年度 缴纳 大病┆保险 }", "声明标准“大病保险”", "标准 大病保险 未规定\n"],
    ["情形 丙 { 待遇 从 缴费日期 等待 1个月 × 断保┆年数 }", "声明事实“断保年数”", "事实 断保年数：整数\n"],
  ])("an unknown name is declared: %s", async (statement, title, declaration) => {
    const at = await start(`通知 甲2022 { 年度 2022 }\n人群 孤儿\n标准 个人缴费 320元\n${statement}\n`);
    const action = (await actionsAt(at, ["quickfix"])).find((one) => one.title === title);
    const after = edited(at.text, action!);
    expect(after).toContain(declaration);
    expect(codesOf(after)).not.toContain("unknown-name");
  });
  test("a name of before is struck through and replaced by that of now", async () => {
    const at = await start(
      '通知 甲2022 { 年度 2022 }\n人群 脱贫人口 原称 "建档立卡人口"\n标准 个人缴费 320元\n资助 建档┆立卡人口 100元 由 县\n',
    );
    const [action] = await actionsAt(at, ["quickfix"]);
    expect(action?.diagnostics?.[0]).toMatchObject({ code: "former-name", tags: [2] });
    expect(edited(at.text, action!)).toContain("资助 脱贫人口 100元");
    expect(codesOf(at.text)).not.toContain("unused-declaration");
  });
  test("the missing days become a situation", async () => {
    const at = await start(NOTICE.replace("至 2022年6月30日", "至 2022年6┆月30日"));
    const action = (await actionsAt(at)).find(({ title }) => title.startsWith("为2022年7月1日"));
    const after = edited(at.text, action!);
    expect(after).toContain(
      "情形 空档缴费 {\n  当 缴费日期 在 2022年7月1日 至 2022年12月31日\n  缴纳 未规定\n  待遇 未规定\n}\n",
    );
    expect(codesOf(after)).not.toContain("situation-gap");
  });
  test("two exceptions are ordered either way", async () => {
    const exceptions = ["甲", "┆乙"]
      .map((name) => `例外 ${name}类 { 当 孤儿 缴纳 个人缴费 待遇 从 缴费日期 }\n`)
      .join("");
    const at = await start(NOTICE + exceptions);
    const actions = (await actionsAt(at, ["quickfix"])).filter(({ title }) => title.includes("优先于"));
    expect(actions.map(({ title }) => title)).toEqual(["让“甲类”优先于“乙类”", "让“乙类”优先于“甲类”"]);
    for (const action of actions) expect(codesOf(edited(at.text, action))).not.toContain("unordered-exceptions");
  });
});

describe("a test for a situation", () => {
  test.each([
    ["zh", NOTICE.replace("情形 缴费", "情形 缴┆费")],
    [
      "en",
      `notice 甲县2022 { year 2022 }\ngroup 孤儿\nstandard 个人缴费 320 yuan\nsubsidy 孤儿 full by 基金\nmultiple highest\nscope unspecified
exception 孤┆儿缴费 { when 孤儿 pay 个人缴费 benefit from 缴费日期 waiting 60 days }\n`,
    ],
  ])("in %s passes as it is written", async (language, source) => {
    const at = await start(source);
    const [action] = await actionsAt(at, ["refactor.rewrite"]);
    const { model, program, diagnostics } = compile({ path: "a", text: edited(at.text, action!) });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(model.tests).toHaveLength(1);
    expect(runTests(model, program!)).toMatchObject([{ passed: true, failures: [] }]);
    expect(edited(at.text, action!)).toContain(language === "zh" ? "应缴 320元" : "subsidy 320 yuan");
  });
  test("is not offered where the file has errors", async () => {
    expect(
      await actionsAt(await start(`${NOTICE.replace("情形 缴费", "情形 缴┆费")}资助 无名 全额`), ["refactor"]),
    ).toEqual([]);
  });
});

describe("the result of a test that fails", () => {
  const MARKED = FAILING.replace("个人实缴 100元", "个人实缴 1┆00元");
  const taking = async (place: Opened) => (await actionsAt(place)).filter(({ title }) => title.startsWith("结果"));
  test("is taken over, one expectation or all", async () => {
    const place = (open = await opened(MARKED));
    const actions = await taking(place);
    expect(actions.map(({ title }) => title)).toEqual([
      "结果是对的：期望改为“情形 全年”",
      "结果是对的：期望改为“个人实缴 0元”",
      "结果都是对的：这个用例的2项期望都照结果改",
    ]);
    expect(actions.every(({ isPreferred }) => isPreferred !== true)).toBe(true);
    expect(edited(place.text, actions[1]!)).toBe(place.text.replace("100元", "0元"));
    const all = edited(place.text, actions[2]!);
    expect(all).toBe(place.text.replace("情形 早缴  个人实缴 100元", "情形 全年  个人实缴 0元"));
    expect(compile({ path: "a", text: all }).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
  test("is not offered where the test passes, or the file has errors", async () => {
    open = await opened(MARKED.replace("情形 早缴  个人实缴 1┆00元", "情形 全年  个人实缴 0┆元"));
    expect(await taking(open)).toEqual([]);
    await open.client.stop();
    open = await opened(MARKED.replace("320元\n", "320\n"));
    expect(await taking(open)).toEqual([]);
  });
});

describe("organise declarations", () => {
  const order = ["source.organizeDeclarations"];
  test("facts, groups and tiers come to the top with what stands above them", async () => {
    const at = await start(`通知 甲2022 { 年度 2022 }
条款 一 { 标准 个人缴费 320元 }
// 两档
档次 一档、二档

// 由民政认定
人群 孤儿 // 尾注
条款 二 { 人群 老人 }
事实 户籍：是否 可缺
`);
    const [action] = await actionsAt(at, order);
    expect(edited(at.text, action!)).toBe(`通知 甲2022 { 年度 2022 }

事实 户籍：是否 可缺

// 由民政认定
人群 孤儿 // 尾注

// 两档
档次 一档、二档
条款 一 { 标准 个人缴费 320元 }

条款 二 { 人群 老人 }
`);
  });
  test("is not offered where they stand in order, nor where the file has a syntax error", async () => {
    expect(
      await actionsAt(await start("通知 甲2022 { 年度 2022 }\n事实 户籍：是否\n人群 孤儿\n条款 一 {}\n"), order),
    ).toEqual([]);
    await open?.client.stop();
    expect(await actionsAt(await start("条款 一 {}\n人群\n"), order)).toEqual([]);
  });
});
