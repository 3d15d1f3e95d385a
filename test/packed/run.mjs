// `npm run packed [VERSION…]`: the packages as they would be published, on every Node that they promise to run on, two at a time.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { followBundles } from "./bundles.mjs";
import { followContainer } from "./container.mjs";
import { newcomer } from "./newcomer.mjs";
import { installNodes } from "./nodes.mjs";
import { followPrograms } from "./programs.mjs";
import { inspect, pack, packages } from "./pack.mjs";

/** @param folder holds the tarballs, and the cache that all Nodes share: none may take what another has left */
async function follow(node, folder) {
  const cache = join(folder, "cache");
  const tarballs = readdirSync(folder)
    .filter((name) => name.endsWith(".tgz") && !name.includes("unplugin"))
    .map((name) => join(folder, name));
  const { version } = node;
  const start = performance.now();
  const home = join(folder, version);
  const { bring, install, node: runNode, page, write, zhengce } = newcomer(node, home, cache);
  install(tarballs);
  inspect(join(home, "node_modules"));
  bring("examples/guizhou-2021.policy", "guizhou-2021.policy");
  write("facts.json", '{"缴费日期": "2021-02-01", "身份": ["孤儿"]}');

  assert.match(zhengce(["--version"]), /^\d+\.\d+\.\d+\n$/u);
  // The first run writes its code, the second starts from it, the third finds it damaged.
  const check = () => assert.match(zhengce(["check", "guizhou-2021.policy"]), /1 个文件/u);
  check();
  check();
  damage(version, cache);
  check();
  for (const more of [{ XDG_CACHE_HOME: "/dev/null" }, { NODE_DISABLE_COMPILE_CACHE: "1" }])
    zhengce(["check", "guizhou-2021.policy"], more);

  const facts = ["--facts", "facts.json", "--json"];
  assert.equal(JSON.parse(zhengce(["assess", "guizhou-2021.policy", ...facts])).payable, 0);
  zhengce(["compile", "guizhou-2021.policy", "-o", "out"]);
  write(
    "use.mjs",
    'import { assess } from "./out/guizhou-2021.js";\nconsole.log(assess({ paymentDate: "2021-02-01" }).payable);',
  );
  assert.equal(runNode(["use.mjs"]), "28000\n");
  zhengce(["init", "某县2027", "--year", "2027"]);
  write("lsp.mjs", introduction);
  assert.equal(runNode(["lsp.mjs"]), "true\n");
  zhengce(["page", "guizhou-2021.policy", "-o", "page"]);
  assert.match(readFileSync(join(home, "page/index.html"), "utf8"), /贵州2021/u);
  write("studio.mjs", studio);
  assert.equal(runNode(["studio.mjs"]), "guizhou-2021.policy\n");
  write("serve.mjs", service);
  assert.equal(runNode(["serve.mjs"]), "28000\n");
  for (const name of packages.filter((name) => name !== "zhengce"))
    followExports(join(home, "node_modules", name), { node: runNode, write });

  const text = 'import { readFileSync } from "node:fs";\nconst text = readFileSync("guizhou-2021.policy", "utf8");';
  assert.equal(page("compiler/README.md", text, "console.log(answer.value.notice);"), "贵州2021");
  assert.equal(page("grammar/README.md", "", "console.log(diagnostics.length);"), "0");
  write("guizhou-2021.js", readFileSync(join(home, "out/guizhou-2021.js"), "utf8"));
  assert.equal(page("runtime/README.md", "", "console.log(answer.payable);"), "0");
  // By the oldest: what it can do, all can.
  if (version === installNodes()[0].version) await followPrograms(home, node.node, tarballs);
  console.log(
    `Node ${version}: installed, checked, compiled, assessed (${((performance.now() - start) / 1000).toFixed(1)} s)`,
  );
}

/** Starts the server as an editor does, and ends when it has said what it can do. */
const introduction = `
import { spawn } from "node:child_process";
const server = spawn(process.execPath, ["node_modules/@zhengce/compiler/bin/zhengce.cjs", "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const text = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
server.stdin.write("Content-Length: " + text.length + "\\r\\n\\r\\n" + text);
server.stdout.once("data", (piece) => {
  console.log(/Content-Length/.test(piece));
  server.kill();
});`;

