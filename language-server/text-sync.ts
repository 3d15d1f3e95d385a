// Documents opened, changed and closed, notices and printed texts; files changed on disk, or handed over. What that means for the findings
// is worked out in diagnostics/: it is told which files changed.
import {
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
  WatchKind,
} from "vscode-languageserver";
import { mayHoldNotices } from "./folders.js";
import { FilesHandedNotification, isHandedFile } from "./files-handed.js";
import { PRINTS } from "./prints.js";
import type { Session } from "./session.js";

export interface Changes {
  /** A text the person works on changed. */
  readonly edited: (uri: string) => void;
  /** Files of the workspace appeared, changed or went away. */
  readonly stored: (uris: readonly string[]) => void;
}

export function keepInStep(session: Session, changes: Changes): void {
  const { connection, workspace } = session;
  const { prints } = workspace;
  const printChanged = (uri: string): void => changes.stored(workspace.printChanged(uri));
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    // Some clients send whatever is open; any text may be one that 原文 names.
    if (languageId.toLowerCase() !== "policy" && !isNotice(uri)) {
      prints.open(uri, version, text);
      printChanged(uri);
      return;
    }
    workspace.open(uri, languageId, version, text);
    changes.edited(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (prints.change(uri, version, contentChanges)) printChanged(uri);
    else if (workspace.change(uri, version, contentChanges)) changes.edited(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (prints.close(uri)) {
      printChanged(uri);
      return;
    }
    workspace.close(uri);
    changes.stored([uri]);
  });
  const onDisk = (uris: readonly string[]): void => {
    const notices = uris.filter((uri) => (isNotice(uri) || workspace.document(uri) !== null) && workspace.refresh(uri));
    // Whatever is no file of the language may be a folder; one that is gone can't be asked what it was.
    const inFolders = uris.filter((uri) => mayHoldNotices(session, uri)).flatMap(workspace.refreshFolder);
    const others = uris.filter((uri) => !isNotice(uri)).flatMap(workspace.printChanged);
    changes.stored([...new Set([...notices, ...inFolders, ...others])]);
  };
  connection.onDidChangeWatchedFiles(({ changes: files }) => onDisk(files.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles(({ files }) => onDisk(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => onDisk(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) => onDisk(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])));
  connection.onNotification(FilesHandedNotification.type, ({ files }) => {
    const { take } = workspace.files;
    if (take === undefined || !Array.isArray(files)) return;
    const handed = (files as readonly unknown[]).filter(isHandedFile);
    handed.forEach(take);
    onDisk(handed.map(({ uri }) => uri));
  });
}

function isNotice(uri: string): boolean {
  return uri.replace(/[?#].*$/u, "").endsWith(".policy");
}

/** Asks the client to watch the files of the language, and for the texts that it has open, where it can. */
export async function watchFiles({ connection, client }: Session): Promise<void> {
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true)
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: "**/*.policy" },
        { globPattern: PRINTS },
        { globPattern: "**/zhengce.config.json" },
        // Of a folder that goes, clients tell the folder alone.
        { globPattern: "**/*", kind: WatchKind.Delete },
      ],
    });
  if (client.textDocument?.synchronization?.dynamicRegistration !== true) return;
  const documentSelector = [{ pattern: PRINTS }];
  await connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  await connection.client.register(DidChangeTextDocumentNotification.type, {
    documentSelector,
    syncKind: TextDocumentSyncKind.Incremental,
  });
  await connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
}
