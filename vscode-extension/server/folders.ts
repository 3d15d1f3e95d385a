// Reads the files of the workspace's folders, with progress where the client shows it.
import type { Session } from "./session.js";

/** Reads the folders that are waiting; the URIs of the files that are new. Other messages are served between folders. */
export async function readFolders(session: Session, folders: readonly string[]): Promise<readonly string[]> {
  if (folders.length === 0) return [];
  const title = { zh: "读取通知", en: "Reading notices" };
  const canShow = session.client.window?.workDoneProgress === true;
  const progress = canShow ? await session.connection.window.createWorkDoneProgress() : null;
  progress?.begin(title[session.clientLocale], 0, undefined, false);
  const found: string[] = [];
  for (const [index, folder] of folders.entries()) {
    found.push(...session.workspace.addFolder(folder));
    progress?.report(Math.round((100 * (index + 1)) / folders.length), String(found.length));
    await pause();
  }
  progress?.done();
  return found;
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
