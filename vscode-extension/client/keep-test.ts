// Text of a 用例 → the notice, where the person sees it: never into a file that is read-only, nor over a text that has changed meanwhile.
import * as vscode from "vscode";
import type { TestTextAnswer } from "@zhengce/language-server/protocol";
import { isLocked } from "./is-locked.js";
import { reveal } from "./reveal.js";
import { say } from "./say.js";

/** Asks for the text, puts it in, and goes there; says why where it does not. */
export async function keepTest(uri: vscode.Uri, ask: () => Promise<TestTextAnswer | null>): Promise<void> {
  const before = await vscode.workspace.openTextDocument(uri);
  const { version } = before;
  const answer = await ask();
  if (answer === null) return;
  const refused =
    answer.message ??
    ((await isLocked(vscode.workspace.fs, uri)) ? locked() : null) ??
    (before.version === version ? null : stale());
  if (refused !== null) {
    void vscode.window.showErrorMessage(refused);
    return;
  }
  const { line, character } = answer.range.start;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(line, character), answer.text);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(stale());
    return;
  }
  // The text begins with the line that parts it from what stands before.
  const first = line + (/^(?:\r?\n)*/u.exec(answer.text)?.[0].split("\n").length ?? 1) - 1;
  await reveal(uri, new vscode.Range(first, 0, first, 0));
}

function locked(): string {
  return say(
    "这个文件是只读的，用例没有写入。另存一份，再在那里写。",
    "This file is read-only, and the test was not written. Save a copy, and write there.",
  );
}
function stale(): string {
  return say(
    "通知刚刚改过，用例没有写入：请再按一次。",
    "The notice has just changed, and the test was not written: press once more.",
  );
}
