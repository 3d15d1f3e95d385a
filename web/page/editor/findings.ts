// Findings of the server → marks in the text. They come with the text's version, and are moved by what was typed since.
import { LSPPlugin, type LSPClientExtension } from "@codemirror/lsp-client";
import { setDiagnostics, type Diagnostic as Mark } from "@codemirror/lint";
import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver-protocol";

export type Severity = "error" | "warning" | "info";
export function severityOf({ severity }: Diagnostic): Severity {
  return severity === 1 ? "error" : severity === 2 ? "warning" : "info";
}

/** As plain text. */
export function textOf(message: Diagnostic["message"]): string {
  return typeof message === "string" ? message : message.value;
}

/** @param told of the findings of each file, as they come */
export function findings(told: (uri: string, found: readonly Diagnostic[]) => void): LSPClientExtension {
  return {
    clientCapabilities: {
      textDocument: {
        publishDiagnostics: { versionSupport: true, relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
      },
    },
    notificationHandlers: {
      "textDocument/publishDiagnostics": (client, params: PublishDiagnosticsParams) => {
        const file = client.workspace.getFile(params.uri);
        if (file === null || (params.version !== undefined && params.version !== file.version)) return true;
        const view = file.getView();
        const plugin = view === null ? null : LSPPlugin.get(view);
        if (view === null || plugin === null) return true;
        const marks = params.diagnostics.map((found): Mark => {
          const at = (place: { line: number; character: number }): number =>
            plugin.unsyncedChanges.mapPos(plugin.fromPosition(place, plugin.syncedDoc));
          return {
            from: at(found.range.start),
            to: at(found.range.end),
            severity: severityOf(found),
            message: textOf(found.message),
            ...(found.tags?.includes(1) === true ? { markClass: "cm-unnecessary" } : {}),
          };
        });
        view.dispatch(setDiagnostics(view.state, marks));
        told(params.uri, params.diagnostics);
        return true;
      },
    },
  };
}
