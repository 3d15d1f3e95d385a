// The extension in a browser: the server is a worker, and has the files that it is handed.
import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, start } from "./extension.js";
import { handFiles } from "./hand-files.js";
export { deactivate } from "./extension.js";

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist/extension/server-worker.js");
  const client = new LanguageClient("zhengce", "Zhengce 政策", new Worker(script.toString(true)), clientOptions);
  const { all, disposable } = handFiles(client);
  context.subscriptions.push(disposable);
  await start(context, client, all);
}
