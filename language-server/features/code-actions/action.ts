// Edits of the compiler → a code action of the protocol. Nothing is searched for here.
import type { Mend, TextEdit } from "@zhengce/compiler/editor";
import type { CodeAction, CodeActionKind, Diagnostic } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { rangeOf } from "../../positions.js";
import { workspaceEdit } from "../../workspace-edit.js";

export interface ActionExtra {
  readonly diagnostics?: readonly Diagnostic[];
  readonly isPreferred?: boolean;
}

/** An action that makes `mend`'s edits in the context's document. */
export function actionOf(
  context: FeatureContext,
  kind: CodeActionKind,
  mend: Mend,
  { diagnostics, isPreferred }: ActionExtra = {},
): CodeAction {
  const { document, locale } = context;
  const edits = mend.edits.map((edit: TextEdit) => ({ range: rangeOf(document, edit), newText: edit.text }));
  return {
    title: mend.title[locale],
    kind,
    edit: workspaceEdit(context, new Map([[document.uri, edits]])),
    ...(diagnostics === undefined ? {} : { diagnostics: [...diagnostics] }),
    ...(isPreferred === true ? { isPreferred } : {}),
  };
}
