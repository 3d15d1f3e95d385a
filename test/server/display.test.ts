// What is shown in and beside the text: semantic tokens and inlay hints.
import { readFileSync } from "node:fs";
import { parse } from "@zhengce/grammar";
import { afterEach, describe, expect, it } from "vitest";
import type { InlayHint, SemanticTokens, SemanticTokensDelta } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { tokenModifiers, tokenTypes } from "../../language-server/features/token-classes.js";
import { startClient, type TestClient } from "./client.js";

const URI = "file:///w/a.policy";
const textDocument = { uri: URI };
let client: TestClient;
afterEach(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
});
const open = async (text: string, options: Parameters<typeof startClient>[0] = {}): Promise<TextDocument> => {
  client = await startClient(options);
  await client.open(URI, text);
  return TextDocument.create(URI, "policy", 1, text);
};
const ask = <R>(method: string, params: object = {}): Promise<R> =>
  client.connection.sendRequest<R>(method, { textDocument, ...params });

/** `keyword 人群`, `class.declaration 孤儿`. */
function decoded(document: TextDocument, data: readonly number[]): string[] {
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const text = document.getText({ start: { line, character }, end: { line, character: character + length } });
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push(`${[tokenTypes[type], ...modifiers].join(".")} ${text}`);
  }
  return found;
}

describe("semantic tokens", () => {
  it("colour names by what they mean", async () => {
    const document = await open(
      '// 注\n档次 一档、二档\n标准 个人缴费 一档 320元 二档 600元\n人群 孤儿\n资助 孤儿 一档个人缴费 的 50% 由 "县 财政"\n/* 两\n行 */ 解释 "话"',
    );
    const { data } = await ask<SemanticTokens>("textDocument/semanticTokens/full");
    expect(decoded(document, data)).toEqual([
      "comment // 注",
      ...["keyword 档次", "enum.declaration 一档", "enum.declaration 二档"],
      ...["keyword 标准", "variable.declaration 个人缴费", "enum 一档", "number 320元", "enum 二档", "number 600元"],
      ...["keyword 人群", "class.declaration 孤儿"],
      ...["keyword 资助", "class 孤儿", "enum 一档", "variable 个人缴费", "keyword 的", "number 50%"],
      ...["keyword 由", 'string "县 财政"'],
      ...["comment /* 两", "comment 行 */", "keyword 解释", 'string "话"'],
    ]);
  });
  it("tear no figure apart that is read as other words", async () => {
    const document = await open("期间 集中期 2026年9月1日-12月31日\n");
    const { data } = await ask<SemanticTokens>("textDocument/semanticTokens/full");
    expect(decoded(document, data)).toEqual(["keyword 期间", "event.declaration 集中期"]);
  });
  it("of a part are those of the whole that lie there; a delta leads from one answer to the next", async () => {
    const text = readFileSync(new URL("../../examples/guiyang-2022.policy", import.meta.url), "utf8");
    const document = await open(text);
    const before = await ask<SemanticTokens>("textDocument/semanticTokens/full");
    const range = { start: { line: 20, character: 0 }, end: { line: 30, character: 0 } };
    const part = decoded(document, (await ask<SemanticTokens>("textDocument/semanticTokens/range", { range })).data);
    expect(part.length).toBeGreaterThan(5);
    expect(decoded(document, before.data).join("\n")).toContain(part.join("\n"));

    await client.replace(URI, text.replace("人群 脱贫人口", "// 新\n人群 脱贫人口"), 2);
    const previousResultId = before.resultId;
    const delta = await ask<SemanticTokensDelta>("textDocument/semanticTokens/full/delta", { previousResultId });
    const data = [...before.data];
    for (const { start, deleteCount, data: fresh = [] } of delta.edits) data.splice(start, deleteCount, ...fresh);
    expect(data).toEqual((await ask<SemanticTokens>("textDocument/semanticTokens/full")).data);
    const lost = await ask<SemanticTokens>("textDocument/semanticTokens/full/delta", { previousResultId: "?" });
    expect(lost.data).toEqual(data);
  });
});

