// Writes what the compiler makes of a notice beside it: TypeScript, JavaScript, declarations, the schema of the facts.
import * as vscode from "vscode";
import { policyUri, type Ask } from "./ask.js";
import { say } from "./say.js";
import { noAnswer } from "./server-life.js";
import { writeWhole } from "./write-whole.js";

/** What is compiled stands beside the notice, which has no place yet. */
async function unsaved(): Promise<void> {
  const save = say("保存通知", "Save the notice");
  const pressed = await vscode.window.showWarningMessage(
    say("请先保存通知：编译出的文件写在它旁边。", "Save the notice first: what it compiles to is written beside it."),
    save,
  );
  if (pressed === save) await vscode.commands.executeCommand("workbench.action.files.save");
}

export async function compileNotice(ask: Ask, chosen: unknown): Promise<void> {
  const uri = policyUri(chosen);
  if (uri === null) return;
  if (uri.scheme === "untitled") return unsaved();
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, "..");
  const directory = vscode.workspace.getConfiguration("zhengce", uri).get<string>("compile.directory", "generated");
  const target = vscode.Uri.joinPath(folder, directory);
  const answer = await ask("outputs", { uri: uri.toString(), directory: target.toString() });
  if (answer === null || answer.files.length === 0) {
    void vscode.window.showErrorMessage(answer?.message ?? noAnswer());
    return;
  }
  try {
    await writeWhole(vscode.workspace.fs, (name) => vscode.Uri.joinPath(target, name), answer.files);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(say(`写不了 ${directory}/：${why}`, `${directory}/ can't be written: ${why}`));
    return;
  }
  const open = say("打开模块", "Open the module");
  const module = answer.files.find(({ name }) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  const pressed = await vscode.window.showInformationMessage(
    say(`已写入 ${answer.files.length} 个文件：${directory}/`, `${answer.files.length} files written: ${directory}/`),
    open,
  );
  if (pressed === open && module !== undefined)
    await vscode.window.showTextDocument(vscode.Uri.joinPath(target, module.name));
}
