// Edits of several files as the client takes them: with the versions that they were worked out for where it checks those.
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { WorkspaceContext } from "./feature-context.js";

export function workspaceEdit(
  { workspace, can }: Pick<WorkspaceContext, "workspace" | "can">,
  files: ReadonlyMap<string, readonly TextEdit[]>,
): WorkspaceEdit {
  if (!can.checkVersions)
    return { changes: Object.fromEntries([...files].map(([uri, edits]) => [uri, [...edits]] as const)) };
  const documentChanges = [...files].map(([uri, edits]) => {
    // A file that the client has not open has no version for it.
    const version = workspace.isOpen(uri) ? (workspace.document(uri)?.version ?? null) : null;
    return { textDocument: { uri, version }, edits: [...edits] };
  });
  return { documentChanges };
}
