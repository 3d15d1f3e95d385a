// The printed notice in the editor: findings and hover against it, from the disk, from files handed over, and as it is being typed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { Hover } from "vscode-languageserver-protocol";
import { handedFiles } from "../../language-server/handed-files.js";
import type { HandedFile, PrintAnswer } from "../../language-server/commands/protocol.js";
import { FILES, PRINTS } from "../../language-server/prints.js";
import { nodeFiles } from "../../language-server/node-files.js";
import { gb18030 } from "../harness/gb18030.js";
import { startClient, type TestClient, type TestClientOptions } from "./client.js";

const PRINT = "关于缴费的通知\n一、缴费标准\n个人缴费320元，[比上年]提高30元。\n二、其他\n另行通知。\n";
const NOTICE = `通知 甲县2022 { 年度 2022 原文 "甲县.txt" }
条款 一 "缴费标准" { 标准 个人缴费 320元 }
条款 二 { 说明 "无数字" }
条款 三 { 说明 "原文没有这一条" }
`;

let client: TestClient;
let started = false;
let folder: string | null = null;
afterEach(async () => {
  if (started) {
    expect(client.errors).toEqual([]);
    await client.stop();
  }
  started = false;
  if (folder !== null) rmSync(folder, { recursive: true });
  folder = null;
});
const begin = async (options: TestClientOptions): Promise<void> => {
  client = await startClient(options);
  started = true;
};
const codes = (uri: string): unknown[] => client.pushed.get(uri)?.diagnostics.map(({ code }) => code) ?? [];
const hover = async (uri: string, line: number, character: number): Promise<{ value: string; range: unknown }> => {
  const told = await client.connection.sendRequest<Hover | null>("textDocument/hover", {
    textDocument: { uri },
    position: { line, character },
  });
  return { value: (told?.contents as { value?: string } | undefined)?.value ?? "", range: told?.range };
};
const didOpen = (uri: string, languageId: string, text: string): Promise<void> =>
  client.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });

describe("with a disk", () => {
  async function start(printFolder = "", options: TestClientOptions = {}): Promise<string> {
    folder = mkdtempSync(join(tmpdir(), "zhengce-print-"));
    if (printFolder !== "") {
      mkdirSync(join(folder, printFolder));
      writeFileSync(join(folder, "zhengce.config.json"), JSON.stringify({ sources: [printFolder] }));
    }
    writeFileSync(join(folder, printFolder, "甲县.txt"), PRINT);
    await begin({ files: nodeFiles(), ...options });
    const uri = pathToFileURL(join(folder, "甲县.policy")).href;
    await client.open(uri, NOTICE);
    await client.settled();
    return uri;
  }

  it("hover on a clause's label or heading shows its text and what of it is open", async () => {
    const uri = await start();
    expect(codes(uri)).toContain("figure-not-encoded");
    const { value, range } = await hover(uri, 1, 3);
    expect(value).toContain("**条款 一**　缴费标准");
    expect(value).toMatch(/原文（\[甲县\.txt 第 2 行\]\(file:[^)]*#L2\)）/u);
    expect(value).toContain("> 一、缴费标准  \n> 个人缴费320元，\\[比上年\\]提高30元。");
    expect(value).toContain("还有 1 个数字没有写进文件：30元");
    expect(range).toEqual({ start: { line: 1, character: 3 }, end: { line: 1, character: 11 } });
    expect((await hover(uri, 1, 7)).value).toBe(value);
  });
  it("and says where all is there, or the print has no such clause", async () => {
    const uri = await start("", { locale: "en" });
    expect((await hover(uri, 2, 3)).value).toContain("The file has every figure of the text.");
    expect((await hover(uri, 3, 3)).value).toContain("The printed notice has no such clause.");
  });
  it("beside the file: figures lead to each other, also to one that stands there otherwise; an error is said with them", async () => {
    const uri = await start();
    const beside = (): Promise<PrintAnswer> =>
      client.connection.sendRequest("workspace/executeCommand", {
        command: "zhengce.server.print",
        arguments: [{ uri }],
      });
    const figures = ({ text, printed, encoded }: PrintAnswer, notice: string) =>
      printed.map(({ start, end, kind, to }) => {
        const answers = encoded.find(({ id }) => id === to);
        return [text.slice(start, end), kind, answers === undefined ? null : notice.slice(answers.start, answers.end)];
      });
    const found = await beside();
    expect(found).toMatchObject({ message: null, error: null, notice: "甲县2022" });
    expect(found.totals).toEqual({ printed: 2, open: 1, absent: 0 });
    expect(figures(found, NOTICE)).toEqual([
      ["320元", "encoded", "320元"],
      ["30元", "open", null],
    ]);
    const [pair] = found.clauses;
    expect(found.text.slice(pair?.print.start, pair?.print.end)).toContain("个人缴费320元");
    const otherwise = NOTICE.replace("320元", "340元");
    await client.replace(uri, otherwise, 2);
    const open = await beside();
    expect(figures(open, otherwise)[0]).toEqual(["320元", "open", "340元"]);
    expect(open.encoded.map(({ kind, to }) => [kind, to !== null])).toContainEqual(["absent", true]);
    await client.replace(uri, NOTICE.replace("320元", "320"), 3);
    expect(await beside()).toMatchObject({ message: null, error: expect.stringContaining("第 2 行") as string });
    await client.replace(uri, NOTICE.replace(' 原文 "甲县.txt"', ""), 4);
    expect(await beside()).toMatchObject({ message: expect.stringContaining("没有写“原文”") as string, text: "" });
  });
  it("links to the text in a folder that the configuration names", async () => {
    const uri = await start("notices");
    const links = await client.connection.sendRequest<{ target: string }[]>("textDocument/documentLink", {
      textDocument: { uri },
    });
    expect(links.map(({ target }) => target)).toEqual([pathToFileURL(join(folder ?? "", "notices", "甲县.txt")).href]);
  });
  it("no text is taken for a notice, whatever shows it", async () => {
    await start();
    const others = ["zhengce-preview:/a.txt?file:///w/a.policy", "untitled:Untitled-1", "file:///w/README.txt"];
    for (const uri of others) await didOpen(uri, "plaintext", "一、缴费标准\n");
    await didOpen("file:///w/a.json", "json", "{");
    await client.settled();
    expect([...client.pushed.keys()].filter((uri) => !uri.endsWith(".policy"))).toEqual([]);
  });
  it("an open text counts as it is typed, and the disk's again when it is closed", async () => {
    const uri = await start("", { capabilities: { textDocument: { synchronization: { dynamicRegistration: true } } } });
    expect(client.registered).toEqual(["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose"]);
    const print = pathToFileURL(join(folder ?? "", "甲县.txt")).href;
    await didOpen(print, "plaintext", PRINT);
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: print, version: 2 },
      contentChanges: [{ range: { start: { line: 2, character: 4 }, end: { line: 2, character: 5 } }, text: "4" }],
    });
    await client.settled();
    expect(codes(uri)).toContain("figure-not-in-source");
    expect((await hover(uri, 1, 3)).value).toContain("个人缴费420元");
    expect(client.pushed.has(print)).toBe(false);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: print } });
    await client.settled();
    expect(codes(uri)).not.toContain("figure-not-in-source");
  });
});

