// The findings of one file as the protocol has them, in the person's language.
import type { Diagnostic } from "vscode-languageserver";
import { toDiagnostic } from "../convert-diagnostic.js";
import type { WorkspaceContext } from "../feature-context.js";
import type { Calm } from "./calm.js";

export interface DiagnosticsContext extends WorkspaceContext {
  /** Which findings are shown while somebody types. */
  readonly calm: Calm;
}

/** The diagnostics of `uri` that are shown now; none for a file that is not there. */
export function diagnosticsOf({ workspace, calm, locale, settings }: DiagnosticsContext, uri: string): Diagnostic[] {
  const document = workspace.document(uri);
  if (document === null) return [];
  const wording = { locale, documentation: settings.documentation, document: workspace.pointedAt };
  // A finding of another file is that file's to show.
  const own = calm.look(uri).findings.filter(({ path }) => path === document.uri);
  return own.map((finding) => toDiagnostic(finding, document, wording));
}

/** Names a result of `diagnosticsOf`: equal ids, equal findings. */
export function resultId({ calm, locale, settings }: DiagnosticsContext, uri: string): string {
  const { revision, judgements } = calm.look(uri);
  return `${revision} ${String(judgements)} ${locale} ${settings.documentation}`;
}