/** Starts the service, asks it for one person, and stops it. */
const service = `
import { spawn } from "node:child_process";
const server = spawn(process.execPath, ["node_modules/@zhengce/compiler/bin/zhengce.cjs", "serve", "guizhou-2021.policy", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
server.stdout.once("data", async (piece) => {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(/http:[^ ]+/.exec(piece)[0] + "/guizhou-2021/assess", { method: "POST", headers, body: '{"缴费日期":"2021-02-01"}' });
  console.log((await answer.json()).payable);
  server.kill();
});`;

/** Opens the workbench over a folder, asks it for its files, and stops it. */
const studio = `
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
mkdirSync("notices", { recursive: true });
copyFileSync("guizhou-2021.policy", "notices/guizhou-2021.policy");
const server = spawn(process.execPath, ["node_modules/@zhengce/compiler/bin/zhengce.cjs", "studio", "notices"], { stdio: ["ignore", "pipe", "inherit"] });
server.stdout.once("data", async (piece) => {
  const base = /http:\\S+/.exec(piece)[0];
  if (!(await (await fetch(base)).text()).includes("zhengce-studio")) throw new Error("no workbench");
  console.log((await (await fetch(base + "files")).json()).join(" "));
  server.kill();
});`;

/** What a package exports can be loaded, or, where it is a program of its own, found; nothing else of it can. */
function followExports(folder, { node, write }) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.entries(exports);
  assert(!entries.some(([path]) => path.includes("*")), `${name} exports by a pattern`);
  const modules = entries.filter(([, target]) => target.types !== undefined).map(([path]) => name + path.slice(1));
  const others = entries.filter(([, target]) => target.types === undefined).map(([path]) => name + path.slice(1));
  const hidden = readdirSync(join(folder, "dist"), { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".js"))
    .flatMap((path) => [`${name}/dist/${path}`, `${name}/${path.slice(0, -3)}`])
    .filter((path) => !modules.includes(path));
  write(
    "exports.mjs",
    `
    for (const path of ${JSON.stringify(modules)}) if (Object.keys(await import(path)).length === 0) throw new Error(path + " exports nothing");
    for (const path of ${JSON.stringify(others)}) import.meta.resolve(path);
    for (const path of ${JSON.stringify(hidden)}) {
      const code = await import(path).then(() => "it loads", (error) => error.code);
      if (code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") throw new Error(path + ": " + code);
    }
    console.log(${hidden.length > 0 || modules.length === 0});`,
  );
  assert.equal(node(["exports.mjs"]), "true\n");
}

/** Turns one byte over in each piece of code that this version has left. */
function damage(version, cache) {
  const home = join(cache, "zhengce");
  const folders = readdirSync(home).filter((name) => name.startsWith(`v${version}-`));
  assert.equal(folders.length, 1, `Node ${version} keeps its code in one folder of its own`);
  for (const name of ["start", "check"]) {
    const path = join(home, folders[0], name);
    const code = readFileSync(path);
    code[code.length >> 1] ^= 0xff;
    writeFileSync(path, code);
  }
}

/** Follows one Node in a process of its own; rejects where that fails. */
function followed({ version }, folder) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), version], {
      env: { ...process.env, ZHENGCE_PACKED: folder },
      stdio: "inherit",
    });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`Node ${version} fails`))));
  });
}

const only = process.argv.slice(2);
const nodes = installNodes(only.length > 0 ? only : undefined);
if (process.env.ZHENGCE_PACKED) {
  for (const node of nodes) await follow(node, process.env.ZHENGCE_PACKED);
} else {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-packed-"));
  try {
    pack(folder);
    const waiting = [...nodes];
    const worker = async () => {
      for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) await followed(node, folder);
    };
    await Promise.all([worker(), worker()]);
    const later = nodes.find(({ version }) => version.startsWith("22."));
    if (later !== undefined) {
      const tarballs = readdirSync(folder)
        .filter((name) => name.endsWith(".tgz"))
        .map((name) => join(folder, name));
      followBundles(later, join(folder, "bundles"), tarballs);
      await followContainer(later, join(folder, "container"), tarballs);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
