// What the tests of authoring features share: a client with a file open, and the edits of an answer made in its text.
import type { CodeAction, TextEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient, type TestClient, type TestClientOptions } from "./client.js";
import { marked, type MarkedText } from "./marked-text.js";

export const URI = "file:///w/a.policy";

export interface Opened extends MarkedText {
  readonly client: TestClient;
  readonly ask: <R>(method: string, params?: object) => Promise<R>;
}

/** Starts a server with `source` open; `ask` sends a request about that file at its cursor. */
export async function opened(source: string, options?: TestClientOptions): Promise<Opened> {
  const client = await startClient(options);
  const place = marked(source);
  await client.open(URI, place.text);
  const here = { textDocument: { uri: URI }, position: place.cursor };
  return {
    client,
    ...place,
    ask: (method, params = {}) => client.connection.sendRequest(method, { ...here, ...params }),
  };
}

export function actionsAt({ ask, cursor }: Opened, only?: readonly string[]): Promise<CodeAction[]> {
  const range = { start: cursor, end: cursor };
  return ask("textDocument/codeAction", {
    range,
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });
}

/** The text after an action, or after edits. */
export function edited(text: string, change: CodeAction | readonly TextEdit[]): string {
  const edits = "title" in change ? (change.edit?.changes?.[URI] ?? []) : change;
  return TextDocument.applyEdits(TextDocument.create(URI, "policy", 1, text), [...edits]);
}
