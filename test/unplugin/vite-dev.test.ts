// A notice under `vite dev`: in the page when it changes, findings in the overlay, and back when they are mended.
import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { example, folder, root } from "../cli/run.js";

it("follows a notice, and shows findings at their place", { timeout: 120_000 }, () => {
  const cwd = folder({
    "main.js":
      'import rules from "./guizhou-2021.policy";\nglobalThis.shown = rules.notice.name;\nimport.meta.hot.accept();',
  });
  copyFileSync(example("guizhou-2021"), join(cwd, "guizhou-2021.policy"));
  const env = { PATH: process.env["PATH"] ?? "" };
  const script = join(root, "test/unplugin/vite-dev.mjs");
  const { stdout, stderr } = spawnSync(process.execPath, [script, cwd], { encoding: "utf8", env, timeout: 100_000 });
  expect(stderr).toBe("");
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { status: 200, name: null },
    { status: 200, name: "贵州2021" },
    ["/main.js"],
    { status: 200, name: "贵州二〇二一" },
    ["/main.js"],
    { status: 500, name: null },
    { plugin: "zhengce", code: "[echo-mismatch]", line: 71 },
    ["/main.js"],
    { status: 200, name: "贵州2021" },
  ]);
});
