// Figures underlined by how they stand to the other side, in every editor of their document: those of a notice, or of a print.
import * as vscode from "vscode";
import type { FigureMark } from "@zhengce/language-server/protocol";

export interface FigureMarks {
  /** In place of those shown for the notice before; none takes them away. */
  readonly show: (uri: vscode.Uri, figures: readonly FigureMark[]) => void;
  readonly disposable: vscode.Disposable;
}

const underline = (style: string, colour: string, more: vscode.DecorationRenderOptions = {}) =>
  vscode.window.createTextEditorDecorationType({
    borderWidth: "0 0 2px",
    borderStyle: style,
    borderColor: new vscode.ThemeColor(colour),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...more,
  });

export function figureMarks(): FigureMarks {
  const shown = new Map<string, readonly FigureMark[]>();
  const found = underline("solid", "charts.green");
  const absent = underline("double", "charts.red", {
    backgroundColor: new vscode.ThemeColor("diffEditor.removedTextBackground"),
    overviewRulerColor: new vscode.ThemeColor("charts.red"),
  });
  const kinds = new Map([
    ["found", found],
    ["words", found],
    ["own", underline("dotted", "charts.blue")],
    ["unexplained", underline("dashed", "charts.orange")],
    ["absent", absent],
    ["open", absent],
  ]);
  const paint = (editor: vscode.TextEditor): void => {
    const figures = shown.get(editor.document.uri.toString());
    if (figures === undefined) return;
    const at = (offset: number): vscode.Position => editor.document.positionAt(offset);
    for (const kind of new Set(kinds.values())) {
      const of = figures.filter((figure) => kinds.get(figure.kind) === kind);
      editor.setDecorations(
        kind,
        of.map(({ start, end, title }) => ({ range: new vscode.Range(at(start), at(end)), hoverMessage: title })),
      );
    }
  };
  return {
    show: (uri, figures) => {
      shown.set(uri.toString(), figures);
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString()) paint(editor);
      if (figures.length === 0) shown.delete(uri.toString());
    },
    // An editor that comes back to the front has lost what was drawn in it.
    disposable: vscode.Disposable.from(
      ...new Set(kinds.values()),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(paint)),
    ),
  };
}
