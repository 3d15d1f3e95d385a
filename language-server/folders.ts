// Reads the files of the workspace's folders, with progress where the client shows it.
import { append } from "@zhengce/grammar";
import { isAtOrBelow, uriKey } from "./files.js";
import { confine, type Session } from "./session.js";

/** Reads the folders that are waiting; the URIs of the files that are new. Other messages are served between folders. */
export async function readFolders(session: Session, folders: readonly string[]): Promise<readonly string[]> {
  if (folders.length === 0) return [];
  const title = { zh: "读取通知", en: "Reading notices" };
  const canShow = session.client.window?.workDoneProgress === true;
  const progress = canShow ? await session.connection.window.createWorkDoneProgress() : null;
  progress?.begin(title[session.clientLocale], 0, undefined, false);
  const found: string[] = [];
  for (const [index, folder] of folders.entries()) {
    append(found, session.workspace.addFolder(folder));
    progress?.report(Math.round((100 * (index + 1)) / folders.length), String(found.length));
    await pause();
  }
  progress?.done();
  return found;
}

/** Folders that are no part of the workspace's own work, as the command line passes them over. */
const PASSED_OVER = /^(?:node_modules|dist|\..*)$/u;

/** Whether notices are looked for in a folder of that URI: it lies in the workspace, and none of its folders is passed over. */
export function mayHoldNotices({ folders }: Pick<Session, "folders">, uri: string): boolean {
  const around = folders.find((folder) => isAtOrBelow(uri, folder));
  if (around === undefined) return folders.length === 0;
  const inside = uriKey(uri).slice(uriKey(around).length).split("/");
  return !inside.some((name) => PASSED_OVER.test(name));
}

/** The folders of the workspace changed: the URIs of files that it no longer has, or has from now on. */
export async function changeFolders(
  session: Session,
  added: readonly string[],
  removed: readonly string[],
): Promise<readonly string[]> {
  const gone = new Set(removed.map(uriKey));
  session.folders = [...session.folders.filter((folder) => !gone.has(uriKey(folder))), ...added];
  confine(session);
  const lost = removed.flatMap((uri) => session.workspace.removeFolder(uri));
  // What lies in another folder of the workspace, too, stays.
  const around = session.folders.filter((folder) => removed.some((uri) => isAtOrBelow(uri, folder)));
  const found = await readFolders(session, [...new Set([...added, ...around])]);
  return [...new Set([...lost, ...found])];
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
