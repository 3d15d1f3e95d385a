// No text and no place makes an authoring feature fail: pieces of the examples cut, joined and mistyped, asked at random places.
import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CompletionItem, CompletionList } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { commandNames } from "../../language-server/commands/protocol.js";
import { startClient, type TestClient } from "./client.js";

const examples = readdirSync("examples")
  .filter((name) => name.endsWith(".policy"))
  .map((name) => readFileSync(`examples/${name}`, "utf8"));
const URI = "file:///w/random.policy";
let client: TestClient;
let version = 1;
beforeAll(async () => {
  client = await startClient({
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  });
  await client.open(URI, "");
});
afterAll(() => client.stop());

const piece = fc
  .tuple(fc.constantFrom(...examples), fc.nat(20_000), fc.nat(600))
  .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
const noise = fc.constantFrom(
  "",
  "{",
  "}",
  "“",
  '"',
  "资助",
  "当 ",
  "由",
  "（",
  "\r\n",
  "𠀀",
  "/*",
  "280",
  "subsidy ",
  "条款 ",
  "：",
);
const text = fc.array(fc.oneof(piece, noise), { maxLength: 5 }).map((parts) => parts.join(""));

test("every feature answers at every place of any text", async () => {
  const { connection } = client;
  await fc.assert(
    fc.asyncProperty(text, fc.nat(4000), fc.nat(300), async (source, at, length) => {
      await client.replace(URI, source, ++version);
      const document = TextDocument.create(URI, "policy", version, source);
      const [start, end] = [at % (source.length + 1), (at % (source.length + 1)) + length].map((offset) =>
        document.positionAt(offset),
      );
      const textDocument = { uri: URI };
      const options = { tabSize: 2, insertSpaces: true };
      const range = { start, end };
      const ask = <R>(method: string, params: object): Promise<R> =>
        connection.sendRequest(method, { textDocument, ...params });
      const { items } = await ask<CompletionList>("textDocument/completion", { position: start });
      for (const { textEdit } of items) expect(textEdit).toHaveProperty("range.end.line", start?.line);
      if (items[0] !== undefined) await connection.sendRequest<CompletionItem>("completionItem/resolve", items[0]);
      await ask("textDocument/hover", { position: start });
      await ask("textDocument/codeAction", { range, context: { diagnostics: [] } });
      await ask("textDocument/codeLens", {});
      await ask("textDocument/formatting", { options });
      await ask("textDocument/rangeFormatting", { range, options });
      await ask("textDocument/onTypeFormatting", { position: start, ch: "}", options });
      for (const command of [commandNames.form, commandNames.tests])
        await connection.sendRequest("workspace/executeCommand", { command, arguments: [{ uri: URI }] });
    }),
    { numRuns: Number(process.env["ZHENGCE_RUNS"] ?? 120) },
  );
  expect(client.errors).toEqual([]);
});
