// Folders that appear, go, are renamed: what the editor knows of the files in them follows, whoever tells of it and however.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WorkspaceDiagnosticReport, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { handedFiles } from "../../language-server/handed-files.js";
import { nodeFiles } from "../../language-server/node-files.js";
import { startClient, type TestClient, type TestClientOptions } from "./client.js";
import { noticeOf } from "../harness/notice.js";

const notice = (name: string): string => noticeOf({ name }, "标准 个人缴费 三百元", `人群 ${name}孤儿`, "");

let root = "";
let client: TestClient;
const uri = (path: string): string => pathToFileURL(join(root, path)).href;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const start = async (options: TestClientOptions = {}): Promise<void> => {
  client = await startClient({ files: nodeFiles(), folders: [uri("")], ...options });
  await client.settled();
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "zhengce-folders-"));
  write("县/甲.policy", notice("甲"));
  write("县/乡/乙.policy", notice("乙"));
  write("市.policy", notice("丙"));
});
afterEach(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
  rmSync(root, { recursive: true });
});
const symbols = async (): Promise<string[]> => {
  await client.settled();
  const found = await client.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "孤儿" });
  return found.map(({ name }) => name).sort();
};
const withFindings = (): string[] =>
  [...client.pushed].flatMap(([of, { diagnostics }]) =>
    diagnostics.length > 0 ? [decodeURIComponent(of.slice(uri("").length + 1))] : [],
  );
const watched = (...changes: (readonly [path: string, type: number])[]): Promise<void> =>
  client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: changes.map(([path, type]) => ({ uri: uri(path), type })),
  });

describe("a folder that is gone", () => {
  it.each([
    ["watched", () => watched(["县", 3])],
    [
      "deleted in the editor",
      () => client.connection.sendNotification("workspace/didDeleteFiles", { files: [{ uri: `${uri("县")}/` }] }),
    ],
  ])("takes the findings and symbols of its files along (%s)", async (_how, tell) => {
    await start();
    expect(await symbols()).toEqual(["丙孤儿", "乙孤儿", "甲孤儿"]);
    expect(withFindings().sort()).toEqual(["县/乡/乙.policy", "县/甲.policy", "市.policy"].sort());
    rmSync(join(root, "县"), { recursive: true });
    await tell();
    expect(await symbols()).toEqual(["丙孤儿"]);
    expect(withFindings()).toEqual(["市.policy"]);
  });
  it("keeps a file that is open, and one beside it whose name begins alike", async () => {
    write("县城.policy", notice("丁"));
    await start();
    await client.open(uri("县/甲.policy"), notice("甲"));
    rmSync(join(root, "县"), { recursive: true });
    await watched(["县", 3]);
    expect(await symbols()).toEqual(["丁孤儿", "丙孤儿", "甲孤儿"]);
  });
  it("is cleared for a client that asks for findings, too", async () => {
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    const ask = (previous: WorkspaceDiagnosticReport["items"]): Promise<WorkspaceDiagnosticReport> =>
      client.connection.sendRequest("workspace/diagnostic", {
        previousResultIds: previous.map((item) => ({ uri: item.uri, value: item.resultId ?? "" })),
      });
    const { items } = await ask([]);
    expect(items).toHaveLength(3);
    rmSync(join(root, "县"), { recursive: true });
    await watched(["县", 3]);
    await client.settled();
    const gone = (await ask(items)).items.filter((item) => item.uri.includes(encodeURIComponent("县")));
    expect(gone).toMatchObject([
      { kind: "full", items: [] },
      { kind: "full", items: [] },
    ]);
  });
});

describe("a folder that is new", () => {
  const arrive = (): void => {
    write("省/丁.policy", notice("丁"));
    write("省/node_modules/x.policy", notice("戊"));
  };
  it.each([
    ["watched as created", () => watched(["省", 1])],
    ["watched as changed", () => watched(["省", 2])],
    [
      "created in the editor",
      () => client.connection.sendNotification("workspace/didCreateFiles", { files: [{ uri: uri("省") }] }),
    ],
  ])("has its files read (%s)", async (_how, tell) => {
    await start();
    arrive();
    await tell();
    expect(await symbols()).toEqual(["丁孤儿", "丙孤儿", "乙孤儿", "甲孤儿"]);
    expect(withFindings()).toContain("省/丁.policy");
  });
  it("is not read where notices are never looked for, or outside the workspace", async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "zhengce-elsewhere-"));
    writeFileSync(join(elsewhere, "己.policy"), notice("己"));
    await start();
    arrive();
    await watched(["省/node_modules", 1]);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: pathToFileURL(elsewhere).href, type: 1 }],
    });
    expect(await symbols()).toEqual(["丙孤儿", "乙孤儿", "甲孤儿"]);
    rmSync(elsewhere, { recursive: true });
  });
});

