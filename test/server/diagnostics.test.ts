// Findings through the protocol: pushed, asked for, of the workspace, in both languages, with all that editors show of them.
import { afterEach, describe, expect, it } from "vitest";
import { DiagnosticTag, type DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { startClient, type TestClient, type TestClientOptions } from "./client.js";

const URI = "file:///w/a.policy";
const NOTICE = "通知 甲县2022 { 年度 2022 }\n标准 个人缴费 320元\n";
const GOOD = `${NOTICE}情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n`;
const UNKNOWN = `${GOOD}人群 孤儿\n资助 孤而 全额 由 医疗救助基金\n`;

let client: TestClient;
const start = async (options?: TestClientOptions): Promise<TestClient> => (client = await startClient(options));
afterEach(() => client.stop());

describe("pushed diagnostics", () => {
  it("name the code, the place, the source and the version", async () => {
    const { open, settled, pushed } = await start();
    await open(URI, UNKNOWN, 7);
    await settled();
    const { version, diagnostics } = pushed.get(URI)!;
    expect(version).toBe(7);
    expect(diagnostics).toMatchObject([
      {
        code: "unknown-name",
        source: "zhengce",
        severity: 1,
        range: { start: { line: 4, character: 3 }, end: { line: 4, character: 5 } },
      },
    ]);
    expect(diagnostics[0]!.message).toContain("孤而");
  });

  it("follow the text as it is edited, and are cleared when the file goes", async () => {
    const { open, replace, settled, pushed, connection } = await start();
    await open(URI, GOOD);
    await settled();
    expect(pushed.get(URI)!.diagnostics).toEqual([]);
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [
        { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: "人群 孤儿\n" },
        { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: "资助 孤而 全额 由 甲" },
      ],
    });
    await settled();
    expect(pushed.get(URI)).toMatchObject({ version: 2, diagnostics: [{ code: "unknown-name" }] });
    await replace(URI, GOOD, 3);
    await settled();
    expect(pushed.get(URI)).toMatchObject({ version: 3, diagnostics: [] });
    await replace(URI, UNKNOWN, 4);
    await settled();
    await connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
    await settled();
    expect(pushed.get(URI)!.diagnostics).toEqual([]);
  });

  it("grey out what is unnecessary and point at related places", async () => {
    const { open, settled, pushed } = await start();
    await open(URI, `${GOOD}人群 孤儿\n`);
    await settled();
    const { diagnostics } = pushed.get(URI)!;
    expect(diagnostics.find(({ code }) => code === "unused-declaration")?.tags).toEqual([DiagnosticTag.Unnecessary]);
    await open("file:///w/b.policy", `${GOOD}标准 个人缴费 300元\n`);
    await settled();
    const conflict = pushed.get("file:///w/b.policy")!.diagnostics.find(({ code }) => code === "conflicting-slot")!;
    expect(conflict.relatedInformation).toMatchObject([{ location: { uri: "file:///w/b.policy" } }]);
  });

  it("speak the client's language, or the one that is set, and link to the finding's page", async () => {
    const { open, settled, pushed } = await start({
      locale: "en-GB",
      settings: { documentation: "https://example.org/findings/" },
    });
    await open(URI, UNKNOWN);
    await settled();
    const [found] = pushed.get(URI)!.diagnostics;
    expect(found!.message).toMatch(/[a-z]{4}/u);
    expect(found!.codeDescription?.href).toBe("https://example.org/findings/unknown-name.md");
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { zhengce: { locale: "zh" } },
    });
    await settled();
    expect(pushed.get(URI)!.diagnostics[0]!.message).not.toMatch(/[a-z]{4}/u);
  });

  it("count positions in UTF-16, beyond the BMP and with \\r\\n", async () => {
    const { open, settled, pushed } = await start();
    await open(URI, UNKNOWN.replaceAll("\n", "\r\n").replace("资助 孤而", "/* 𠮷𠮷 */ 资助 孤而"));
    await settled();
    expect(pushed.get(URI)!.diagnostics).toMatchObject([
      { code: "unknown-name", range: { start: { line: 4, character: 14 }, end: { line: 4, character: 16 } } },
    ]);
  });
});

describe("diagnostics that are asked for", () => {
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
  const ask = (uri: string, previousResultId?: string) =>
    client.connection.sendRequest<DocumentDiagnosticReport & { resultId: string }>("textDocument/diagnostic", {
      textDocument: { uri },
      previousResultId,
    });

  it("are answered, unchanged ones by their id, and nothing is pushed", async () => {
    const { open, replace, settled, pushed } = await start({ capabilities });
    await open(URI, UNKNOWN);
    const first = await ask(URI);
    expect(first).toMatchObject({ kind: "full", items: [{ code: "unknown-name" }] });
    expect(await ask(URI, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await replace(URI, GOOD, 2);
    expect(await ask(URI, first.resultId)).toMatchObject({ kind: "full", items: [] });
    await settled();
    expect(pushed.size).toBe(0);
    expect(await ask("file:///nowhere.policy")).toEqual({ kind: "full", items: [] });
  });

  it("cover the workspace, and files that went away", async () => {
    const { open, connection } = await start({ capabilities });
    await open(URI, UNKNOWN);
    await open("file:///w/b.policy", GOOD);
    const all = await connection.sendRequest<{ items: { uri: string; resultId: string; kind: string }[] }>(
      "workspace/diagnostic",
      { previousResultIds: [{ uri: "file:///w/gone.policy", value: "1" }] },
    );
    expect(all.items).toMatchObject([
      { uri: URI, kind: "full", items: [{ code: "unknown-name" }] },
      { uri: "file:///w/b.policy", kind: "full", items: [] },
      { uri: "file:///w/gone.policy", kind: "full", items: [] },
    ]);
    const again = await connection.sendRequest<{ items: { kind: string }[] }>("workspace/diagnostic", {
      previousResultIds: all.items.slice(0, 2).map(({ uri, resultId }) => ({ uri, value: resultId })),
    });
    expect(again.items.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
  });
});
