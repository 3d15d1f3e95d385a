// What an editor shows of a file's structure: outline, symbols of the workspace, folding, growing selections, links.
import { afterEach, describe, expect, it } from "vitest";
import type { DocumentSymbol, FoldingRange, SelectionRange, SymbolInformation } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Files } from "../../language-server/files.js";
import { startClient, type TestClient } from "./client.js";
import { marked } from "./marked-text.js";

const URI = "file:///w/a.policy";
let client: TestClient;
afterEach(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
});
const open = async (source: string, options: Parameters<typeof startClient>[0] = {}) => {
  client = await startClient(options);
  const text = marked(source);
  await client.open(URI, text.text);
  return text;
};
const textDocument = { uri: URI };
const ask = <R>(method: string, params: object = {}): Promise<R> =>
  client.connection.sendRequest<R>(method, { textDocument, ...params });

const NOTICE = `通知 甲县2022 {
  标题 "关于缴费的通知"
  年度 2022
}

// 一行
// 又一行
条款 一 "筹资标准" {
  标准 个人缴费 320元
  条款 （一） {
    情形 集中缴费 {
      当 缴费日期 在 本年度
    }
  }
}
用例 "按时缴费" { 已知 缴费日期 2022年1月1日 期望 应缴 320元 }
`;

it("outlines the notice by clause", async () => {
  await open(NOTICE);
  const lines: string[] = [];
  const show = (symbols: readonly DocumentSymbol[], depth: number): void =>
    symbols.forEach(({ name, detail, children }) => {
      lines.push(`${"  ".repeat(depth)}${name}${detail === undefined ? "" : ` — ${detail}`}`);
      show(children ?? [], depth + 1);
    });
  show(await ask<DocumentSymbol[]>("textDocument/documentSymbol"), 0);
  expect(lines).toEqual([
    "通知 甲县2022 — 关于缴费的通知",
    "条款 一 — 筹资标准",
    "  标准 个人缴费 — 320元",
    "  条款 （一）",
    "    情形 集中缴费",
    "用例 按时缴费",
  ]);
});

it("gives every outline entry a name and a selection inside its range, on broken text too", async () => {
  await open("条款 {\n标准\n资助\n情形 {\n用例\n任务表\n通知 {");
  const check = (symbols: readonly DocumentSymbol[]): void =>
    symbols.forEach(({ name, range, selectionRange, children }) => {
      expect(name).not.toBe("");
      const document = client.session.workspace.document(URI)!;
      expect(document.offsetAt(selectionRange.start)).toBeGreaterThanOrEqual(document.offsetAt(range.start));
      expect(document.offsetAt(selectionRange.end)).toBeLessThanOrEqual(document.offsetAt(range.end));
      check(children ?? []);
    });
  const symbols = await ask<DocumentSymbol[]>("textDocument/documentSymbol");
  expect(symbols.length).toBeGreaterThan(0);
  check(symbols);
});

it("outlines without a tree for an editor that shows none", async () => {
  await open(NOTICE, { capabilities: {} });
  const symbols = await ask<SymbolInformation[]>("textDocument/documentSymbol");
  expect(symbols.map(({ name, containerName = "" }) => `${containerName}│${name}`)).toEqual([
    "│通知 甲县2022",
    "│条款 一",
    "条款 一│标准 个人缴费",
    "条款 一│条款 （一）",
    "条款 （一）│情形 集中缴费",
    "│用例 按时缴费",
  ]);
});

it("finds names of every file by characters in order", async () => {
  await open(NOTICE);
  const names = async (query: string) =>
    (await client.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query })).map(({ name }) => name);
  expect(await names("集费")).toEqual(["集中缴费"]);
  expect(await names("费集")).toEqual([]);
  expect(await names("甲县")).toEqual(["甲县2022"]);
  expect(await names("jzjf")).toEqual(["集中缴费 jzjf"]);
  expect(await names("jizhongj")).toEqual(["集中缴费 jizhongj"]);
  expect(await names("jzhongjf")).toEqual(["集中缴费 jzhongjf"]);
  await open("通知 乙县2022 { 年度 2022 }\n奖励 参保纪念品 20元\n");
  expect(await names("纪念")).toEqual(["参保纪念品"]);
});

it("folds blocks up to the closing brace, and comments", async () => {
  await open(NOTICE);
  const folds = await ask<FoldingRange[]>("textDocument/foldingRange");
  expect(folds.map(({ startLine, endLine, kind }) => [startLine, endLine, kind ?? ""])).toEqual([
    [0, 2, ""],
    [7, 13, ""],
    [9, 12, ""],
    [10, 11, ""],
    [5, 6, "comment"],
  ]);
});

it("grows a selection from the words in quotes to the file", async () => {
  const { text, cursor } = await open('通知 甲 { 年度 2022 标题 "关┆于" }\n人群 乙\n');
  const [found] = await ask<SelectionRange[]>("textDocument/selectionRange", { positions: [cursor] });
  const document = TextDocument.create(URI, "policy", 1, text);
  const grown: string[] = [];
  for (let range: SelectionRange | undefined = found; range !== undefined; range = range.parent)
    grown.push(document.getText(range.range));
  expect(grown).toEqual(
    ["关于", '"关于"', '标题 "关于"', text.split("\n")[0], text].filter(
      (piece, index, all) => all.indexOf(piece) === index,
    ),
  );
});

describe("links", () => {
  const files: Files = {
    list: () => ["file:///w/province.policy"],
    read: (uri) => (uri.endsWith("province.policy") ? '通知 某省2022 { 年度 2022 文号 "某医保〔2021〕1号" }' : null),
    sourceText: (_from, name) => (name === "原文.txt" ? { uri: "file:///w/%E5%8E%9F%E6%96%87.txt", text: "" } : null),
    printsBeside: () => ["原文.txt"],
  };
  it("lead to the source text, the superior, and a basis that has a file", async () => {
    const { places } = await open(
      '通知 某市2022 { 年度 2022 原文 ⟦"原文.txt"⟧ 上级 ⟦"某省2022"⟧ 依据 ⟦"某医保〔2021〕1号"⟧、"某医保〔2021〕2号" }\n',
      { files, folders: ["file:///w"] },
    );
    const [source, superior, basis] = places;
    const province = "file:///w/province.policy";
    expect(await ask("textDocument/documentLink")).toEqual([
      { range: source, target: "file:///w/%E5%8E%9F%E6%96%87.txt" },
      { range: superior, target: province },
      { range: basis, target: province },
    ]);
  });
});