describe("inlay hints", () => {
  const NOTICE = `通知 甲县2022 { 年度 2022 }
人群 孤儿
期间 集中期 从 2021年9月1日 至 2021年12月31日
期间 零星期 从 集中期 次日 至 2022年12月31日
标准 个人缴费 320元
标准 财政补助 580元
情形 集中缴费 { 当 缴费日期 在 集中期 缴纳 个人缴费 待遇 从 2022年1月1日 等待 3个月 }
情形 零星缴费 { 当 缴费日期 在 零星期 缴纳 个人缴费 + 财政补助 待遇 从 缴费日期 等待 60日 }
资助 孤儿 50% {
  其中 40元 由 医疗救助基金
  其中 其余 由 市级财政:县级财政 = 4:6
}
`;
  const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const shown = async (document: TextDocument): Promise<string[]> =>
    (await ask<InlayHint[]>("textDocument/inlayHint", { range: all })).map(({ position, label }) => {
      const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
      return `${before.slice(-5)}│${label as string}`;
    });

  it("stand in no figure that is read as other words", async () => {
    const document = await open(NOTICE.replace("从 2021年9月1日 至 2021年12月31日", "2021年9月1日-12月31日"));
    expect((await shown(document))[0]).toBe("12月31日".slice(-5) + "│周五，共122天");
  });
  it("say sums, weekdays, ends of waitings and shares", async () => {
    const document = await open(NOTICE);
    expect(await shown(document)).toEqual([
      "1年9月1日".slice(-5) + "│周三",
      "12月31日".slice(-5) + "│周五，共122天",
      "集中期 次日".slice(-5) + "│周六",
      "12月31日".slice(-5) + "│周六，共365天",
      " 等待 3个月".slice(-5) + "│2022-04-01 起",
      "财政补助".padStart(5).slice(-5) + "│= 900元",
      " 等待 60日".slice(-5) + "│若在最后一天缴费，2023-03-02 起",
      "儿 50%│= 160元",
      " = 4:6".slice(-5) + "│= 48元 : 72元",
    ]);
  });
  it("say what 全额 and 个人实缴 come to, and the shares of a standard's parts; not where people differ", async () => {
    const document = await open(`人群 孤儿、儿童
标准 个人缴费 320元
标准 财政补助 600元 { 其中 400元 由 中央财政 其中 其余 由 省级财政:县级财政 = 6:4 }
标准 大病保险 90元 { 当 儿童 { 50元 } }
资助 孤儿 全额 由 基金
资助 儿童 个人实缴 80元 由 基金
资助 孤儿 大病保险 全额 由 基金
`);
    expect(await shown(document)).toEqual([
      " = 6:4".slice(-5) + "│= 120元 : 80元",
      "孤儿 全额│= 320元",
      "缴 80元│资助 240元",
    ]);
  });
  it("say which day ten days of a month and 次年 are, in a period and elsewhere", async () => {
    const document = await open(`通知 甲2022 { 年度 2022 }
期间 集中期 从 2021年9月下旬 至 2021年12月20日
情形 甲 { 当 缴费日期 在 2021年9月上旬 至 2021年9月中旬 缴纳 个人缴费 待遇 从 年初 至 次年2月28日 }
标准 个人缴费 320元
`);
    const all = await shown(document);
    expect(all).toContain("年9月下旬│2021-09-21 周二");
    expect(all).toContain("年9月上旬│2021-09-01 周三");
    expect(all).toContain("年9月中旬│2021-09-20 周一");
    expect(all).toContain("2月28日│2023-02-28 周二");
    expect(new Set(all).size).toBe(all.length);
  });
  it("are written into the text when they are taken over, as the notice would state them", async () => {
    const taken = async (text: string): Promise<string> => {
      const document = await open(text);
      const hints = await ask<InlayHint[]>("textDocument/inlayHint", { range: all });
      const after = TextDocument.applyEdits(
        document,
        hints.flatMap(({ textEdits = [] }) => textEdits),
      );
      expect(parse({ path: "a", text: after }).diagnostics).toEqual([]);
      return after;
    };
    expect(await taken("人群 甲\n标准 个人缴费 320元\n资助 甲 50% 由 县\n")).toContain("50%（160元）");
    await client.stop();
    expect(await taken("group 甲\nstandard 个人缴费 320 yuan\nsubsidy 甲 full by 县\n")).toContain(
      "full (320 yuan) by",
    );
    await client.stop();
    const bound = "标准 个人缴费 320元\n标准 财政补助 不低于 500元\n情形 甲 { 缴纳 个人缴费 + 财政补助 }\n";
    expect(await taken(bound)).toBe(bound);
  });
  it("are asked for anew when a setting changes", async () => {
    const capabilities = { workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } };
    client = await startClient({ capabilities });
    const asked: string[] = [];
    for (const method of ["workspace/inlayHint/refresh", "workspace/codeLens/refresh"])
      client.connection.onRequest(method, () => void asked.push(method));
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { zhengce: { inlayHints: { amounts: false } } },
    });
    await client.settled();
    expect(asked).toEqual(["workspace/inlayHint/refresh", "workspace/codeLens/refresh"]);
  });
  it("are silent where the notice says it itself, and of kinds that are switched off", async () => {
    const off = { inlayHints: { periods: false, waitings: false, shares: false } };
    const document = await open(NOTICE.replace("+ 财政补助", "+ 财政补助（900元）"), { settings: off });
    expect(await shown(document)).toEqual(["儿 50%│= 160元"]);
  });
  it("speak English where the person does", async () => {
    const document = await open(NOTICE, { locale: "en" });
    expect((await shown(document)).map((hint) => hint.split("│")[1])).toContain(
      "paid on the last day: from 2023-03-02",
    );
  });
});
