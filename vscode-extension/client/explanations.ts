// Reasons of an answer behind the lines of their rules, in every editor of the notice: the line stands out, what the rule came to stands behind it.
import * as vscode from "vscode";
import type { Reason } from "@zhengce/language-server/protocol";

export interface Explanations {
  /** In place of those shown for the notice before; none takes them away. */
  readonly show: (uri: vscode.Uri, reasons: readonly Reason[]) => void;
  readonly disposable: vscode.Disposable;
}

/** Longer texts run out of sight in an editor with a panel beside it; the whole is in the hover. */
const LONGEST = 40;

export function explanations(): Explanations {
  const shown = new Map<string, readonly Reason[]>();
  const behind = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor("editor.rangeHighlightBackground"),
    overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.findMatchForeground"),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    after: { color: new vscode.ThemeColor("editorCodeLens.foreground"), margin: "0 0 0 2em" },
  });
  const paint = (editor: vscode.TextEditor): void => {
    const reasons = shown.get(editor.document.uri.toString());
    if (reasons !== undefined) editor.setDecorations(behind, decorationsOf(editor.document, reasons));
  };
  return {
    show: (uri, reasons) => {
      shown.set(uri.toString(), reasons);
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString()) paint(editor);
      if (reasons.length === 0) shown.delete(uri.toString());
    },
    // An editor that comes back to the front has lost what was drawn in it.
    disposable: vscode.Disposable.from(
      behind,
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(paint)),
    ),
  };
}

function decorationsOf(document: vscode.TextDocument, reasons: readonly Reason[]): vscode.DecorationOptions[] {
  const byLine = new Map<number, Reason[]>();
  for (const reason of reasons)
    if (reason.range !== null && reason.range.start.line < document.lineCount)
      byLine.set(reason.range.start.line, [...(byLine.get(reason.range.start.line) ?? []), reason]);
  return [...byLine].map(([line, found]) => {
    const text = found.map(({ text }) => text).join("；");
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    return {
      range: document.lineAt(line).range,
      hoverMessage: found.map(({ text }) => new vscode.MarkdownString().appendText(`← ${text}`)),
      renderOptions: { after: { contentText: `← ${short}` } },
    };
  });
}
