// The workspace's files → a server that has no disk, once it runs and whenever one changes: notices, printed texts, the configuration.
import * as vscode from "vscode";
import { State, type BaseLanguageClient } from "vscode-languageclient";
import type { HandedFile } from "../server/files.js";

const FILES = "**/{*.policy,*.txt,zhengce.config.json}";
/** Bytes; a longer file is no notice. */
const LONGEST = 4_000_000;

export interface Handing {
  /** Hands over all of them; again by itself where the server starts anew. */
  readonly all: () => Promise<void>;
  readonly disposable: vscode.Disposable;
}

export function handFiles(client: BaseLanguageClient): Handing {
  let begun = false;
  const send = async (files: readonly HandedFile[]): Promise<void> => {
    if (client.state === State.Running && files.length > 0) await client.sendNotification("zhengce/files", { files });
  };
  const all = async (): Promise<void> => {
    begun = true;
    const uris = await vscode.workspace.findFiles(FILES, "**/node_modules/**");
    await send(await Promise.all(uris.map(read)));
  };
  const watcher = vscode.workspace.createFileSystemWatcher(FILES);
  const changed = async (uri: vscode.Uri): Promise<void> => send([await read(uri)]);
  const disposable = vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete((uri) => send([{ uri: uri.toString(), text: null }])),
    client.onDidChangeState(({ newState }) => (begun && newState === State.Running ? void all() : undefined)),
  );
  return { all, disposable };
}

/** UTF-8, or UTF-16 where a byte-order mark says so; null for what is no text. */
async function read(uri: vscode.Uri): Promise<HandedFile> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "be" : null;
    const decoder = new TextDecoder(mark === null ? "utf-8" : `utf-16${mark}`, { fatal: true });
    return { uri: uri.toString(), text: bytes.length > LONGEST ? null : decoder.decode(bytes) };
  } catch {
    return { uri: uri.toString(), text: null };
  }
}
