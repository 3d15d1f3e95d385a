// The compiled module of a notice as a read-only document beside it, made anew whenever the notice changes.
import * as vscode from "vscode";
import { afterEdits } from "./after-edits.js";
import { policyUri, type Ask } from "./ask.js";
import { say } from "./say.js";
import { noAnswer, type ServerLife } from "./server-life.js";

const SCHEME = "zhengce-preview";

export function preview(ask: Ask, life: ServerLife): readonly vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = new Map<string, vscode.Uri>();
  /** What stands there while nobody answers. */
  let last: { readonly uri: string; readonly text: string } | null = null;
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => {
      const answer = await ask("preview", { uri: uri.query });
      if (answer === null) return `// ${noAnswer()}\n${last?.uri === uri.query ? last.text : ""}`;
      if (answer.message !== null) return `// ${answer.message}\n${answer.text}`;
      last = { uri: uri.query, text: answer.text };
      return answer.text;
    },
  };
  return [
    new vscode.Disposable(() => changed.dispose()),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, provider),
    // Why there is no module stands in the first line, wherever the person was.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme !== SCHEME || document.lineCount > 2) return;
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document === document) editor.revealRange(new vscode.Range(0, 0, 0, 0));
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => shown.delete(uri.query)),
    life.onDidChange(() => [...shown.values()].forEach((target) => changed.fire(target))),
    afterEdits(({ uri }) => {
      const target = shown.get(uri.toString());
      if (target !== undefined) changed.fire(target);
    }),
    vscode.commands.registerCommand("zhengce.preview", async (chosen: unknown) => {
      const source = policyUri(chosen);
      if (source === null) return;
      const editor = vscode.window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === source.toString(),
      );
      const answer = await ask("preview", { uri: source.toString(), line: editor?.selection.active.line });
      if (answer === null) {
        void vscode.window.showErrorMessage(noAnswer());
        return;
      }
      const name = say(`预览 ${answer.name}`, `Preview ${answer.name}`);
      const target = vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query: source.toString() });
      shown.set(source.toString(), target);
      const document = await vscode.workspace.openTextDocument(target);
      await vscode.languages.setTextDocumentLanguage(document, answer.language);
      const place = new vscode.Range(answer.line, 0, answer.line, 0);
      const shownIn = await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        selection: place,
      });
      // With what is said of it above it.
      shownIn.revealRange(place, vscode.TextEditorRevealType.InCenter);
    }),
  ];
}
