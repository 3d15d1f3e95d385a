// What the server offers, said once at the start. A new feature adds its line here and in register.ts.
import { TextDocumentSyncKind, type ServerCapabilities } from "vscode-languageserver";
import { triggerCharacters } from "./features/completion.js";
import { tokenModifiers, tokenTypes } from "./features/token-classes.js";

export const capabilities: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: "zhengce", interFileDependencies: true, workspaceDiagnostics: true },
  completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: { resolveProvider: false },
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    range: true,
    full: { delta: true },
  },
  inlayHintProvider: { resolveProvider: false },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
