// Names through the protocol: where they are declared, used and highlighted, and what they can be renamed to.
import { afterEach, describe, expect, it } from "vitest";
import type { Location, Position, Range, WorkspaceEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient, type TestClient } from "./client.js";
import { marked } from "./marked-text.js";

const URI = "file:///w/city.policy";
const PROVINCE = "file:///w/province.policy";
let client: TestClient;
afterEach(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
});

const open = async (source: string, uri = URI) => {
  const text = marked(source);
  await client.open(uri, text.text);
  return text;
};
const fresh = async (source: string) => {
  client = await startClient();
  return open(source);
};
const at = (position: Position, uri = URI) => ({ textDocument: { uri }, position });
const ranges = (locations: readonly Location[]): readonly Range[] => locations.map(({ range }) => range);
const ask = <R>(method: string, params: object): Promise<R> => client.connection.sendRequest<R>(method, params);

const GROUPS = `通知 甲县2022 { 年度 2022 }
人群 ⟦孤儿⟧、特困人员
人群 困难群众 = ⟦孤儿⟧ 或 特困人员
标准 个人缴费 320元
资助 ⟦孤┆儿⟧ 全额 由 医疗救助基金
`;

describe("definition", () => {
  it("goes to the declaration", async () => {
    const { cursor, places } = await fresh(GROUPS);
    expect(ranges(await ask("textDocument/definition", at(cursor)))).toEqual([places[0]]);
  });
  it("goes to every clause that declares a part", async () => {
    const { cursor, places } = await fresh(
      "期间 全年 从 年初 至 年末\n情形 ⟦缴┆费⟧ { 当 缴费日期 在 全年 }\n情形 ⟦缴费⟧ { 待遇 从 缴费日期 }\n",
    );
    expect(ranges(await ask("textDocument/definition", at(cursor)))).toEqual(places);
  });
  it("goes to the first use of a payer", async () => {
    const { cursor, places } = await fresh("人群 甲、乙\n资助 甲 20元 由 ⟦县级财政⟧\n资助 乙 30元 由 县级┆财政\n");
    expect(ranges(await ask("textDocument/definition", at(cursor)))).toEqual(places);
  });
  it("goes from 上级 and 依据 to the notice of that name or number", async () => {
    const { cursor } = await fresh('通知 某市2022 { 年度 2022 依据 "黔医保发〔20┆21〕64号" }\n');
    const { places } = await open('通知 ⟦某省2022⟧ { 年度 2022 文号 "黔医保发〔2021〕64号" }\n', PROVINCE);
    expect(await ask("textDocument/definition", at(cursor))).toEqual([{ uri: PROVINCE, range: places[0] }]);
  });
  it("goes from what is taken over to where it is declared", async () => {
    const { cursor } = await fresh(
      '通知 某市2022 { 年度 2022 }\n人群 沿用 "某政发〔2022〕3号"\n资助 孤┆儿 20元 由 财政\n',
    );
    const { places } = await open('通知 办法 { 年度 2022 文号 "某政发〔2022〕3号" }\n人群 ⟦孤儿⟧\n', PROVINCE);
    expect(await ask("textDocument/definition", at(cursor))).toEqual([{ uri: PROVINCE, range: places[0] }]);
  });
  it("goes from a clause's number in a text to the clause", async () => {
    const { cursor, places } = await fresh('条款 ⟦五（二）⟧ { }\n条款 六 { 解释 "与五（┆2）相同，共三（一）项" }\n');
    expect(ranges(await ask("textDocument/definition", at(cursor)))).toEqual(places);
    const other = await open('条款 五（二） { 解释 "共三（┆一）项" }\n');
    expect(await ask("textDocument/definition", at(other.cursor))).toEqual([]);
  });
  it("has none for what the language brings", async () => {
    const { cursor } = await fresh("情形 甲 { 当 缴费┆日期 在 本年度 待遇 从 缴费日期 }\n");
    expect(await ask("textDocument/definition", at(cursor))).toEqual([]);
  });
  it("has nothing to say of keywords and of files that are not there", async () => {
    const { cursor } = await fresh("人┆群 孤儿\n");
    expect(await ask("textDocument/definition", at(cursor))).toEqual([]);
    expect(await ask("textDocument/definition", at(cursor, "file:///none.policy"))).toBeNull();
  });
});

