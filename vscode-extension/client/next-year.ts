// Next year's draft from the notice: asks for the year, this year's print where there is one, and the file's name; writes it and opens it. Over a
// file that is there it writes only when the person says so.
import * as vscode from "vscode";
import { policyUri, type Ask } from "./ask.js";
import type { NotesPages } from "./notes-page.js";
import { PRINT_ENDINGS } from "./print-endings.js";
import { say } from "./say.js";

export async function nextYear(ask: Ask, notes: NotesPages, chosen: unknown): Promise<void> {
  const uri = policyUri(chosen);
  if (uri === null) return;
  const proposed = await ask("nextYear", { uri: uri.toString(), year: null, print: null });
  if (proposed === null) return;
  if (proposed.message !== null) return void vscode.window.showErrorMessage(proposed.message);
  const year = await yearOf(proposed.year);
  const print = year === undefined ? undefined : await printOf(uri, proposed.prints, ask);
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
  void vscode.window.showInformationMessage(
    say(`已新建，${made.marked} 处数字待核。`, `Created; ${made.marked} figures to confirm.`),
  );
  const file = target.path.split("/").at(-1) ?? "";
  if (made.notes.length > 0) await notes.show(say(`要看的 ${file}`, `To look at ${file}`), made.notes);
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
async function printOf(notice: vscode.Uri, prints: readonly string[], ask: Ask): Promise<string | null | undefined> {
  const none = { label: say("还没有原文", "No print yet"), name: null };
  const elsewhere = { label: `$(folder-opened) ${say("别处的文件…", "A file from elsewhere…")}`, name: null };
  const items = [none, ...prints.map((name) => ({ label: name, name })), elsewhere];
  const picked = await vscode.window.showQuickPick(items, {
    title: say("新建下一年度的通知（2/3）：今年印发的原文", "Next year's notice (2/3): this year's print"),
    placeHolder: say("有原文，就照原文核对、填写", "Held against it, figures are confirmed and filled in"),
    ignoreFocusOut: true,
  });
  return picked === elsewhere ? broughtPrint(notice, prints, ask) : picked?.name;
}

/** A print from elsewhere, copied beside the notice, where it is looked for from then on; undefined where the person gave up. */
async function broughtPrint(notice: vscode.Uri, prints: readonly string[], ask: Ask): Promise<string | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      canSelectMany: false,
      title: say("今年印发的原文", "This year's print"),
      openLabel: say("放到通知旁边", "Put Beside the Notice"),
      filters: { [say("印发的通知", "Printed notices")]: [...PRINT_ENDINGS] },
    })) ?? [];
  if (chosen === undefined) return undefined;
  const name = chosen.path.split("/").at(-1) ?? "";
  const place = vscode.Uri.joinPath(notice, "..", name);
  if (prints.includes(name) && place.toString() === chosen.toString()) return name;
  if ((await isThere(place)) && place.toString() !== chosen.toString()) {
    void vscode.window.showErrorMessage(
      say(
        `通知旁边已经有“${name}”，没有覆盖它；请先改名。`,
        `“${name}” is beside the notice already; rename one of them.`,
      ),
    );
    return undefined;
  }
  if (place.toString() !== chosen.toString()) await vscode.workspace.fs.copy(chosen, place);
  // A server without a disk hears of it in a moment.
  for (let turn = 0; turn < 30; turn++) {
    const known = await ask("nextYear", { uri: notice.toString(), year: null, print: null });
    if (known?.prints.includes(name) === true) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return name;
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
