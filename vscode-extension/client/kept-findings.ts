// The findings of a server that has ended stay on the screen, marked, until a server says something of the same file: none at all would look like
// a clean notice.
import * as vscode from "vscode";
import type { DiagnosticCollectionProvider } from "vscode-languageclient";
import { say } from "./say.js";

export interface KeptFindings {
  readonly disposable: vscode.Disposable;
  /** Where the client puts what the server finds. */
  readonly provider: DiagnosticCollectionProvider;
  /** Whether what is shown of a file is from before the server's end. */
  readonly isStale: (uri: vscode.Uri) => boolean;
  /** Whether the server that runs has said what it finds in a file, were it nothing. */
  readonly isChecked: (uri: vscode.Uri) => boolean;
}

export function keptFindings(): KeptFindings {
  const kept = vscode.languages.createDiagnosticCollection("zhengce-kept");
  const live = new Set<vscode.DiagnosticCollection>();
  const forget = (uri: vscode.Uri): void => {
    if (kept.has(uri)) kept.delete(uri);
  };
  // A file without findings has an empty list, once the server has looked at it.
  const isChecked = (uri: vscode.Uri): boolean => [...live].some((collection) => collection.has(uri));
  const listening = vscode.Disposable.from(
    kept,
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) if (isChecked(uri)) forget(uri);
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(forget)),
    vscode.workspace.onDidCloseTextDocument(({ isUntitled, uri }) => (isUntitled ? forget(uri) : undefined)),
  );
  return {
    provider: {
      create: (name) => {
        const collection = vscode.languages.createDiagnosticCollection(name);
        live.add(collection);
        return collection;
      },
      dispose: (collection) => {
        live.delete(collection);
        for (const [uri, findings] of collection) if (findings.length > 0) kept.set(uri, findings.map(marked));
        collection.dispose();
      },
    },
    isStale: (uri) => kept.has(uri),
    isChecked,
    disposable: listening,
  };
}

function marked(finding: vscode.Diagnostic): vscode.Diagnostic {
  const mark = say("〔可能已过时〕", "[may be out of date] ");
  const copy = new vscode.Diagnostic(finding.range, mark + finding.message, finding.severity);
  if (finding.code !== undefined) copy.code = finding.code;
  if (finding.source !== undefined) copy.source = finding.source;
  copy.relatedInformation = finding.relatedInformation ?? [];
  copy.tags = finding.tags ?? [];
  return copy;
}