describe("references and highlights", () => {
  it("are all places of the name, with or without the declaration", async () => {
    const { cursor, places } = await fresh(GROUPS);
    const references = (includeDeclaration: boolean) =>
      ask<Location[]>("textDocument/references", { ...at(cursor), context: { includeDeclaration } });
    expect(ranges(await references(true))).toEqual(places);
    expect(ranges(await references(false))).toEqual(places.slice(1));
    expect(await ask("textDocument/documentHighlight", at(cursor))).toEqual(
      places.map((range, index) => ({ range, kind: index === 0 ? 3 : 2 })),
    );
  });
  it("follow a group into the superior's file", async () => {
    const { cursor, places } = await fresh('通知 某市2022 { 年度 2022 上级 "某省2022" }\n人群 ⟦孤┆儿⟧\n');
    const province = await open("通知 某省2022 { 年度 2022 }\n人群 ⟦孤儿⟧\n资助 ⟦孤儿⟧ 全额\n", PROVINCE);
    await open("通知 他省2022 { 年度 2022 }\n人群 孤儿\n", "file:///w/other.policy");
    const found = await ask<Location[]>("textDocument/references", {
      ...at(cursor),
      context: { includeDeclaration: true },
    });
    expect(found).toEqual([
      { uri: URI, range: places[0] },
      ...province.places.map((range) => ({ uri: PROVINCE, range })),
    ]);
  });
});

