// What the tests of authoring features share: a client with a file open, and the edits of an answer made in its text.
import type { CodeAction, TextEdit } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient, type TestClient, type TestClientOptions } from "./client.js";
import { marked, type MarkedText } from "./marked-text.js";

export const URI = "file:///w/a.policy";

export interface Opened extends MarkedText {
  readonly client: TestClient;
  readonly ask: <R>(method: string, params?: object) => Promise<R>;
  /** Runs a command of the server about that file. */
  readonly run: <R>(command: string, argument?: object) => Promise<R>;
}

/** Starts a server with `source` open; `ask` sends a request about that file at its cursor, `run` a command. */
export async function opened(source: string, options?: TestClientOptions): Promise<Opened> {
  const client = await startClient(options);
  const place = marked(source);
  await client.open(URI, place.text);
  const here = { textDocument: { uri: URI }, position: place.cursor };
  return {
    client,
    ...place,
    ask: (method, params = {}) => client.connection.sendRequest(method, { ...here, ...params }),
    run: (command, argument = {}) =>
      client.connection.sendRequest("workspace/executeCommand", {
        command: `zhengce.server.${command}`,
        arguments: [{ uri: URI, ...argument }],
      }),
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

/** A notice whose 用例 expects two results that it does not have. */
export const FAILING = `通知 甲2022 { 年度 2022 }
标准 个人缴费 320元
人群 孤儿
资助 孤儿 全额 由 医疗救助基金
条款 二 { 情形 全年 { 当 缴费日期 在 2022年2月1日 至 2022年12月31日 缴纳 个人缴费 待遇 从 缴费日期 } }
情形 早缴 { 当 缴费日期 在 2022年1月1日 至 2022年1月31日 缴纳 个人缴费 待遇 从 缴费日期 }
用例 "孤儿" {
  已知 缴费日期 2022年3月1日  身份 孤儿
  期望 情形 早缴  个人实缴 100元  应缴 320元
}
`;
