// Next year's draft from the notice: asks for the year, this year's print where there is one, and the file's name; writes it and opens it. Over a
// file that is there it writes only when the person says so.
import * as vscode from "vscode";
import { policyUri, type Ask } from "./ask.js";
import { say } from "./say.js";

export async function nextYear(ask: Ask, chosen: unknown): Promise<void> {
  const uri = policyUri(chosen);
  if (uri === null) return;
  const proposed = await ask("nextYear", { uri: uri.toString(), year: null, print: null });
  if (proposed === null) return;
  if (proposed.message !== null) return void vscode.window.showErrorMessage(proposed.message);
  const year = await yearOf(proposed.year);
  const print = year === undefined ? undefined : await printOf(proposed.prints);
  if (year === undefined || print === undefined) return;
  const made = await ask("nextYear", { uri: uri.toString(), year, print });
  if (made === null) return;
  if (made.message !== null) return void vscode.window.showErrorMessage(made.message);
  const target = await targetOf(uri, made.name);
  if (target === null) return;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(made.text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return void vscode.window.showErrorMessage(say(`没有写成：${why}`, `It was not written: ${why}`));
  }
  await vscode.window.showTextDocument(target);
  const first = say(`已新建，${made.marked} 处数字待核。`, `Created; ${made.marked} figures to confirm.`);
  void vscode.window.showInformationMessage([first, ...made.notes].join(say("", " ")));
}

/** Undefined where the person gave up. */
async function yearOf(proposed: number): Promise<number | undefined> {
  const typed = await vscode.window.showInputBox({
    title: say("新建下一年度的通知（1/3）：年度", "Next year's notice (1/3): the year"),
    value: String(proposed),
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^\d{4}$/u.test(text.trim()) ? null : say("四位数字，如 2027", "four digits, such as 2027"),
  });
  return typed === undefined ? undefined : Number(typed.trim());
}

/** Null without a print; undefined where the person gave up. */
async function printOf(prints: readonly string[]): Promise<string | null | undefined> {
  const none = { label: say("还没有原文", "No print yet"), name: null };
  const items = [none, ...prints.map((name) => ({ label: name, name }))];
  const picked = await vscode.window.showQuickPick(items, {
    title: say("新建下一年度的通知（2/3）：今年印发的原文", "Next year's notice (2/3): this year's print"),
    placeHolder: say("有原文，就照原文核对、填写", "Held against it, figures are confirmed and filled in"),
    ignoreFocusOut: true,
  });
  return picked?.name;
}

/** Null where the person gave up. */
async function targetOf(uri: vscode.Uri, proposed: string): Promise<vscode.Uri | null> {
  const name = await vscode.window.showInputBox({
    title: say("新建下一年度的通知（3/3）：文件名", "Next year's notice (3/3): the file's name"),
    value: proposed,
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^[^\\/:*?"<>|]+\.policy$/u.test(text.trim()) ? null : say("如 某县2027.policy", "such as county2027.policy"),
  });
  if (name === undefined) return null;
  const target = vscode.Uri.joinPath(uri, "..", name.trim());
  if (!(await isThere(target))) return target;
  const overwrite = say("覆盖", "Overwrite");
  const pressed = await vscode.window.showWarningMessage(
    say(`已经有“${name.trim()}”。`, `“${name.trim()}” is there already.`),
    { modal: true, detail: say("覆盖以后，原来的内容就没有了。", "What it holds will be lost.") },
    overwrite,
  );
  return pressed === overwrite ? target : null;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
