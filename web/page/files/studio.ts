// The folder that `zhengce studio` serves: its files are opened with the page, and saved where they lie.
import type { WorkFile } from "../state.js";
import type { Workbench } from "../workbench.js";
import { WORDS } from "../words.js";

export function isStudio(): boolean {
  return document.querySelector("meta[name=zhengce-studio]") !== null;
}

/** The first notice of the folder is shown. */
export async function openStudio(workbench: Workbench): Promise<void> {
  workbench.save = async ({ path, text }: WorkFile) => {
    const answer = await fetch(`files/${addressOf(path)}`, { method: "PUT", body: text }).catch(() => null);
    return answer?.ok === true ? null : WORDS[workbench.store.get().locale].files.notWritten(path);
  };
  const paths = (await (await fetch("files")).json()) as readonly string[];
  const chosen = await Promise.all(
    paths.map(async (path) => {
      const bytes = await (await fetch(`files/${addressOf(path)}`)).arrayBuffer();
      return { path, file: new File([bytes], path.split("/").at(-1) ?? path), handle: null };
    }),
  );
  await workbench.fileWork.take(chosen);
}

function addressOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
