// Edits of notices → one call each time the person pauses.
import * as vscode from "vscode";

/** Calls `act` 150 ms after the last edit of a `.policy` document. */
export function afterEdits(act: (document: vscode.TextDocument) => unknown): vscode.Disposable {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const listener = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (document.languageId !== "policy" || contentChanges.length === 0) return;
    const key = document.uri.toString();
    clearTimeout(waiting.get(key));
    waiting.set(
      key,
      setTimeout(() => {
        waiting.delete(key);
        act(document);
      }, 150),
    );
  });
  return new vscode.Disposable(() => {
    listener.dispose();
    for (const timer of waiting.values()) clearTimeout(timer);
  });
}
