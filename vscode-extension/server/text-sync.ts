// Documents opened, changed and closed, notices and printed texts; files changed on disk, or handed over. What that means for the findings is
// diagnostics/publisher.ts's business: it is told which files changed.
import {
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { FilesHandedNotification, isHandedFile } from "./files-handed.js";
import type { Session } from "./session.js";

export interface Changes {
  /** A text the person works on changed. */
  readonly edited: (uri: string) => void;
  /** Files of the workspace appeared, changed or went away. */
  readonly stored: (uris: readonly string[]) => void;
}

export function keepInStep({ connection, workspace }: Session, changes: Changes): void {
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
    changes.stored([...notices, ...uris.filter((uri) => !isNotice(uri)).flatMap(workspace.printChanged)]);
  };
  connection.onDidChangeWatchedFiles(({ changes: files }) => onDisk(files.map(({ uri }) => uri)));
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
        { globPattern: "**/*.txt" },
        { globPattern: "**/zhengce.config.json" },
      ],
    });
  if (client.textDocument?.synchronization?.dynamicRegistration !== true) return;
  const documentSelector = [{ pattern: "**/*.txt" }];
  await connection.client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  await connection.client.register(DidChangeTextDocumentNotification.type, {
    documentSelector,
    syncKind: TextDocumentSyncKind.Incremental,
  });
  await connection.client.register(DidCloseTextDocumentNotification.type, { documentSelector });
}