describe("rename", () => {
  const renamed = async (cursor: Position, newName: string): Promise<Record<string, string>> => {
    const edit = await ask<WorkspaceEdit>("textDocument/rename", { ...at(cursor), newName });
    return Object.fromEntries(
      Object.entries(edit.changes ?? {}).map(([uri, edits]) => {
        return [uri, TextDocument.applyEdits(client.session.workspace.document(uri)!, edits)];
      }),
    );
  };

  it("offers the name under the cursor", async () => {
    const { cursor, places } = await fresh(GROUPS);
    expect(await ask("textDocument/prepareRename", at(cursor))).toEqual({ range: places[2], placeholder: "孤儿" });
  });
  it("writes the new name everywhere, in quotes where it needs them", async () => {
    const { text, cursor } = await fresh(GROUPS);
    expect(await renamed(cursor, "孤独儿童")).toEqual({ [URI]: text.replaceAll("孤儿", "孤独儿童") });
    expect(await renamed(cursor, "60至69岁老人")).toEqual({ [URI]: text.replaceAll("孤儿", '"60至69岁老人"') });
    expect(await renamed(cursor, "资助")).toEqual({ [URI]: text.replaceAll("孤儿", '"资助"') });
  });
  it("takes quotes away that are no longer needed", async () => {
    const { text, cursor } = await fresh('标准 个人缴费 320元\n人群 "60岁┆老人"\n资助 "60岁老人" 20元\n');
    expect(await renamed(cursor, "老人")).toEqual({ [URI]: text.replaceAll('"60岁老人"', "老人") });
  });
  it("changes the superior's file too", async () => {
    const { cursor } = await fresh('通知 某市2022 { 年度 2022 上级 "某省2022" }\n人群 孤┆儿\n');
    const { text } = await open("通知 某省2022 { 年度 2022 }\n人群 孤儿\n", PROVINCE);
    expect((await renamed(cursor, "孤独儿童"))[PROVINCE]).toEqual(text.replace("孤儿", "孤独儿童"));
  });
  it("changes what is taken over in both files, from either", async () => {
    const { cursor, text } = await fresh(
      '通知 某市2022 { 年度 2022 }\n人群 沿用 "某政发〔2022〕3号"\n资助 孤┆儿 20元 由 财政\n人群 老人 = 断保年数 ≥ 3\n',
    );
    const rules = await open(
      '通知 办法 { 年度 2022 文号 "某政发〔2022〕3号" }\n人群 孤儿\n事实 断保┆年数：整数 0 至 9\n',
      PROVINCE,
    );
    expect(await renamed(cursor, "孤独儿童")).toEqual({
      [URI]: text.replace("孤儿", "孤独儿童"),
      [PROVINCE]: rules.text.replace("孤儿", "孤独儿童"),
    });
    const edit = await ask<WorkspaceEdit>("textDocument/rename", {
      ...at(rules.cursor, PROVINCE),
      newName: "断缴年数",
    });
    expect(Object.keys(edit.changes ?? {}).sort()).toEqual([URI, PROVINCE]);
  });
  it("changes a notice's name where others call it their superior", async () => {
    const { cursor } = await fresh("通知 某省┆2022 { 年度 2022 }\n");
    const { text } = await open('通知 某市2022 { 年度 2022 上级 "某省2022" }\n', PROVINCE);
    expect((await renamed(cursor, "本省"))[PROVINCE]).toEqual(text.replace("某省2022", "本省"));
  });
  it("keeps a fact's English code when its name changes", async () => {
    const { text, cursor } = await fresh(
      "事实 县┆类别 (countyKind)：贫困县 | 非贫困县\n人群 甲 = countyKind = 贫困县\n人群 乙 = 县类别 = 贫困县\n",
    );
    expect(await renamed(cursor, "县的类型")).toEqual({ [URI]: text.replaceAll("县类别", "县的类型") });
  });
  it("names the versions that its edits are for, where the editor checks them", async () => {
    client = await startClient({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await client.open(URI, "人群 孤儿\n资助 孤儿 全额\n", 7);
    const edit = await ask<WorkspaceEdit>("textDocument/rename", {
      ...at({ line: 0, character: 3 }),
      newName: "孤独儿童",
    });
    expect(edit.changes).toBeUndefined();
    expect(edit.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 7 }, edits: [{}, {}] }]);
  });
  it("refuses a name that is taken, one that is no name, and what the language or the notice owns", async () => {
    const { cursor } = await fresh(GROUPS);
    await expect(renamed(cursor, "特困人员")).rejects.toThrow("已经另有所指");
    await expect(renamed(cursor, " ")).rejects.toThrow("不能为空");
    await expect(renamed(cursor, "甲\n乙")).rejects.toThrow("不能换行");
    const builtIn = await open("情形 甲 { 当 缴费┆日期 在 本年度 }\n", URI);
    await expect(ask("textDocument/prepareRename", at(builtIn.cursor))).rejects.toThrow("语言自带");
    const clause = await open("条款 二┆（一） { }\n", URI);
    await expect(ask("textDocument/prepareRename", at(clause.cursor))).rejects.toThrow("通知印的");
  });
  it("refuses a name in quotes where two names are one word", async () => {
    const { cursor } = await fresh(
      "人群 甲\n档次 一┆档、二档\n标准 个人缴费 一档 320元 二档 600元\n资助 甲 一档个人缴费 的 50% 由 县\n",
    );
    await expect(renamed(cursor, "2022年档")).rejects.toThrow("“一档个人缴费”是连写的两个名称");
    expect((await renamed(cursor, "低档"))[URI]).toContain("低档个人缴费 的 50%");
  });
  it("refuses a new name that would leave a sum without its component", async () => {
    const { cursor } = await fresh("人群 甲\n标准 个人┆缴费 320元\n标准 财政补助 500元\n资助 甲 20元 由 县\n");
    await expect(renamed(cursor, "个人部分")).rejects.toThrow("新的错误");
  });
});
