// The extension in a browser: the server is a worker, and has the files that it is handed.
import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, start } from "./extension.js";
import { handFiles } from "./hand-files.js";
export { deactivate } from "./extension.js";

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const at = (path: string): string => vscode.Uri.joinPath(context.extensionUri, "dist/extension", path).toString(true);
  let worker: Worker | null = null;
  // A new one each time the client starts: a server that has said goodbye answers nothing.
  const server = () => {
    worker?.terminate();
    worker = new Worker(at("server-worker.js"));
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  const options = clientOptions({ packages: at("node_modules") });
  const client = new LanguageClient("zhengce", "Zhengce 政策", server, options);
  const { all, disposable } = handFiles(client);
  context.subscriptions.push(disposable);
  await start(context, client, all);
}
