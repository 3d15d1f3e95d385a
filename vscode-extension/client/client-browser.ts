// The extension in a browser: the server is a worker.
import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, start } from "./extension.js";
export { deactivate } from "./extension.js";

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, "dist/extension/server-worker.js");
  await start(context, new LanguageClient("zhengce", "Zhengce 政策", new Worker(script.toString(true)), clientOptions));
}
