// A new notice, named by the person: a file of that name beside the others, with the holes of its head to fill in. Without a folder, an unnamed one.
import * as vscode from "vscode";
import { did } from "./did.js";
import { filledSnippet } from "./filled-snippet.js";
import { say } from "./say.js";

/** Of the generated snippets: its keywords are the table's. */
const [SNIPPETS, NOTICE_SNIPPET] = ["snippets/policy.zh.json", "通知 一份通知的开头"];
const [REGION, YEAR] = [1, 2];

export async function newNotice({ extensionUri }: vscode.ExtensionContext): Promise<void> {
  const folder = folderFor();
  if (folder === null) {
    const unnamed = await vscode.workspace.openTextDocument({ language: "policy", content: "" });
    await begin(extensionUri, await vscode.window.showTextDocument(unnamed), null);
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
  await begin(extensionUri, await vscode.window.showTextDocument(uri), /^(.+?)(\d{4})?$/u.exec(name.trim()));
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

/** The head, with the name in its holes as far as it is known: at once, so that nothing comes between what the person types then. */
async function begin(extension: vscode.Uri, editor: vscode.TextEditor, name: RegExpExecArray | null): Promise<void> {
  const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, SNIPPETS));
  const snippets = JSON.parse(new TextDecoder().decode(file)) as Record<string, { readonly body: readonly string[] }>;
  const [, region, year] = name ?? [];
  const values = new Map<number, string>();
  if (region !== undefined) values.set(REGION, region);
  if (year !== undefined) values.set(YEAR, year);
  const head = filledSnippet(snippets[NOTICE_SNIPPET]?.body.join("\n") ?? "", values);
  await editor.insertSnippet(new vscode.SnippetString(head));
  did("create");
}
