// The server never falls over: thousands of random edits an example, and after them the findings of a fresh compile; stale
// versions, cancelled requests, closed documents, a hundred files at once. ZHENGCE_EDITS=10000 runs the full length.
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { CancellationTokenSource, type Diagnostic } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { compile } from "../../compiler/compile.js";
import { toDiagnostic } from "../../language-server/convert-diagnostic.js";
import type { Files, StoredFile } from "../../language-server/files.js";
import { startClient, type TestClient } from "./client.js";
import { random, randomEdit } from "./random-edits.js";

const EDITS = Number(process.env["ZHENGCE_EDITS"] ?? 250);
const FULL = EDITS >= 10_000;
/** Findings are compared once in so many edits, and after the last: after each in the full length. */
const EVERY = FULL ? 1 : 25;
/** Every feature is asked once in so many edits. */
const EVERYTHING = 125;

const folder = new URL("../../examples/", import.meta.url);
// The last one has its printed text beside it, and is held against that at every edit.
const examples = [...readdirSync(folder).filter((name) => name.endsWith(".policy")), "fictional/yunling-2024.policy"];
const texts = examples.map((name) => readFileSync(new URL(name, folder), "utf8"));
const URI = "file:///w/a.policy";
const textDocument = { uri: URI };

let client: TestClient;
afterEach(async () => {
  expect(client.errors).toEqual([]);
  await client.stop();
});

const sourceText = (_from: string, name: string): StoredFile | null =>
  name === "yunling-2024.txt"
    ? { uri: `file:///w/${name}`, text: readFileSync(new URL(`fictional/${name}`, folder), "utf8") }
    : null;

const fresh = (text: string): Diagnostic[] => {
  const document = TextDocument.create(URI, "policy", 0, text);
  const print = (uri: string): TextDocument | null => {
    const found = uri === URI ? null : sourceText("", uri.split("/").at(-1) ?? "");
    return found === null ? null : TextDocument.create(uri, "plaintext", 0, found.text);
  };
  const wording = { locale: "zh", documentation: "", document: print } as const;
  const resolve = (name: string) => {
    const found = sourceText(URI, name);
    return found === null ? null : { path: found.uri, text: found.text };
  };
  const found = compile({ path: URI, text }, { resolve }).diagnostics.map((finding) =>
    toDiagnostic(finding, document, wording),
  );
  return JSON.parse(JSON.stringify(found)) as Diagnostic[];
};
const ask = (method: string, params: object = {}): Promise<unknown> =>
  client.connection.sendRequest(method, { textDocument, ...params });

/** Every request there is, somewhere in the text: an error would reject. */
async function askEverything(position: { line: number; character: number }): Promise<void> {
  const range = { start: { line: 0, character: 0 }, end: position };
  await Promise.all([
    ...["definition", "documentHighlight", "prepareRename", "hover"].map((method) => tolerant(method, { position })),
    tolerant("completion", { position }),
    tolerant("references", { position, context: { includeDeclaration: true } }),
    tolerant("rename", { position, newName: "某名" }),
    ...["documentSymbol", "foldingRange", "documentLink", "codeLens", "formatting", "semanticTokens/full"].map(
      (method) => tolerant(method, { options: { tabSize: 2, insertSpaces: true } }),
    ),
    tolerant("selectionRange", { positions: [position] }),
    tolerant("semanticTokens/range", { range }),
    tolerant("inlayHint", { range }),
    tolerant("codeAction", { range, context: { diagnostics: [] } }),
  ]);
}
/** A refusal in words is an answer (RequestFailed), and so is a feature that is not offered (MethodNotFound). */
async function tolerant(method: string, params: object): Promise<void> {
  try {
    await ask(`textDocument/${method}`, params);
  } catch (error) {
    if (![-32803, -32601].includes((error as { code: number }).code)) throw error;
  }
}

