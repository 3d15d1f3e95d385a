// Hover through the protocol: names, situations, keywords, literals; in the person's language.
import { afterEach, describe, expect, test } from "vitest";
import type { Hover } from "vscode-languageserver-protocol";
import { yuanInWords } from "../../language-server/features/hover/money-words.js";
import { startClient, type TestClient } from "./client.js";
import { marked } from "./marked-text.js";

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function told(source: string, locale = "zh-cn", other = ""): Promise<{ value: string; hover: Hover | null }> {
  client = await startClient({ locale });
  const { text, cursor } = marked(source);
  if (other !== "") await client.open("file:///w/other.policy", other);
  await client.open("file:///w/a.policy", text);
  const hover = await client.connection.sendRequest<Hover | null>("textDocument/hover", {
    textDocument: { uri: "file:///w/a.policy" },
    position: cursor,
  });
  return { hover, value: (hover?.contents as { value?: string } | undefined)?.value ?? "" };
}

const NOTICE = `通知 甲县2022 { 年度 2022 }
档次 一档、二档
人群 孤儿 认定 民政局
条款 一 { 标准 个人缴费 一档 320元 二档 655元 }
条款 二 { 资助 孤儿 一档 100元 二档 200元 由 医疗救助基金 }
条款 三 { 情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 } }
条款 四 { 情形 缴费 { 待遇 从 缴费日期 等待 60日 } }
`;
describe("hover", () => {
  test("a component: its value per tier, its line and clause", async () => {
    const { value, hover } = await told(NOTICE.replace("缴纳 个人", "缴纳 个┆人"));
    expect(value).toContain("标准 个人缴费");
    expect(value).toContain("一档 320元，二档 655元");
    expect(value).toContain("[第 4 行](file:///w/a.policy#L4)（条款 一），用到 1 处");
    expect(hover?.range).toEqual({ start: { line: 5, character: 31 }, end: { line: 5, character: 35 } });
  });
  test("a group and a fact of another notice: where they come from", async () => {
    const own = '通知 乙县2022 { 年度 2022 }\n人群 沿用 "某政发〔2022〕3号"\n';
    const rules =
      '通知 办法 { 年度 2022 文号 "某政发〔2022〕3号" }\n人群 孤儿 认定 民政局\n事实 断保年数：整数 0 至 9\n';
    const { value } = await told(`${own}资助 孤┆儿 20元 由 财政\n`, "zh-cn", rules);
    expect(value).toContain("认定 民政局");
    expect(value).toContain("沿用自“某政发〔2022〕3号”，用到 1 处");
    await client?.stop();
    expect((await told(`${own}人群 甲 = 断保┆年数 ≥ 1\n`, "en", rules)).value).toContain("Taken over from 某政发");
  });
  test("a situation in sentences, over its clauses", async () => {
    const { value } = await told(NOTICE.replace("情形 缴费 { 待", "情形 缴┆费 { 待"));
    expect(value).toContain("适用：缴费日期 在 本年度（条款 三）");
    expect(value).toContain("缴费日期 在 本年度 的：缴 一档 320元，二档 655元，享受资助；待遇从 缴费日期 等待 60日。");
    expect(value).toContain("缴费：个人缴费（条款 三）");
    expect(value).toContain("等待：60日（条款 四）");
  });
  test("a standard that is no amount says what is written, and a situation that pays it in the asked language", async () => {
    const open = `通知 甲县2022 { 年度 2022 }
标准 财政补助 未规定 按 "省〔2021〕1号"
标准 个人缴费 320元
情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 + 财政补助 待遇 从 缴费日期 }
`;
    expect((await told(open.replace("标准 财", "标准 ┆财"))).value).toContain("未规定 按 “省〔2021〕1号”");
    await client?.stop();
    const { value } = await told(open.replace("情形 缴", "情形 ┆缴"), "en");
    expect(value).toContain(": pays 个人缴费 + 财政补助, subsidised");
  });
  test("a payer: what it pays, and under which condition the subsidy is granted", async () => {
    const conditional = NOTICE.replace("二档 200元 由 医疗", "二档 200元 当 缴费日期 在 本年度 由 ┆医疗");
    const { value } = await told(conditional);
    expect(value).toContain("**承担方 医疗救助基金**　写到1处");
    expect(value).toContain("孤儿 一档 100元 二档 200元 当 缴费日期 在 本年度 由 医疗救助基金（条款 二）");
  });
  test("a group: who certifies it and its subsidies, in English too", async () => {
    const { value } = await told(NOTICE.replace("资助 孤", "资助 ┆孤"), "en");
    expect(value).toContain("certified identity, by 民政局");
    expect(value).toContain("clause 二");
  });
  test("a keyword in the person's language", async () => {
    expect((await told(NOTICE.replace("标准", "标┆准"))).value).toContain("一项筹资标准");
    await client?.stop();
    expect((await told(NOTICE.replace("标准", "标┆准"), "en")).value).toContain("A component of the premium");
  });
  test("a date with its weekday, money in words", async () => {
    expect((await told("期间 甲 从 2021年┆4月1日 至 年末")).value).toContain("周四");
    await client?.stop();
    expect((await told("标准 甲 ┆280元")).value).toContain("人民币贰佰捌拾元整");
  });
  test("what a situation does not say yet is said to be missing", async () => {
    const { value } = await told("情形 甲┆类 { 当 缴费日期 在 本年度 }");
    expect(value).toContain("缴费：还没有写");
    expect(value).toContain("待遇从：还没有写");
  });
  test("what those pay who pay otherwise, and where a waiting ends", async () => {
    const { value } = await told(`通知 甲2022 { 年度 2022 }
人群 儿童
标准 个人缴费 320元 { 当 儿童 { 300元 } }
标准 财政补助 580元
情形 缴┆费 { 当 缴费日期 在 2022年1月1日 至 2022年1月31日 缴纳 个人缴费 + 财政补助 待遇 从 缴费日期 等待 60日 }`);
    expect(value).toContain("缴 900元（儿童 880元）");
    expect(value).toContain("等待：60日，若在最后一天缴费，2022-04-02 起");
    await client?.stop();
    expect((await told("人群 儿┆童\n标准 个人缴费 320元 { 当 儿童 { 300元 } }")).value).toContain(
      "标准 个人缴费 当 儿童 300元",
    );
  });
  test("a group's subsidies through the group that it counts as", async () => {
    const { value } = await told("人群 监测对象 包括 风险对┆象\n标准 个人缴费 320元\n资助 监测对象 200元 由 基金");
    expect(value).toContain("作为监测对象：资助 个人缴费 200元 由 基金");
  });
  test("a payer: all that it pays", async () => {
    const { value } = await told(
      "标准 个人缴费 320元\n标准 财政补助 600元 { 其中 其余 由 县财┆政 }\n资助 孤儿 20元 由 县财政\n人群 孤儿",
    );
    expect(value).toContain("- 孤儿 20元 由 县财政");
    expect(value).toContain("- 财政补助 其中 其余 由 县财政");
  });
  test("descriptions in the keywords of the file, prose in the person's language", async () => {
    const source =
      "group 孤┆儿\nstandard 个人缴费 320 yuan\nsubsidy 孤儿 at-least 50 yuan by 县财政, 省财政 each 50%\n";
    const { value } = await told(source, "en");
    expect(value).toContain("subsidy 个人缴费 at-least 50 yuan by 县财政, 省财政 each 50%");
    await client?.stop();
    expect((await told(source)).value).toContain("认定身份");
    await client?.stop();
    expect((await told('group "60至69┆岁老人" 认定 民政局', "en")).value).toContain("60至69岁老人");
  });
  test("a keyword's example, in the file's language; a sign", async () => {
    expect((await told("资┆助 孤儿 全额")).value).toContain("```policy\n资助 低保对象 200元 由 医疗救助基金\n```");
    await client?.stop();
    expect((await told("sub┆sidy 孤儿 full\n")).value).toContain("subsidy 低保对象 200 yuan by 医疗救助基金");
    await client?.stop();
    expect((await told("事实 年数：整数\n情形 甲 { 当 年数 ┆≥ 4 }")).value).toContain("含本数");
  });
  test("a percentage of what, a day of the month, a figure that nobody confirmed", async () => {
    expect((await told("人群 甲\n标准 个人缴费 400元\n资助 甲 7┆5% 由 县")).value).toContain(
      "个人缴费 400元 的 75% 是 300元",
    );
    await client?.stop();
    expect((await told('时限 每月 2┆5日 前 由 县 "送"')).value).toBe("每个月的第25日");
    await client?.stop();
    expect((await told("标准 甲 4┆00元待核")).value).toContain("尚未核对");
  });
  test("a built-in fact, the notice itself, its year, a document without a file", async () => {
    expect((await told("情形 甲 { 当 缴费┆日期 在 本年度 }")).value).toContain("缴费的那一天");
    await client?.stop();
    expect((await told(NOTICE.replace("甲县2022", "甲┆县2022"))).value).toContain(
      "4条，1种人群，1项资助，1种情形，0个用例",
    );
    await client?.stop();
    expect((await told(NOTICE.replace("年度 2022", "年度 20┆22"))).value).toContain("共365天");
    await client?.stop();
    expect((await told('通知 甲 { 依据 "国┆发〔2021〕1号" }')).value).toBe("工作区里没有这份文件");
  });
  test("without marks for an editor that shows none", async () => {
    client = await startClient({ capabilities: {} });
    await client.open("file:///w/a.policy", NOTICE);
    const params = { textDocument: { uri: "file:///w/a.policy" }, position: { line: 2, character: 3 } };
    const { contents } = await client.connection.sendRequest<Hover>("textDocument/hover", params);
    expect(contents).toMatchObject({ kind: "plaintext" });
    const { value } = contents as { value: string };
    expect(value).toContain("声明于 第 3 行，用到 1 处");
    expect(value).not.toMatch(/\*\*|\]\(|\\/u);
  });
  test("a document that the workspace has", async () => {
    client = await startClient();
    await client.open("file:///w/b.policy", '通知 省2022 { 标题 "省里的通知" 文号 "省发〔2021〕1号" }');
    await client.open("file:///w/a.policy", '通知 甲2022 { 上级 "省发〔2021〕1号" }');
    const position = { line: 0, character: 18 };
    const hover = await client.connection.sendRequest<Hover>("textDocument/hover", {
      textDocument: { uri: "file:///w/a.policy" },
      position,
    });
    expect(JSON.stringify(hover.contents)).toContain("省里的通知");
  });
  test("nothing on a space, a brace or a text", async () => {
    expect((await told('说明┆ "x"')).hover).toBeNull();
  });
});

test.each([
  [0, "零元整"],
  [5, "伍分"],
  [28_000, "贰佰捌拾元整"],
  [100_005, "壹仟元零伍分"],
  [1_000_500, "壹万零伍元整"],
  [10_000_000, "壹拾万元整"],
  [10_010_000_50, "壹仟零壹万元伍角整"],
  [123_456_789_00, "壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整"],
])("%i fen in words", (fen, words) => {
  expect(yuanInWords(fen)).toBe(words);
});
