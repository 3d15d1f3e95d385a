// The workspace's files → a server that has no disk, once it runs and whenever one changes: notices, printed texts, the configuration.
import * as vscode from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import type { HandedFile } from "@zhengce/language-server/protocol";
import { FILES } from "@zhengce/language-server/protocol";
import { base64 } from "./base64.js";

/** Bytes; a longer file is no notice: the bound of the server that has a disk. */
const LONGEST = 16 * 1024 * 1024;

export interface Handing {
  /** Hands over all of them. */
  readonly all: () => Promise<void>;
  readonly disposable: vscode.Disposable;
}

export function handFiles(client: BaseLanguageClient): Handing {
  const send = async (files: readonly HandedFile[]): Promise<void> => {
    if (client.state === State.Running && files.length > 0) await client.sendNotification("zhengce/files", { files });
  };
  const all = async (): Promise<void> => {
    const uris = await vscode.workspace.findFiles(FILES, "**/node_modules/**");
    await send(await Promise.all(uris.map(read)));
  };
  const watcher = vscode.workspace.createFileSystemWatcher(FILES);
  // Of a folder that goes, the editor tells the folder alone.
  const folders = vscode.workspace.createFileSystemWatcher("**/*", true, true, false);
  const changed = async (uri: vscode.Uri): Promise<void> => send([await read(uri)]);
  const disposable = vscode.Disposable.from(
    watcher,
    folders,
    folders.onDidDelete((uri) => send([{ uri: uri.toString(), text: null }])),
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete((uri) => send([{ uri: uri.toString(), text: null }])),
  );
  return { all, disposable };
}

/** UTF-8 as text, anything else as bytes: the server knows the encodings. */
async function read(uri: vscode.Uri): Promise<HandedFile> {
  const gone = { uri: uri.toString(), text: null };
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > LONGEST) return gone;
    const text = asUtf8(bytes);
    return text === null ? { ...gone, bytes: base64(bytes) } : { ...gone, text };
  } catch {
    return gone;
  }
}
function asUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}