describe.each(examples.map((name, index) => [name, index] as const))("%s", (_name, index) => {
  it(`survives ${EDITS} random edits`, { timeout: FULL ? 1_200_000 : 120_000 }, async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    client = await startClient({
      capabilities,
      files: { list: () => [], read: () => null, sourceText, printsBeside: () => [] },
    });
    const next = random(index + 1);
    const others = texts.filter((_, other) => other !== index);
    let mirror = TextDocument.create(URI, "policy", 1, texts[index]!);
    let previous: string | null = null;
    await client.open(URI, mirror.getText());
    for (let edit = 1; edit <= EDITS; edit++) {
      const change = randomEdit(mirror, others, next, previous);
      previous = mirror.getText();
      mirror = TextDocument.update(mirror, [change], edit + 1);
      await client.connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: URI, version: edit + 1 },
        contentChanges: [change],
      });
      if (edit % EVERY !== 0 && edit !== EDITS) continue;
      const report = (await ask("textDocument/diagnostic")) as { items: Diagnostic[] };
      expect(report.items).toEqual(fresh(mirror.getText()));
      if (edit % EVERYTHING === 0) await askEverything(mirror.positionAt(Math.floor(next() * mirror.getText().length)));
    }
    expect(client.session.workspace.document(URI)!.getText()).toBe(mirror.getText());
  });
});

describe("odd clients", () => {
  it("may send changes for files that are not open, close them twice, and open them twice", async () => {
    client = await startClient();
    await client.replace(URI, "人群 甲", 5);
    await client.connection.sendNotification("textDocument/didClose", { textDocument });
    await client.open(URI, "人群 甲", 3);
    await client.open(URI, "人群 乙\n", 1);
    await client.settled();
    expect(client.session.workspace.document(URI)!.getText()).toBe("人群 乙\n");
    expect(client.pushed.get(URI)!.version).toBe(1);
    expect(await ask("textDocument/definition", { position: { line: 99, character: 99 } })).toEqual([]);
  });

  it("may cancel: the request ends, and the next one is answered", async () => {
    client = await startClient();
    await client.open(URI, texts[0]!);
    const source = new CancellationTokenSource();
    const cancelled = client.connection.sendRequest("textDocument/documentSymbol", { textDocument }, source.token);
    source.cancel();
    await cancelled.catch((error: unknown) => expect((error as { code: number }).code).toBe(-32800));
    expect(await ask("textDocument/documentSymbol")).not.toEqual([]);
  });

  it("may ask of a document that was closed meanwhile", async () => {
    client = await startClient();
    await client.open(URI, texts[0]!);
    const asked = ask("textDocument/documentSymbol");
    await client.connection.sendNotification("textDocument/didClose", { textDocument });
    expect(await asked).not.toBeNull();
    expect(await ask("textDocument/documentSymbol")).toBeNull();
  });
});

describe("a hundred files", () => {
  const uris = Array.from({ length: 100 }, (_, index) => `file:///w/${index}.policy`);
  const disk = new Map<string, string>();
  const files: Files = {
    list: () => [...disk.keys()],
    read: (uri) => disk.get(uri) ?? null,
    sourceText: () => null,
    printsBeside: () => [],
  };

  it("are read, changed and deleted at once, and the open one is the client's", async () => {
    for (const uri of uris) disk.set(uri, "人群 甲");
    client = await startClient({ files, folders: ["file:///w"] });
    await client.settled();
    expect([...client.pushed.keys()].sort()).toEqual([...uris].sort());
    await client.open(uris[0]!, "资助 丙 20元 由 县");
    for (const uri of uris) disk.set(uri, "资助 乙 20元 由 县");
    const changes = (type: number) => ({ changes: uris.map((uri) => ({ uri, type })) });
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", changes(2));
    await client.settled();
    const named = (uri: string, name: string): boolean =>
      client.pushed.get(uri)!.diagnostics.some(({ message }) => JSON.stringify(message).includes(name));
    expect(uris.map((uri) => named(uri, "乙"))).toEqual(uris.map((_, index) => index > 0));
    expect(named(uris[0]!, "丙")).toBe(true);
    disk.clear();
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", changes(3));
    await client.settled();
    expect(uris.filter((uri) => client.pushed.get(uri)!.diagnostics.length > 0)).toEqual([uris[0]]);
  });
});
