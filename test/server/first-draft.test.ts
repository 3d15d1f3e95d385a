// A print of the workspace is drafted by the server: on a disk, and handed over; what can't be read is said.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import type { FirstDraftAnswer } from "../../language-server/commands/protocol.js";
import { handedFiles } from "../../language-server/handed-files.js";
import { nodeFiles } from "../../language-server/node-files.js";
import { startClient, type TestClient, type TestClientOptions } from "./client.js";

const PRINT =
  "关于做好2026年度城乡居民医保参保缴费工作的通知\n一、缴费标准\n个人缴费标准为每人每年400元。\n二、其他\n补助另行通知。\n";
let client: TestClient | null = null;
const folders: string[] = [];
afterEach(async () => {
  expect(client?.errors).toEqual([]);
  await client?.stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
const asked = async (uri: string, options: TestClientOptions): Promise<FirstDraftAnswer> => {
  client = await startClient(options);
  return client.connection.sendRequest("workspace/executeCommand", {
    command: "zhengce.server.firstDraft",
    arguments: [{ uri }],
  });
};
function placed(bytes: string | Uint8Array, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-draft-"));
  folders.push(folder);
  writeFileSync(join(folder, name), bytes);
  return pathToFileURL(join(folder, name)).href;
}

test("from the disk: the text, its name, what is placed and what is left", async () => {
  const answer = await asked(placed(PRINT, "甲县 2026.txt"), { files: nodeFiles() });
  expect(answer).toMatchObject({ message: null, name: "甲县 2026.policy", year: 2026, placed: 2, printed: 2 });
  expect(answer.toWrite).toEqual(["二"]);
  expect(answer.text).toContain("标准 个人缴费 400元 待核");
  expect(answer.text).toContain('原文 "甲县 2026.txt"');
});
test("handed over, where the server has no disk", async () => {
  const files = handedFiles();
  files.take?.({ uri: "memfs:/w/甲县.txt", text: PRINT });
  const answer = await asked("memfs:/w/甲县.txt", { files });
  expect(answer).toMatchObject({ message: null, name: "甲县.policy", year: 2026 });
});
test("what can't be read, and what is not there", async () => {
  const scan = await asked(placed(new Uint8Array(64), "乙县.txt"), { files: nodeFiles() });
  expect(scan.text).toBe("");
  expect(scan.message).toMatch(/^读不了 乙县\.txt：/u);
  await client?.stop();
  const absent = await asked("file:///nowhere/丙县.docx", { files: handedFiles() });
  expect(absent.message).toContain("不在工作区里");
});
