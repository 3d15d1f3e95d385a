// Which feature answers which request: one line a feature.
import { execute } from "./commands/execute.js";
import { codeActions } from "./features/code-actions/code-actions.js";
import { codeLenses } from "./features/code-lenses.js";
import { completion } from "./features/completion/completion.js";
import { noticingAgain } from "./features/completion/again.js";
import { originOf, resolveCompletion } from "./features/completion/resolve.js";
import { definition } from "./features/definition.js";
import { documentHighlight } from "./features/document-highlight.js";
import { documentLinks } from "./features/document-links.js";
import { documentSymbols } from "./features/document-symbols.js";
import { foldingRanges } from "./features/folding-ranges.js";
import { formatting, onTypeFormatting, rangeFormatting } from "./features/formatting.js";
import { hover } from "./features/hover/hover.js";
import { inlayHints } from "./features/inlay-hints.js";
import { references } from "./features/references.js";
import { prepareRename, rename } from "./features/rename/rename.js";
import { selectionRanges } from "./features/selection-ranges.js";
import { semanticTokens, semanticTokensDelta, semanticTokensRange } from "./features/semantic-tokens.js";
import { workspaceSymbols } from "./features/workspace-symbols.js";
import { onDocument, onItem, onWorkspace } from "./on-document.js";
import type { Session } from "./session.js";

export function register(session: Session): void {
  const { connection } = session;
  connection.onCompletion(onDocument(session, noticingAgain(completion)));
  connection.onCompletionResolve(onItem(session, originOf, resolveCompletion));
  connection.onCodeAction(onDocument(session, codeActions));
  connection.onCodeLens(onDocument(session, codeLenses));
  connection.onExecuteCommand((params, token, progress) => execute(session, params, token, progress));
  connection.onDocumentFormatting(onDocument(session, formatting));
  connection.onDocumentRangeFormatting(onDocument(session, rangeFormatting));
  connection.onDocumentOnTypeFormatting(onDocument(session, onTypeFormatting));
  connection.onHover(onDocument(session, hover));
  connection.onDefinition(onDocument(session, definition));
  connection.onReferences(onDocument(session, references));
  connection.onDocumentHighlight(onDocument(session, documentHighlight));
  connection.onPrepareRename(onDocument(session, prepareRename));
  connection.onRenameRequest(onDocument(session, rename));
  connection.onDocumentSymbol(onDocument(session, documentSymbols));
  connection.onWorkspaceSymbol(onWorkspace(session, workspaceSymbols));
  connection.onFoldingRanges(onDocument(session, foldingRanges));
  connection.onSelectionRanges(onDocument(session, selectionRanges));
  connection.onDocumentLinks(onDocument(session, documentLinks));
  connection.languages.semanticTokens.on(onDocument(session, semanticTokens));
  connection.languages.semanticTokens.onRange(onDocument(session, semanticTokensRange));
  connection.languages.semanticTokens.onDelta(onDocument(session, semanticTokensDelta));
  connection.languages.inlayHint.on(onDocument(session, inlayHints));
}
