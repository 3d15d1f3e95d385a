// A printed text in an editor: the figures that no notice accounts for are underlined in it, as they are in the panel beside the notice.
import * as vscode from "vscode";
import type { PrintAnswer } from "@zhengce/language-server/protocol";
import type { Ask } from "./ask.js";
import { figureMarks } from "./figure-marks.js";

/** So many notices beside a text are asked whether it is theirs. */
const MOST_ASKED = 20;
/** Milliseconds without an edit. */
const PAUSE = 300;

export function printMarks(ask: Ask): vscode.Disposable {
  const marks = figureMarks();
  /** By the print's URI: its notice's. */
  const notices = new Map<string, string>();
  const mark = async (document: vscode.TextDocument): Promise<void> => {
    if (document.languageId === "policy" || !/\.txt$/iu.test(document.uri.path)) return;
    const answer = await answerFor(document.uri);
    const isAsShown = answer !== null && answer.error === null && answer.text === document.getText();
    marks.show(document.uri, isAsShown ? answer.printed.filter(({ kind }) => kind === "open") : []);
  };
  const answerFor = async (print: vscode.Uri): Promise<PrintAnswer | null> => {
    const known = notices.get(print.toString());
    for (const uri of known === undefined ? await noticesBeside(print) : [known]) {
      const answer = await ask("print", { uri });
      if (answer?.message !== null || answer.name === null) continue;
      if (vscode.Uri.parse(answer.name).toString() !== print.toString()) continue;
      notices.set(print.toString(), uri);
      return answer;
    }
    notices.delete(print.toString());
    return null;
  };
  const markAll = (): void => {
    for (const { document } of vscode.window.visibleTextEditors) void mark(document);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(markAll, PAUSE);
  };
  soon();
  return vscode.Disposable.from(
    marks.disposable,
    vscode.window.onDidChangeVisibleTextEditors(soon),
    vscode.workspace.onDidChangeTextDocument(soon),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** Those that are open first. */
async function noticesBeside(print: vscode.Uri): Promise<readonly string[]> {
  const open = vscode.workspace.textDocuments.filter(({ languageId }) => languageId === "policy").map(({ uri }) => uri);
  const folder = new vscode.RelativePattern(vscode.Uri.joinPath(print, ".."), "*.policy");
  const beside = await vscode.workspace.findFiles(folder, null, MOST_ASKED);
  return [...new Set([...open, ...beside].map(String))].slice(0, MOST_ASKED);
}
