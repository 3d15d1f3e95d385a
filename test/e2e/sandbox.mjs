// The packaged extension and a copy of the workspace, in a folder of their own.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const vsix = here("../../vscode-extension/zhengce.vsix");

/**
 * Calls `use` with the folder; removes it however it ends. `settings` are the workspace's, beside those that it has; `examples` are files of
 * examples/fictional that it holds besides.
 */
export async function inSandbox({ settings = {}, examples = [] }, use) {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-e2e-"));
  try {
    cpSync(here("workspace"), join(folder, "workspace"), { recursive: true });
    // A notice with its printed text.
    for (const name of ["yunling-2024.policy", "yunling-2024.txt", ...examples])
      cpSync(here(`../../examples/fictional/${name}`), join(folder, "workspace", name));
    const path = join(folder, "workspace/.vscode/settings.json");
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...settings }));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
