// The findings of one file as the protocol has them, in the person's language.
import type { Diagnostic } from "vscode-languageserver";
import { toDiagnostic } from "../convert-diagnostic.js";
import type { WorkspaceContext } from "../feature-context.js";

/** The diagnostics of `uri`; none for a file that is not there. */
export function diagnosticsOf({ workspace, locale, settings }: WorkspaceContext, uri: string): Diagnostic[] {
  const document = workspace.document(uri);
  if (document === null) return [];
  const wording = { locale, documentation: settings.documentation, document: workspace.pointedAt };
  // A finding of another file is that file's to show.
  const own = workspace.findings(uri).filter(({ path }) => path === document.uri);
  return own.map((finding) => toDiagnostic(finding, document, wording));
}

/** Names a result of `diagnosticsOf`: equal ids, equal findings. */
export function resultId({ workspace, locale, settings }: WorkspaceContext, uri: string): string {
  return `${workspace.revision(uri)} ${locale} ${settings.documentation}`;
}
