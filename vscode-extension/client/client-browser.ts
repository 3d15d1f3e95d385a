// The extension in a browser: the server is a worker, and has the files that it is handed.
import * as vscode from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { clientOptions, start } from "./extension.js";
import { handFiles } from "./hand-files.js";
import { quiet } from "./quiet.js";
export { deactivate } from "./extension.js";

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const at = (path: string): string => vscode.Uri.joinPath(context.extensionUri, "dist/extension", path).toString(true);
  let worker: Worker | null = null;
  let reader: Reader | null = null;
  // A new one each time the client starts: a server that has said goodbye answers nothing.
  const server = () => {
    worker?.terminate();
    worker = new Worker(at("server-worker.js"));
    reader = new Reader(worker);
    return Promise.resolve({ reader, writer: new BrowserMessageWriter(worker) });
  };
  const options = clientOptions({ packages: at("node_modules") });
  const client = quiet(new LanguageClient("zhengce", "Zhengce 政策", server, options));
  const { all, disposable } = handFiles(client);
  // A worker that ends tells nobody; the lock that it holds is free then.
  const held = client.onNotification("zhengce/lock", ({ name }: { readonly name: string }) => {
    const mine = reader;
    void navigator.locks.request(name, () => (mine === reader && client.isRunning() ? mine?.close() : undefined));
  });
  context.subscriptions.push(disposable, held);
  await start(context, client, all);
}

/** Its end can be told to the client, as a process's is. */
class Reader extends BrowserMessageReader {
  close(): void {
    this.fireClose();
  }
}
