// What is to be looked at, point by point, as a page beside the file: a message would cut it.
import * as vscode from "vscode";

const SCHEME = "zhengce-notes";

export interface NotesPages {
  /** Shows the points beside the editor, which keeps the focus. */
  readonly show: (title: string, points: readonly string[]) => Promise<void>;
  readonly disposable: vscode.Disposable;
}

export function notesPages(): NotesPages {
  const pages = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => pages.get(path) ?? "",
  };
  return {
    show: async (title, points) => {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title}.md` });
      pages.set(uri.path, `# ${escaped(title)}\n\n${points.map((point) => `- ${escaped(point)}\n`).join("")}`);
      changed.fire(uri);
      const editor = vscode.window.activeTextEditor;
      await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
      if (editor !== undefined) await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    },
    disposable: vscode.Disposable.from(changed, vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider)),
  };
}

/** What a notice says is text, no markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/gu, "\\$&").replace(/\n+/gu, " ");
}
