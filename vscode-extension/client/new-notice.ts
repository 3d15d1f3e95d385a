// A new notice, named by the person: a file of that name beside the others, with the holes of its head to fill in. Without a folder, an unnamed one.
import * as vscode from "vscode";
import { did } from "./did.js";
import { say } from "./say.js";

/** The snippet comes from the generated snippets: its keywords are the table's. */
const NOTICE_SNIPPET = "通知 一份通知的开头";

export async function newNotice(): Promise<void> {
  const folder = folderFor();
  if (folder === null) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "policy", content: "" }));
    await begin(null);
    return;
  }
  const name = await vscode.window.showInputBox({
    title: say("新建通知", "New Notice"),
    prompt: say("通知的名称：地区和年度，也是文件名", "Its name: the region and the year; the file is called so, too"),
    placeHolder: "青石县2027",
    validateInput: (text) =>
      isName(text)
        ? undefined
        : say(
            '写地区和年度，如 青石县2027；不能有 / \\ : * ? " < > |',
            'The region and the year, as in 青石县2027, without / \\ : * ? " < > |',
          ),
  });
  if (name === undefined) return;
  const uri = vscode.Uri.joinPath(folder, `${name.trim()}.policy`);
  if (await exists(uri)) {
    await vscode.window.showTextDocument(uri);
    void vscode.window.showInformationMessage(
      say("已经有这份通知，打开了它。", "There is such a notice; it has been opened."),
    );
    return;
  }
  await vscode.workspace.fs.writeFile(uri, new Uint8Array());
  await vscode.window.showTextDocument(uri);
  await begin(/^(.+?)(\d{4})?$/u.exec(name.trim()));
}

/** Beside the notice in front, else in the first folder; null where nothing can be written. */
function folderFor(): vscode.Uri | null {
  const active = vscode.window.activeTextEditor?.document;
  const beside = active?.languageId === "policy" && !active.isUntitled ? vscode.Uri.joinPath(active.uri, "..") : null;
  const folder = beside ?? vscode.workspace.workspaceFolders?.[0]?.uri ?? null;
  return folder !== null && vscode.workspace.fs.isWritableFileSystem(folder.scheme) !== false ? folder : null;
}

function isName(text: string): boolean {
  return text.trim() !== "" && !/[\\/:*?"<>|\p{Cc}]/u.test(text) && !text.trim().startsWith(".");
}
async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The head, with the name in its holes as far as it is known. */
async function begin(name: RegExpExecArray | null): Promise<void> {
  await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "policy", name: NOTICE_SNIPPET });
  const [, region, year] = name ?? [];
  if (region !== undefined) await vscode.commands.executeCommand("type", { text: region });
  if (year !== undefined) {
    await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
    await vscode.commands.executeCommand("type", { text: year });
  }
  did("create");
}
