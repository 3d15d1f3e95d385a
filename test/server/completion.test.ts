// Completion through the protocol: what is offered where, in both keyword languages, with what is written and told of it.
import { parse } from "@zhengce/grammar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CompletionItem, CompletionList } from "vscode-languageserver-protocol";
import { startClient, type TestClient } from "./client.js";
import { marked } from "./marked-text.js";

const HEAD = `通知 甲县2022 { 年度 2022 依据 "医保发〔2021〕32号" }
事实 县类别 (countyKind)：贫困县 | 非贫困县 可缺
人群 孤儿、"60至69岁老年人"
条款 一 { 标准 个人缴费 320元 标准 财政补助 580元 }
条款 二（一） { 期间 集中征缴期 从 2022年1月1日 至 2022年3月31日 }
资助 孤儿 100元 由 医疗救助基金
情形 集中缴费 { 当 缴费日期 在 集中征缴期 缴纳 个人缴费 待遇 从 缴费日期 }
例外 新生儿 { 当 出生日期 在 本年度 缴纳 个人缴费 待遇 从 出生日期 }
`;
let client: TestClient;
let version = 0;
beforeAll(async () => {
  client = await startClient({
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
});
afterAll(() => client.stop());

async function offered(source: string, head = HEAD): Promise<CompletionItem[]> {
  const { text, cursor } = marked(head + source);
  const uri = `file:///w/${String(++version)}.policy`;
  await client.open(uri, text);
  const list = await client.connection.sendRequest<CompletionList>("textDocument/completion", {
    textDocument: { uri },
    position: cursor,
  });
  return [...list.items].sort((a, b) => (a.sortText ?? "").localeCompare(b.sortText ?? ""));
}
const labels = async (source: string, head?: string): Promise<string[]> =>
  (await offered(source, head)).map(({ label }) => label);

describe("names", () => {
  test("groups after 资助, in quotes where they must be", async () => {
    const items = await offered("资助 孤┆");
    expect(items.map(({ label }) => label)).toEqual(["孤儿", "60至69岁老年人"]);
    expect(items.map(({ textEdit }) => textEdit?.newText)).toEqual(["孤儿", '"60至69岁老年人"']);
    expect(items[0]?.textEdit).toMatchObject({
      range: { start: { line: 8, character: 3 }, end: { line: 8, character: 4 } },
    });
  });
  test("a quote that is open already is kept one", async () => {
    const item = (await offered('资助 "60┆"')).find(({ label }) => label === "60至69岁老年人");
    expect(item?.filterText).toBe('"60至69岁老年人');
    expect(item?.textEdit).toMatchObject({
      newText: '"60至69岁老年人"',
      range: { start: { line: 8, character: 3 }, end: { line: 8, character: 7 } },
    });
  });
  test("only groups that the list does not hold yet", async () => {
    expect(await labels("资助 孤儿、┆")).toEqual(["60至69岁老年人"]);
  });
  test("payers used already", async () => {
    expect(await labels("资助 孤儿 全额 由 ┆")).toEqual(["医疗救助基金", "未规定", "其余"]);
  });
  test("components after 缴纳, situations after 期望 情形, exceptions after 优先于", async () => {
    expect(await labels("情形 甲 { 缴纳 ┆ }")).toEqual(["个人缴费", "财政补助", "未规定"]);
    expect(await labels('用例 "x" { 期望 情形 ┆')).toEqual(["新生儿", "集中缴费", "无"]);
    expect(await labels("例外 早产儿 优先于 ┆")).toEqual(["新生儿"]);
  });
  test("the values of the fact before the operator, and no days beside them", async () => {
    expect((await labels("情形 甲 { 当 县类别 = ┆")).slice(0, 2)).toEqual(["贫困县", "非贫困县"]);
    expect(await labels("情形 甲 { 当 县类别 = ┆")).not.toContain("2022年1月1日");
  });
  test("periods after 在", async () => {
    expect((await labels("情形 甲 { 当 缴费日期 在 ┆"))[0]).toBe("集中征缴期");
  });
  test("facts that a test has not stated yet, then their values", async () => {
    expect(await labels('用例 "x" { 已知 缴费日期 2022年1月1日 ┆')).toContain("县类别");
    expect(await labels('用例 "x" { 已知 缴费日期 2022年1月1日 ┆')).not.toContain("缴费日期");
    expect(await labels('用例 "x" { 已知 身份 ┆')).toContain("孤儿");
  });
});

describe("literals and texts", () => {
  test("days of the notice's year", async () => {
    const all = await labels("期间 乙 从 ┆");
    expect(all).toContain("2022年12月31日");
    expect(all).toContain("2022年4月1日");
  });
  test("the next clause numbers", async () => {
    expect(await labels("条款 ┆")).toEqual(["二（二）", "二（一）1", "三"]);
  });
  test("document numbers and finding codes", async () => {
    expect((await offered('未规定 "x" 按 ┆'))[0]?.textEdit?.newText).toBe('"医保发〔2021〕32号"');
    expect(await labels("原文如此 ┆")).toContain("echo-mismatch");
  });
});

describe("the superior notice", () => {
  test("offers the names that this file has not declared yet", async () => {
    await client.open(
      "file:///w/superior.policy",
      '通知 省2022 { 文号 "省发〔2021〕1号" }\n人群 孤儿、重残人员\n标准 大病保险 90元\n',
    );
    const own = '通知 县2022 { 上级 "省发〔2021〕1号" }\n人群 孤儿\n';
    expect(await labels("人群 ┆", own)).toEqual(["重残人员"]);
    expect(await labels("标准 ┆", own)).toEqual(["大病保险"]);
  });
});

describe("a list that opens by itself", () => {
  test("holds no statement behind a complete one", async () => {
    const { text, cursor } = marked(`${HEAD}标准 甲 1元 ┆`);
    await client.open("file:///w/triggered.policy", text);
    const ask = async (context: object): Promise<string[]> => {
      const params = { textDocument: { uri: "file:///w/triggered.policy" }, position: cursor, context };
      return (await client.connection.sendRequest<CompletionList>("textDocument/completion", params)).items.map(
        ({ label }) => label,
      );
    };
    expect(await ask({ triggerKind: 1 })).toContain("人群");
    expect(await ask({ triggerKind: 2, triggerCharacter: " " })).not.toContain("人群");
  });
});

describe("keywords and statements", () => {
  test("in the file's language, with one line of help", async () => {
    const item = (await offered("标┆")).find(({ label }) => label === "标准");
    expect(item?.detail).toBe("一项筹资标准");
    const english = await labels("st┆", "notice 甲县2022 { year 2022 }\ngroup 孤儿\n");
    expect(english).toContain("standard");
    expect(english).not.toContain("标准");
  });
  test("whole statements in both languages", async () => {
    const zh = (await offered("资┆")).find(({ label }) => label === "资助 …");
    expect(zh?.textEdit?.newText).toBe("资助 ${1:孤儿} ${2:200元} 由 ${3:医疗救助基金}");
    const en = (await offered("┆", "notice 甲县2022 { year 2022 }\n")).find(({ label }) => label === "period …");
    expect(en?.textEdit?.newText).toBe("period ${1:集中征缴期} from ${2:2021-09-01} to ${3:2021-12-31}");
  });
  test("whole statements are right text as they are, each offered once", async () => {
    for (const [source, least] of [
      ["┆", 11],
      ["情形 甲 {\n  ┆\n}", 1],
    ] as const) {
      const snippets = (await offered(source)).filter(({ label }) => label.endsWith("…"));
      expect(snippets.length).toBeGreaterThanOrEqual(least);
      expect(new Set(snippets.map(({ label }) => label)).size).toBe(snippets.length);
      for (const { textEdit } of snippets) {
        const text = textEdit?.newText.replace(/\$\{\d+:([^}]*)\}|\$0/gu, (_hole, inner?: string) => inner ?? "") ?? "";
        expect(parse({ path: "a", text: source.replace("┆", text) }).diagnostics).toEqual([]);
      }
    }
  });
  test("inside a block only what stands there", async () => {
    const all = await labels("情形 甲 {\n  ┆\n}");
    expect(all).toContain("缴纳");
    expect(all).not.toContain("条款");
  });
  test("inside a clause neither a notice nor a clause; on a new line statements before what goes on", async () => {
    const inside = await labels("条款 四 {\n  标准 丙 1元\n  ┆\n}");
    expect(inside).toContain("标准");
    expect(inside).not.toContain("通知");
    expect(inside).not.toContain("条款 …");
    expect(inside).not.toContain("条款");
    const fresh = await labels("情形 甲 {\n  缴纳 个人缴费\n  ┆\n}");
    expect(fresh.indexOf("待遇")).toBeLessThan(fresh.indexOf("的"));
  });
  test("a payer's name is not offered because it is being typed", async () => {
    expect(await labels("资助 孤儿 20元 由 医疗┆")).not.toContain("医疗");
    expect(await labels("资助 孤儿 20元 由 医疗救助基金┆")).toContain("医疗救助基金");
  });
  test("after a test's situation nothing of the statement of that name", async () => {
    expect(await labels('用例 "x" { 期望 情形 集中缴费 ┆')).not.toContain("优先于");
  });
  test("resolving adds the page", async () => {
    const item = (await offered("情形 乙 { 缴纳 ┆")).find(({ label }) => label === "个人缴费");
    const full = await client.connection.sendRequest<CompletionItem>("completionItem/resolve", item);
    expect(full.documentation).toMatchObject({ kind: "markdown" });
    expect(JSON.stringify(full.documentation)).toContain("320元");
  });
});
