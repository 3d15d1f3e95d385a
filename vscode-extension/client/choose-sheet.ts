// Which sheet of people: one of the workspace, or one from elsewhere.
import * as vscode from "vscode";
import { say } from "./say.js";

const SHEETS = ["csv", "xlsx", "tsv"];

/** Undefined where the person thinks better of it. */
export async function chooseSheet(notice: vscode.Uri): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles(`**/*.{${SHEETS.join(",")}}`, "**/node_modules/**", 200);
  // Those beside the notice first.
  const folder = vscode.Uri.joinPath(notice, "..").toString();
  const near = (uri: vscode.Uri): number => (vscode.Uri.joinPath(uri, "..").toString() === folder ? 0 : 1);
  const entries = found
    .sort((one, other) => near(one) - near(other) || one.path.localeCompare(other.path))
    .map((uri) => ({ label: `$(table) ${vscode.workspace.asRelativePath(uri)}`, uri }));
  const elsewhere = { label: `$(folder-opened) ${say("别处的文件…", "A file from elsewhere…")}`, uri: null };
  const placeHolder = say("选一份名单（CSV、Excel）", "Choose a sheet of people (CSV, workbook)");
  const chosen = await vscode.window.showQuickPick([...entries, elsewhere], { placeHolder });
  if (chosen?.uri !== null) return chosen?.uri;
  return (await vscode.window.showOpenDialog({ filters: { CSV: ["csv", "tsv"], Excel: ["xlsx"] } }))?.[0];
}
