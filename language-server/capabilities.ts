// What the server offers, said once at the start. A new feature adds its line here and in register.ts.
import {
  TextDocumentSyncKind,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
} from "vscode-languageserver";
import { announcedCommands } from "./commands/execute.js";
import { codeActionKinds } from "./features/code-actions/code-actions.js";
import { triggerCharacters } from "./features/completion/completion.js";
import { formattingTriggers } from "./features/formatting.js";
import { tokenModifiers, tokenTypes } from "./features/token-classes.js";

/** Folders, for a client tells of one as a whole; and notices, for clients that watch no files. */
const whatIsMoved: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: "**", matches: "folder" } }, { pattern: { glob: "**/*.policy", matches: "file" } }],
};

export const capabilities: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: "zhengce", interFileDependencies: true, workspaceDiagnostics: true },
  completionProvider: { triggerCharacters: [...triggerCharacters], resolveProvider: true },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: false },
  codeLensProvider: { resolveProvider: false },
  executeCommandProvider: { commands: [...announcedCommands], workDoneProgress: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: {
    ...formattingTriggers,
    moreTriggerCharacter: [...formattingTriggers.moreTriggerCharacter],
  },
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
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didCreate: whatIsMoved, didRename: whatIsMoved, didDelete: whatIsMoved },
  },
};
