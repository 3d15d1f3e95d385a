// What the desktop's and the browser's extension share: starts the client that it is given, and joins commands and panels to it.
// No meaning of the language here: every answer comes from the server.
import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { asking } from "./ask.js";
import { assessPanel } from "./assess-panel.js";
import { checkWorkspace } from "./check-workspace.js";
import { compileNotice } from "./compile-notice.js";
import { newNotice } from "./new-notice.js";
import { paymentsPanel } from "./payments-panel.js";
import { preview } from "./preview.js";
import { testExplorer } from "./test-explorer.js";

let running: BaseLanguageClient | null = null;

/** Options of either client. */
export const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: "policy" }],
  synchronize: { fileEvents: [] },
};

export async function start(context: vscode.ExtensionContext, client: BaseLanguageClient): Promise<void> {
  running = client;
  const ask = asking(client);
  const command = (name: string, run: (argument: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`zhengce.${name}`, run);
  const tests = testExplorer(ask);
  context.subscriptions.push(
    ...[tests.disposable, ...preview(ask), ...assessPanel(context, ask), ...paymentsPanel(context, ask)],
    command("newNotice", newNotice),
    command("checkWorkspace", () => checkWorkspace()),
    command("compile", (uri) => compileNotice(ask, uri)),
    command("runTests", (uri) => tests.run(uri)),
    command("restart", async () => {
      await client.stop();
      await client.start();
    }),
    command("showOutput", () => client.outputChannel.show()),
  );
  await client.start();
  await tests.discover();
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
