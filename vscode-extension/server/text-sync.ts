// Documents opened, changed and closed; files changed on disk; folders added and removed. What that means for the findings is
// diagnostics/publisher.ts's business: it is told which files changed.
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver";
import type { Session } from "./session.js";

export interface Changes {
  /** A text the person works on changed. */
  readonly edited: (uri: string) => void;
  /** Files of the workspace appeared, changed or went away. */
  readonly stored: (uris: readonly string[]) => void;
}

export function keepInStep({ connection, workspace }: Session, changes: Changes): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    workspace.open(uri, languageId, version, text);
    changes.edited(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (workspace.change(uri, version, contentChanges)) changes.edited(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    workspace.close(uri);
    changes.stored([uri]);
  });
  connection.onDidChangeWatchedFiles(({ changes: files }) => {
    const changed = files.filter(
      ({ uri, type }) => (uri.endsWith(".policy") || type === FileChangeType.Deleted) && workspace.refresh(uri),
    );
    const others = files.some(({ uri }) => !uri.endsWith(".policy")) ? workspace.sourcesChanged() : [];
    changes.stored([...changed.map(({ uri }) => uri), ...others]);
  });
}

/** Asks the client to watch the files of the language, where it can. */
export async function watchFiles({ connection, client }: Session): Promise<void> {
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: "**/*.policy" }, { globPattern: "**/*.txt" }, { globPattern: "**/zhengce.config.json" }],
  });
}
