// The extension on a desktop: the server is a Node process of its own.
import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { clientOptions, start } from "./extension.js";
import { quiet } from "./quiet.js";
export { deactivate } from "./extension.js";

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, "dist/extension/server-node.mjs").fsPath;
  const server = { module, transport: TransportKind.ipc };
  await start(context, quiet(new LanguageClient("zhengce", "Zhengce 政策", server, clientOptions())));
}