describe("in a browser", () => {
  const URI = "vscode-test-web://mount/通知/甲县.policy";
  const hand = async (files: readonly HandedFile[]): Promise<void> => {
    await client.connection.sendNotification("zhengce/files", { files });
    await client.settled();
  };
  it("the client hands over what the workspace has", async () => {
    await begin({ files: handedFiles(), folders: ["vscode-test-web://mount"] });
    await hand([
      { uri: URI, text: NOTICE },
      { uri: "vscode-test-web://mount/zhengce.config.json", text: '{"sources":["print"]}' },
      { uri: "vscode-test-web://mount/print/%E7%94%B2%E5%8E%BF.txt", text: PRINT },
    ]);
    expect(codes(URI)).toContain("figure-not-encoded");
    expect((await hover(URI, 1, 3)).value).toContain("个人缴费320元");
    await hand([{ uri: "vscode-test-web://mount/print/%E7%94%B2%E5%8E%BF.txt", text: null }]);
    expect(codes(URI)).not.toContain("figure-not-encoded");
    await hand([{ uri: "vscode-test-web://mount/通知/甲县.txt", text: PRINT.replace("320", "380") }]);
    expect(codes(URI)).toContain("figure-not-in-source");
    await hand([{ uri: URI, text: null }]);
    expect(codes(URI)).toEqual([]);
  });
  it.each(["甲县.txt", "甲县.TXT", "甲县.text", "甲县.md"])("%s is handed over in any encoding", async (name) => {
    expect(FILES).toContain(`*${name.slice(2)}`);
    expect(PRINTS).toContain(name.slice(3));
    await begin({ files: handedFiles(), folders: ["vscode-test-web://mount"] });
    const uri = `vscode-test-web://mount/通知/${name}`;
    const notice = { uri: URI, text: NOTICE.replace("甲县.txt", name) };
    for (const bytes of [
      gb18030(PRINT.replace("320", "380")),
      Buffer.from(`\ufeff${PRINT.replace("320", "380")}`, "utf16le"),
    ]) {
      await hand([notice, { uri, text: null, bytes: Buffer.from(bytes).toString("base64") }]);
      expect(codes(URI)).toContain("figure-not-in-source");
      await hand([{ uri, text: null }]);
      expect(codes(URI)).not.toContain("figure-not-in-source");
    }
  });
  it("a print that holds no text is told of", async () => {
    await begin({ files: handedFiles(), folders: ["vscode-test-web://mount"] });
    const bytes = Buffer.from("PK\u0003\u0004").toString("base64");
    await hand([
      { uri: URI, text: NOTICE },
      { uri: "vscode-test-web://mount/通知/甲县.docx", text: null, bytes },
    ]);
    expect(FILES).toContain("*.docx");
    expect(codes(URI)).toContain("source-unreadable");
  });
  it("what is no list of files is let be", async () => {
    await begin({ files: handedFiles() });
    await client.connection.sendNotification("zhengce/files", { files: null });
    await client.connection.sendNotification("zhengce/files", { files: [null, { uri: 7 }] });
    await hand([{ uri: URI, text: "资助 甲" }]);
    expect(codes(URI).length).toBeGreaterThan(0);
  });
  it.each(["../甲县.txt", "/甲县.txt", "c:甲县.txt", "x/../../甲县.txt", "https://example.org/甲县.txt", ""])(
    "looks for no text outside the folders: %s",
    (name) => {
      const files = handedFiles();
      for (const uri of ["甲县.txt", "w/甲县.txt", "w/x/甲县.txt"]) files.take?.({ uri: `a://b/${uri}`, text: "一" });
      expect(files.sourceText("a://b/w/甲县.policy", name)).not.toHaveProperty("text");
      expect(files.sourceText("a://b/w/甲县.policy", "x/甲县.txt")).toMatchObject({
        uri: "a://b/w/x/甲县.txt",
        text: "一",
      });
    },
  );
});
