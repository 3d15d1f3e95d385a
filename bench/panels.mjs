// What stands beside a notice of 2,000 lines while somebody types in it: from a keystroke to each panel's answer, and, while a comparison or a
// verification runs, from a keystroke to findings and from Stop to the end.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { positionAt } from "./lib/editing-session.mjs";
import { median, row } from "./lib/figures.mjs";
import { longNotice } from "./lib/long-notice.mjs";
import { startServer } from "./lib/stdio-client.mjs";

const ours = [fileURLToPath(new URL("../language-server/dist/server.cjs", import.meta.url)), "--stdio"];
const text = longNotice(2000);
const STANDARD = "标准 个人缴费 32";
const FACTS = { 缴费日期: "2021-11-01", 身份: ["甲乙类人员"], 县类别: "贫困县" };

const ms = (value) => `${value.toFixed(0)} ms`;
const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * 0.95)];

/** The notice, last year's, and a print with every amount, in a folder of their own. */
async function desk(use) {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-panels-"));
  const at = (name) => join(folder, name);
  const uriOf = (name) => pathToFileURL(at(name)).href;
  writeFileSync(at("notice.policy"), text);
  writeFileSync(
    at("last.policy"),
    text.replaceAll("2022", "2020").replaceAll("2021", "2019").replaceAll("320元", "300元"),
  );
  writeFileSync(
    at("notice.txt"),
    [...text.matchAll(/条款 (\S+) "([^"]+)"|\S+ (\d+元)/gu)].map(([all]) => all).join("\n"),
  );
  const server = await startServer(ours, {
    folders: [pathToFileURL(folder).href],
    initializationOptions: { diagnostics: { pause: 0 } },
  });
  const [uri, last] = [uriOf("notice.policy"), uriOf("last.policy")];
  let [version, digit] = [1, 0];
  const document = { uri, languageId: "policy", version, text };
  const opened = server.diagnosed((params) => params.uri === uri && params.version === 1);
  server.notify("textDocument/didOpen", { textDocument: document });
  await opened;
  const start = positionAt(text, text.indexOf(STANDARD) + STANDARD.length);
  /** Another digit of the standard that everybody pays. */
  const key = () => {
    version += 1;
    digit = (digit + 1) % 2;
    const range = { start, end: { ...start, character: start.character + 1 } };
    const diagnosed = server.diagnosed((params) => params.uri === uri && params.version >= version);
    server.notify("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range, text: String(digit) }],
    });
    return diagnosed;
  };
  const ask = (command, more = {}) =>
    server.ask("workspace/executeCommand", { command: `zhengce.server.${command}`, arguments: [{ uri, ...more }] });
  try {
    return await use({ server, key, ask, last });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

export async function panels({ edits = 20 } = {}) {
  row(["panels, a notice of 2,000 lines", "median", "p95", "target"]);
  await desk(async ({ server, key, ask, last }) => {
    const live = {
      assess: { facts: FACTS },
      ...{ payments: {}, print: {}, subsidies: {}, timeline: {}, coverage: {}, report: {} },
      conformity: { to: last },
    };
    for (const [command, more] of Object.entries(live)) {
      const times = [];
      for (let edit = 0; edit < edits; edit++) {
        const begin = performance.now();
        void key();
        await ask(command, more).answer;
        times.push(performance.now() - begin);
        await setTimeout(50);
      }
      row([`keystroke to ${command}`, ms(median(times)), ms(p95(times)), "200 ms"]);
    }
    row(["long answers", "all of it", "", ""]);
    for (const [command, more] of Object.entries({
      comparison: { last },
      verification: {},
      payments: {},
      report: {},
    })) {
      const begin = performance.now();
      let over = false;
      const running = ask(command, more);
      void running.answer.then(() => (over = true));
      const waits = [];
      while (!over) {
        const pressed = performance.now();
        await key();
        waits.push(performance.now() - pressed);
        await setTimeout(20);
      }
      row([command, ms(performance.now() - begin), "", ""]);
      row([`keystroke to findings meanwhile, ${waits.length} keys`, ms(median(waits)), ms(Math.max(...waits)), ""]);
      const stopped = ask(command, more);
      await setTimeout(100);
      const stop = performance.now();
      stopped.cancel();
      await stopped.answer.catch(() => null);
      row(["from Stop to its end", ms(performance.now() - stop), "", ""]);
    }
    row(["memory at the end", `${server.memory().toFixed(0)} MB`, "", ""]);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await panels();
