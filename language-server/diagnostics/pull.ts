// Findings for a client that asks: of one document, or of the whole workspace, unchanged ones by their id alone.
import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { diagnosticsOf, resultId, type DiagnosticsContext } from "./report.js";

export function documentDiagnostics(
  context: DiagnosticsContext & Pick<FeatureContext, "document">,
  { previousResultId }: DocumentDiagnosticParams,
): DocumentDiagnosticReport {
  const { uri } = context.document;
  const id = resultId(context, uri);
  if (previousResultId === id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: diagnosticsOf(context, uri) };
}

/** A report a file; `pause` lets other messages in between files. Stops early when cancelled. */
export async function workspaceDiagnostics(
  context: DiagnosticsContext,
  { previousResultIds }: WorkspaceDiagnosticParams,
  pause: () => Promise<void>,
): Promise<WorkspaceDiagnosticReport> {
  const { workspace, settings, token } = context;
  const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const uris = settings.diagnostics.workspace ? workspace.uris() : workspace.openUris();
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    const document = workspace.document(uri);
    if (document === null) continue;
    const version = workspace.isOpen(uri) ? document.version : null;
    const id = resultId(context, uri);
    if (previous.get(uri) === id) {
      items.push({ uri, version, kind: DocumentDiagnosticReportKind.Unchanged, resultId: id });
    } else {
      items.push({
        uri,
        version,
        kind: DocumentDiagnosticReportKind.Full,
        resultId: id,
        items: diagnosticsOf(context, uri),
      });
      await pause();
    }
    previous.delete(uri);
  }
  // What the client still shows of files that are gone.
  for (const uri of previous.keys()) {
    if (workspace.document(uri) === null)
      items.push({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
  }
  return { items };
}
