// Hover through the protocol: names, situations, keywords, literals; in the person's language.
import { afterEach, describe, expect, test } from "vitest";
import type { Hover } from "vscode-languageserver-protocol";
import { yuanInWords } from "../../vscode-extension/server/features/hover-money-words.js";
import { startClient, type TestClient } from "./client.js";
import { marked } from "./marked-text.js";

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function told(source: string, locale = "zh-cn"): Promise<{ value: string; hover: Hover | null }> {
  client = await startClient({ locale });
  const { text, cursor } = marked(source);
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
    expect(value).toContain("第 4 行（条款 一）");
    expect(hover?.range).toEqual({ start: { line: 5, character: 31 }, end: { line: 5, character: 35 } });
  });
  test("a situation in sentences, over its clauses", async () => {
    const { value } = await told(NOTICE.replace("情形 缴费 { 待", "情形 缴┆费 { 待"));
    expect(value).toContain("适用：缴费日期 在 本年度（条款 三）");
    expect(value).toContain("缴纳 个人缴费 = 一档 320元，二档 655元");
    expect(value).toContain("等待：等待 60日（条款 四）");
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
