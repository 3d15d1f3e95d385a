// A language server at work on a notice of 2,000 lines, over stdio: keystroke to diagnostics, completion, hover, the first
// diagnostics after the start, memory over 10,000 edits, and a workspace of 500 notices. Beside it, in the same run, the same
// session on a Langium server for the same part of the language (`npm install --prefix bench` puts Langium there).
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keystrokes, positionAt } from "./lib/editing-session.mjs";
import { row } from "./lib/figures.mjs";
import { longNotice } from "./lib/long-notice.mjs";
import { startServer } from "./lib/stdio-client.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ours = [here("../language-server/dist/server.cjs"), "--stdio"];
const peer = [here("langium/server.mjs"), "--stdio"];
const uri = "file:///bench/notice.policy";
const text = longNotice(2000);

/** Milliseconds between opening the notice and the first keystroke: nobody types faster than they read. The keys then come as fast as the server answers. */
const READING = 3000;

const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)];
const ms = (value) => `${value.toFixed(1)} ms`;

/** Opens the notice; milliseconds from the start of the process to its first diagnostics. */
async function open(server) {
  const first = server.diagnosed((params) => params.uri === uri);
  server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "policy", version: 1, text } });
  await first;
  return performance.now() - server.started;
}

/** One edit as the client sends it. */
function change(server, version, now, { offset, remove, insert }) {
  const range = { start: positionAt(now, offset), end: positionAt(now, offset + remove) };
  server.notify("textDocument/didChange", {
    textDocument: { uri, version },
    contentChanges: [{ range, text: insert }],
  });
  return now.slice(0, offset) + insert + now.slice(offset + remove);
}

/** Findings come with every keystroke: what is measured is the work, not the pause that calm waits for. */
const AT_ONCE = { diagnostics: { pause: 0 } };

async function session(args, edits, options) {
  const server = await startServer(args, { initializationOptions: AT_ONCE, ...options });
  const start = await open(server);
  await setTimeout(READING);
  const [keys, runs, completions, hovers] = [[], [], [], []];
  const before = server.processor();
  let now = text;
  for (const [index, edit] of edits.entries()) {
    const version = index + 2;
    const answered = server.diagnosed((params) => params.uri === uri && (params.version ?? version) >= version);
    const ran = server.mainThread();
    const begin = performance.now();
    now = change(server, version, now, edit);
    await answered;
    keys.push(performance.now() - begin);
    runs.push(server.mainThread() - ran);
    if (index % 5 !== 0) continue;
    const position = positionAt(now, edit.offset + edit.insert.length);
    for (const [method, times] of [
      ["textDocument/completion", completions],
      ["textDocument/hover", hovers],
    ]) {
      const asked = performance.now();
      await server.request(method, { textDocument: { uri }, position }).catch(() => null);
      times.push(performance.now() - asked);
    }
  }
  const processor = (server.processor() - before) / edits.length;
  await server.stop();
  return { start, keys, runs, completions, hovers, processor };
}

/** Resident MB after 1,000 edits and after `count`. */
async function memory(count) {
  const server = await startServer(ours, { initializationOptions: AT_ONCE });
  await open(server);
  const edits = keystrokes(text, count);
  let now = text;
  let early = 0;
  for (const [index, edit] of edits.entries()) {
    now = change(server, index + 2, now, edit);
    // As fast as the server follows, not as fast as a pipe fills.
    if (index % 20 === 19) await server.request("textDocument/foldingRange", { textDocument: { uri } });
    if (index === 999) early = server.memory();
  }
  const late = server.memory();
  await server.stop();
  return { early, late };
}

/** A folder of notices: milliseconds until all are checked, then keystroke to diagnostics in one of them. */
async function workspace(count, edits) {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-notices-"));
  const small = longNotice(400);
  for (let index = 0; index < count; index++)
    writeFileSync(
      join(folder, `${index}.policy`),
      small.replace("某县2022", `某县${1000 + index}`).replace("年度 2022", '年度 2022\n  依据 "某发〔2020〕号"'),
    );
  const server = await startServer(ours, { folders: [pathToFileURL(folder).href], initializationOptions: AT_ONCE });
  const seen = new Set();
  await server.diagnosed((params) => seen.add(params.uri).size === count);
  const all = performance.now() - server.started;
  await open(server);
  const keys = [];
  let now = text;
  for (const [index, edit] of edits.entries()) {
    const answered = server.diagnosed((params) => params.uri === uri && params.version >= index + 2);
    const begin = performance.now();
    now = change(server, index + 2, now, edit);
    await answered;
    keys.push(performance.now() - begin);
  }
  const used = server.memory();
  await server.stop();
  rmSync(folder, { recursive: true });
  return { all, keys, used };
}

export async function lsp({ edits: count = 500, long = 10_000, notices = 500 } = {}) {
  const edits = keystrokes(text, count);
  row(["language server, a notice of 2,000 lines", "zhengce", "langium", "target"]);
  const mine = await session(ours, edits);
  const theirs = existsSync(here("node_modules/langium")) ? await session(peer, edits) : null;
  const beside = (name, pick, target) => row([name, ms(pick(mine)), theirs === null ? "–" : ms(pick(theirs)), target]);
  beside("start to first diagnostics", ({ start }) => start, "500 ms");
  beside("keystroke to diagnostics, median", ({ keys }) => quantile(keys, 0.5), "");
  beside("keystroke to diagnostics, p95", ({ keys }) => quantile(keys, 0.95), "50 ms");
  beside("of it the server's main thread ran, median", ({ runs }) => quantile(runs, 0.5), "");
  beside("of it the server's main thread ran, p95", ({ runs }) => quantile(runs, 0.95), "");
  beside("processor time a keystroke, all it brings about", ({ processor }) => processor, "");
  beside("completion, p95", ({ completions }) => quantile(completions, 0.95), "30 ms");
  beside("hover, p95", ({ hovers }) => quantile(hovers, 0.95), "10 ms");
  const { early, late } = await memory(long);
  row([`memory after 1,000 edits, after ${long}`, `${early.toFixed(0)} MB`, `${late.toFixed(0)} MB`, "flat"]);
  const many = await workspace(notices, edits.slice(0, 100));
  row([
    `workspace of ${notices} notices: all checked; memory`,
    `${(many.all / 1000).toFixed(1)} s`,
    `${many.used.toFixed(0)} MB`,
    "",
  ]);
  row(["keystroke to diagnostics there, p95", ms(quantile(many.keys, 0.95)), "", "50 ms"]);
  return { mine, theirs, memory: { early, late }, workspace: many };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const quick = process.argv.includes("--quick");
  await lsp(quick ? { edits: 60, long: 2000, notices: 40 } : {});
}
