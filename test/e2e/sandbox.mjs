// The packaged extension and a copy of the workspace, in a folder of their own.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const vsix = here("../../vscode-extension/zhengce.vsix");

/** Calls `use` with the folder; removes it however it ends. */
export async function inSandbox(use) {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-e2e-"));
  try {
    cpSync(here("workspace"), join(folder, "workspace"), { recursive: true });
    // A notice with its printed text.
    for (const name of ["yunling-2024.policy", "yunling-2024.txt"])
      cpSync(here(`../../examples/fictional/${name}`), join(folder, "workspace", name));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
