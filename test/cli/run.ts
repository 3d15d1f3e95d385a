// Runs the bundled command line as a shell would, in a folder of its own. The bundle is made by the build that every test run starts with.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const example = (name: string): string => join(root, "examples", `${name}.policy`);

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Chinese unless the arguments or `environment` say otherwise; never a terminal. */
export function zhengce(
  args: readonly string[],
  options: { cwd?: string; input?: string; environment?: Record<string, string> } = {},
): Run {
  const run = spawnSync(process.execPath, [join(root, "compiler/bin/zhengce.cjs"), ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? "",
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", LANG: "zh_CN.UTF-8", ...options.environment },
  });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

/** A new folder with these files in it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "zhengce-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
