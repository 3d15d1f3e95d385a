// The status bar's count of figures marked 待核 in the notice in front of the person; pressing it goes to the next one.
import * as vscode from "vscode";
import { say } from "./say.js";
import { nextOf, unconfirmedOf } from "./unconfirmed.js";

const COMMAND = "zhengce.nextUnconfirmed";

export function unconfirmedCount(): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("zhengce.unconfirmed", vscode.StatusBarAlignment.Left, 20);
  item.name = say("待核的数字", "Figures to be confirmed");
  item.command = COMMAND;
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const count = document?.languageId === "policy" ? found(document.uri).length : 0;
    item.text = `$(unverified) ${say(`待核 ${count}`, `${count} unconfirmed`)}`;
    item.tooltip = say(
      "沿用上年、还没有核对的数字。点按到下一处",
      "Carried over, and not yet confirmed. Go to the next",
    );
    item.accessibilityInformation = { label: say(`待核的数字：${count} 个`, `${count} figures to be confirmed`) };
    if (count > 0) item.show();
    else item.hide();
  };
  show();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.languages.onDidChangeDiagnostics(show),
    vscode.commands.registerCommand(COMMAND, next),
  );
}

function found(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return unconfirmedOf(vscode.languages.getDiagnostics(uri));
}

async function next(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== "policy") return;
  const place = nextOf(found(editor.document.uri), editor.selection.active)?.range;
  if (place === undefined) {
    void vscode.window.showInformationMessage(say("没有待核的数字。", "No figure is left to be confirmed."));
    return;
  }
  const selection = new vscode.Selection(place.end, place.start);
  await vscode.window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
    selection,
  });
}
