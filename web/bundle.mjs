// Makes the workbench: one page with everything in it. Its scripts are named by their hashes in a policy that lets nothing else run and
// nothing leave; the workers' script and the examples stand in it as text.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { BUFFER, inBrowser } from "../node-bundle.mjs";
import { licensesIn, licensesOf } from "../third-party.mjs";
import { examplesIn } from "./examples.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here("dist/page");
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8"));

// Straight from the sources: a bundle never lags behind them.
const sources = {
  name: "sources",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@zhengce\// }, ({ path }) => {
      const [, name, ...rest] = path.split("/");
      return { path: here(`../${name}/${rest.length === 0 ? "index" : rest.join("/")}.ts`), sideEffects: false };
    });
  },
};
const common = {
  absWorkingDir: here(".."),
  bundle: true,
  minify: true,
  metafile: true,
  write: false,
  plugins: [sources],
  platform: "browser",
  target: "es2022",
  format: "iife",
  charset: "utf8",
  define: { ZHENGCE_VERSION: JSON.stringify(version), "import.meta.url": '"file:///worker.js"' },
  external: ["node:*", "ts-morph", "prettier", "@ts-morph/common"],
  logLevel: "warning",
};

const page = await build({
  ...common,
  entryPoints: [here("page/main.tsx")],
  jsx: "automatic",
  jsxImportSource: "preact",
});
const early = await build({ ...common, entryPoints: [here("page/early.ts")] });
/** What the compiler asks Node for by name, too. */
const inWorker = {
  name: "in-a-worker",
  setup: ({ onResolve }) => onResolve({ filter: /^node:module$/ }, () => ({ path: here("node/module.ts") })),
};
/** The reader of old Word files can open paths and newer ones, too: neither is asked of it here. */
const withoutFiles = {
  name: "without-files",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^(?:fs|yauzl|saxes)$/ }, ({ path }) => ({ path, namespace: "absent" }));
    onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "" }));
    onResolve({ filter: /^stream$/ }, () => ({ path: here("node/pulled-stream.ts") }));
    onResolve({ filter: /^buffer$/ }, () => ({ path: BUFFER }));
    onResolve({ filter: /^path$/ }, () => ({ path: here("../node_modules/path-browserify/index.js") }));
  },
};
const inWorkers = { ...common, plugins: [sources, inBrowser, inWorker], inject: [BUFFER] };
const worker = await build({ ...inWorkers, entryPoints: [here("worker/main.ts")] });
// What only some workers need stands in scripts of its own, which nothing reads before.
const formatter = await build({ ...inWorkers, external: [], inject: [], entryPoints: [here("worker/formatter.ts")] });
const readers = await build({
  ...inWorkers,
  plugins: [...inWorkers.plugins, withoutFiles],
  entryPoints: [here("worker/readers.ts")],
});
const style = await build({ ...common, entryPoints: [here("page/style.css")] });
const textOf = (result) => result.outputFiles[0].text;

/** Text inside a script element, which ends at its first end tag. Inside strings of JavaScript and JSON the escape says the same. */
const inScript = (text) => text.replace(/<(?=\/script|!--)/giu, "\\x3c");
const inData = (text) => text.replaceAll("<", "\\u003c");
const script = inScript(textOf(page));
const start = inScript(textOf(early));
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const rights = [
  "default-src 'none'",
  `script-src ${hash(start)} ${hash(script)}`,
  "worker-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "frame-src blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");
const examples = examplesIn([here("../examples/fictional"), here("../examples")], here("../examples/rosters"));
const icon = Buffer.from(readFileSync(here("../vscode-extension/media/icon.svg"))).toString("base64");
const parts = {
  rights,
  icon: `data:image/svg+xml;base64,${icon}`,
  style: textOf(style),
  examples: inData(JSON.stringify(examples)),
  worker: inScript(textOf(worker)),
  formatter: inScript(textOf(formatter)),
  readers: inScript(textOf(readers)),
  early: start,
  script,
};
const html = readFileSync(here("page/index.html"), "utf8").replace(/%([a-z]+)%/gu, (_, name) => parts[name]);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(`${out}/index.html`, html);
const inputs = {
  inputs: Object.assign({}, ...[page, worker, formatter, readers].map(({ metafile }) => metafile.inputs)),
};
writeFileSync(`${out}/third-party-licenses.txt`, `${licensesOf(inputs)}\n${licensesIn("grammar")}`);
const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
console.log(
  `${out}/index.html: ${kilobytes(Buffer.byteLength(html))}, ${kilobytes(gzipSync(html, { level: 9 }).length)} compressed`,
);
