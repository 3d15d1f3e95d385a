// A file that the person wants to keep → where the person says: beside the notice unless they say otherwise.
import * as vscode from "vscode";
import { say } from "./say.js";
import { writeWhole } from "./write-whole.js";

/** Asks where, writes, and offers to open it; false where the person thinks better of it, or it can't be written. */
export async function saveAs(notice: vscode.Uri, name: string, content: string | Uint8Array): Promise<boolean> {
  // No file system has these in names.
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_");
  const folder =
    notice.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(notice, "..");
  const place = await vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, safe) }),
    filters: { [safe.split(".").at(-1) ?? ""]: [safe.split(".").at(-1) ?? ""] },
  });
  if (place === undefined) return false;
  try {
    await writeWhole(vscode.workspace.fs, (part) => vscode.Uri.joinPath(place, "..", part), [
      { name: place.path.split("/").at(-1) ?? safe, text: content },
    ]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(say(`没有存成：${why}`, `It was not saved: ${why}`));
    return false;
  }
  const open = say("打开", "Open");
  const shown = vscode.workspace.asRelativePath(place);
  const pressed = await vscode.window.showInformationMessage(say(`已存为 ${shown}`, `Saved as ${shown}`), open);
  if (pressed === open) await vscode.env.openExternal(place);
  return true;
}
