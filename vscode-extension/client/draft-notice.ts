// A print → the first draft of its notice, in an editor beside it, not saved yet. A file that is there is left alone.
import * as vscode from "vscode";
import type { Ask } from "./ask.js";
import { PRINT_ENDINGS } from "./print-endings.js";
import { say } from "./say.js";
import { noAnswer } from "./server-life.js";

const PRINT = new RegExp(`\\.(?:${PRINT_ENDINGS.join("|")})$`, "iu");
/** More names than this are not tried. */
const MOST_NAMES = 100;

export async function draftNotice(ask: Ask, chosen: unknown): Promise<void> {
  const uri = await printUri(chosen);
  if (uri === null) return;
  const answer = await ask("firstDraft", { uri: uri.toString() });
  if (answer === null || answer.text === "") {
    void vscode.window.showErrorMessage(answer?.message ?? noAnswer());
    return;
  }
  const { name, text, year, placed, printed, toWrite } = answer;
  const place = (await freePlace(vscode.Uri.joinPath(uri, "..", name))).with({ scheme: "untitled" });
  const edit = new vscode.WorkspaceEdit();
  edit.insert(place, new vscode.Position(0, 0), text);
  const document = await vscode.workspace.openTextDocument(place);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document);
  const left = say(`${toWrite.length} 条待写`, `${toWrite.length} clauses left to write`);
  void vscode.window.showInformationMessage(
    say(
      `已起草：原文 ${printed} 处数字，已放好 ${placed} 处，都待核；${left}。${year === null ? "标题没有写年度，请补上。" : ""}核对以后再保存。`,
      `Drafted: ${placed} of ${printed} figures placed, all to be confirmed; ${left}.${year === null ? " The title names no year; add it." : ""} Look it over, then save.`,
    ),
  );
}

/** What a menu was opened on, else the print in front of the person, else one that they choose. */
async function printUri(chosen: unknown): Promise<vscode.Uri | null> {
  if (chosen instanceof vscode.Uri) return chosen;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const open = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : null;
  if (open !== null && PRINT.test(open.path)) return open;
  const [found] =
    (await vscode.window.showOpenDialog({
      canSelectMany: false,
      openLabel: say("起草", "Draft"),
      filters: { [say("印发的通知", "Printed notices")]: [...PRINT_ENDINGS] },
    })) ?? [];
  return found ?? null;
}

/** `甲县2026.policy`, else `甲县2026-2.policy` and so on: the first that no file has. */
async function freePlace(uri: vscode.Uri): Promise<vscode.Uri> {
  for (let count = 1; count < MOST_NAMES; count++) {
    const place = count === 1 ? uri : uri.with({ path: uri.path.replace(/\.policy$/u, `-${count}.policy`) });
    try {
      await vscode.workspace.fs.stat(place);
    } catch {
      if (!isOpen(place)) return place;
    }
  }
  return uri;
}
function isOpen({ path }: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === "untitled" && uri.path === path);
}
