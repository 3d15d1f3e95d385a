// The server in a folder as a stranger may hand it over: it answers, reads nothing outside the folder and tells nothing of it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { nodeFiles } from "../../language-server/node-files.js";
import { GOOD, SECRET, trapped, traps, type Trap } from "../files/hostile.js";
import { modern, startClient, type TestClient } from "./client.js";

let client: TestClient | null = null;
let folder = "";
afterEach(async () => {
  await client?.stop();
  if (folder !== "") rmSync(dirname(folder), { recursive: true, force: true });
});

async function start(trap: Trap, options: { readonly trusted?: boolean } = {}): Promise<TestClient> {
  folder = trapped(trap).workspace;
  client = await startClient({
    files: nodeFiles(),
    folders: [pathToFileURL(folder).href],
    capabilities: { ...modern, workspace: { workspaceFolders: true } },
    settings: options,
  });
  await client.settled();
  return client;
}
const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const codesOf = (of: TestClient, name: string): unknown[] =>
  of.pushed.get(uriOf(name))?.diagnostics.map(({ code }) => code) ?? [];

describe.each(Object.entries(traps))("%s", (_name, trap) => {
  it("is answered, and nothing of it is told", async () => {
    const running = await start(trap);
    await running.open(uriOf("good.policy"), GOOD);
    await running.settled();
    const shown = await running.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: uriOf("good.policy") },
      position: { line: 1, character: 1 },
    });
    expect(shown).not.toBeNull();
    const isRead = running.session.workspace.document(uriOf("x.policy")) !== null;
    expect(isRead).toBe(trap.code !== "unreadable-file");
    if (isRead) expect(codesOf(running, "x.policy")).toContain(trap.code);
    expect(JSON.stringify([...running.pushed])).not.toContain(SECRET);
    expect(running.errors).toEqual([]);
  });
});

const configured: Trap = {
  code: "",
  make: (workspace) => {
    mkdirSync(join(workspace, "texts"));
    writeFileSync(join(workspace, "zhengce.config.json"), '{ "sources": ["texts"] }');
    writeFileSync(join(workspace, "texts/a.txt"), "一、筹资标准\n个人缴费标准为每人410元。\n");
    writeFileSync(join(workspace, "x.policy"), GOOD.replace("年度 2026", '年度 2026 原文 "a.txt"'));
  },
};
describe("a workspace that is not trusted", () => {
  it("has none of the folders that its configuration names, until it is", async () => {
    const running = await start(configured, { trusted: false });
    await running.open(uriOf("x.policy"), readFileSync(join(folder, "x.policy"), "utf8"));
    await running.settled();
    expect(codesOf(running, "x.policy")).toContain("source-not-compared");
    await running.connection.sendNotification("zhengce/trusted");
    await running.settled();
    expect(codesOf(running, "x.policy")).not.toContain("source-not-compared");
    expect(codesOf(running, "x.policy")).toContain("clause-not-encoded");
  });

  it("is trusted where the client says nothing", async () => {
    const running = await start(configured);
    expect(codesOf(running, "x.policy")).toContain("clause-not-encoded");
  });
});