describe("a folder that is renamed", () => {
  it.each([
    [
      "in the editor",
      () =>
        client.connection.sendNotification("workspace/didRenameFiles", {
          files: [{ oldUri: uri("县"), newUri: uri("区") }],
        }),
    ],
    ["watched", () => watched(["县", 3], ["区", 1])],
  ])("has its files under the new name (%s)", async (_how, tell) => {
    await start();
    renameSync(join(root, "县"), join(root, "区"));
    await tell();
    expect(await symbols()).toEqual(["丙孤儿", "乙孤儿", "甲孤儿"]);
    expect(withFindings().sort()).toEqual(["区/乡/乙.policy", "区/甲.policy", "市.policy"].sort());
  });
});

it("a folder of printed notices that goes is no longer compared with", async () => {
  write("原文/甲.txt", "一、缴费标准\n个人缴费350元。\n");
  write("zhengce.config.json", '{ "sources": ["原文"] }');
  write("县/甲.policy", '通知 甲县2022 { 年度 2022 原文 "甲.txt" }\n条款 一 { 标准 个人缴费 320元 }\n');
  await start();
  const codes = (): unknown[] => client.pushed.get(uri("县/甲.policy"))?.diagnostics.map(({ code }) => code) ?? [];
  expect(codes()).toContain("figure-not-in-source");
  rmSync(join(root, "原文"), { recursive: true });
  await watched(["原文", 3]);
  await client.settled();
  expect(codes()).not.toContain("figure-not-in-source");
});

describe("the folders of the workspace", () => {
  const changed = (added: string[], removed: string[]): Promise<void> =>
    client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: {
        added: added.map((path) => ({ uri: uri(path), name: path })),
        removed: removed.map((path) => ({ uri: uri(path), name: path })),
      },
    });
  const capabilities = { workspace: { workspaceFolders: true } };
  it("come and go with their files", async () => {
    await start({ capabilities, folders: [uri("县/乡")] });
    expect(await symbols()).toEqual(["乙孤儿"]);
    await changed([""], ["县/乡"]);
    expect(await symbols()).toEqual(["丙孤儿", "乙孤儿", "甲孤儿"]);
    await changed([], [""]);
    expect(await symbols()).toEqual([]);
    expect(withFindings()).toEqual([]);
  });
  it("keep what lies in another of them, too", async () => {
    await start({ capabilities, folders: [uri(""), uri("县")] });
    await changed([], ["县"]);
    expect(await symbols()).toEqual(["丙孤儿", "乙孤儿", "甲孤儿"]);
    expect(withFindings()).toContain("县/甲.policy");
  });
});

it("a server without a disk forgets all of a folder that its client hands over as gone", async () => {
  await start({ files: handedFiles() });
  const hand = (...files: object[]): Promise<void> => client.connection.sendNotification("zhengce/files", { files });
  await hand(
    { uri: uri("县/甲.policy"), text: notice("甲") },
    { uri: uri("县/甲.txt"), text: "甲" },
    { uri: uri("市.policy"), text: notice("丙") },
  );
  expect(await symbols()).toEqual(["丙孤儿", "甲孤儿"]);
  await hand({ uri: uri("县"), text: null });
  expect(await symbols()).toEqual(["丙孤儿"]);
  expect(client.session.workspace.files.printsBeside(uri("县/甲.policy"))).toEqual([]);
});

it("clients are asked to tell of folders", async () => {
  await start({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
  expect(client.registered).toContain("workspace/didChangeWatchedFiles");
  const { didDelete, didRename, didCreate } = client.initialized.capabilities.workspace?.fileOperations ?? {};
  for (const { filters } of [didDelete!, didRename!, didCreate!])
    expect(filters.map(({ pattern }) => pattern.matches)).toContain("folder");
});
