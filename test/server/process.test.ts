// `zhengce lsp --stdio` as an editor starts it: a process of its own, over its standard streams, and how it ends. The bundle is made by the
// build that every test run starts with.
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from "vscode-languageserver-protocol/node";

const zhengce = fileURLToPath(new URL("../../compiler/bin/zhengce.cjs", import.meta.url));
const NOTICE = '通知 甲县2022 { 年度 2022 原文 "甲县.txt" }\n条款 一 { 标准 个人缴费 320元 }\n资助 无名 20元 由 县\n';

let folder: string;
let server: ChildProcessWithoutNullStreams;
let connection: ProtocolConnection;
let ended: Promise<number | null>;
let errors: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "政策 "));
  writeFileSync(join(folder, "甲县.policy"), NOTICE);
  writeFileSync(join(folder, "甲县.txt"), "一、缴费标准\n个人缴费350元。\n");
  server = spawn(process.execPath, [zhengce, "lsp", "--stdio"], { cwd: folder });
  errors = "";
  server.stderr.on("data", (piece: Buffer) => (errors += piece.toString()));
  ended = new Promise((resolve) => server.once("exit", resolve));
  connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onError(() => undefined);
  connection.listen();
});
afterEach(() => {
  connection.dispose();
  server.kill();
  rmSync(folder, { recursive: true });
});

async function begin(): Promise<InitializeResult> {
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    locale: "zh-cn",
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "w" }],
  });
  await connection.sendNotification("initialized", {});
  return initialized;
}

describe("a server process", () => {
  it("introduces itself, finds what is wrong, answers, and ends with 0 after shutdown", async () => {
    const told = new Promise<PublishDiagnosticsParams>((resolve) =>
      connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
        if (params.version === 7) resolve(params);
      }),
    );
    const { serverInfo, capabilities } = await begin();
    expect(serverInfo?.name).toBe("zhengce");
    expect(capabilities.positionEncoding).toBe("utf-16");
    const uri = pathToFileURL(join(folder, "甲县.policy")).href;
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "policy", version: 7, text: NOTICE },
    });
    const { diagnostics } = await told;
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["unknown-name", "figure-not-in-source"]),
    );
    const [finding] = diagnostics;
    expect(finding?.codeDescription?.href).toMatch(/^file:.*\/docs\/findings\/[a-z-]+\.md$/u);
    const hover = await connection.sendRequest<Hover>("textDocument/hover", {
      textDocument: { uri },
      position: { line: 1, character: 3 },
    });
    expect(JSON.stringify(hover.contents)).toContain("个人缴费350元");
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    expect(await ended).toBe(0);
    expect(errors).toBe("");
  });
  it("ends with 1 where nobody asked it to shut down", async () => {
    await begin();
    await connection.sendNotification("exit");
    expect(await ended).toBe(1);
  });
  it("does not outlive its client", async () => {
    await begin();
    server.stdin.end();
    expect(await ended).not.toBeNull();
  });
  it("keeps to the protocol's order: initialize once, first, and nothing after shutdown", async () => {
    const ask = (): Promise<unknown> =>
      connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri: "file:///none.policy" } });
    await expect(ask()).rejects.toMatchObject({ code: -32002 });
    await begin();
    expect(await ask()).toBeNull();
    await expect(begin()).rejects.toMatchObject({ code: -32600 });
    await connection.sendRequest("shutdown");
    await expect(ask()).rejects.toMatchObject({ code: -32600 });
  });
});
