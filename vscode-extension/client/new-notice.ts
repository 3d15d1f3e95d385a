// An empty notice in an editor, with the holes of its head to fill in.
import * as vscode from "vscode";

/** The snippet comes from the generated snippets: its keywords are the table's. */
export async function newNotice(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: "policy", content: "" });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "policy", name: NOTICE_SNIPPET });
}
const NOTICE_SNIPPET = "通知 一份通知的开头";
