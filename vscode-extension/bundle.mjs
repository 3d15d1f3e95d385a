// Bundles the extension into dist/extension: two clients (Node, browser), two servers (Node process, worker), the panels' scripts,
// and what the Node server loads only to write a module.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BUFFER, inBrowser } from "../node-bundle.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here("dist/extension");
rmSync(out, { recursive: true, force: true });

// Straight from the sources: a bundle never lags behind them.
const sources = {
  name: "sources",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@zhengce\// }, ({ path }) => {
      const [, name, ...rest] = path.split("/");
      return { path: here(`../${name}/${rest.length === 0 ? "index" : rest.join("/")}.ts`), sideEffects: false };
    }),
};
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8"));
const common = {
  bundle: true,
  minify: true,
  // A name that shows in a stack trace is worth its bytes.
  keepNames: true,
  plugins: [sources],
  define: { ZHENGCE_VERSION: JSON.stringify(version) },
  logLevel: "warning",
};
const browser = { ...common, platform: "browser", target: "es2022" };
const node = { ...common, platform: "node", target: "node20" };

await build({
  ...node,
  entryPoints: [here("client/client-node.ts")],
  outfile: `${out}/client-node.cjs`,
  format: "cjs",
  external: ["vscode"],
});
await build({
  ...browser,
  entryPoints: [here("client/client-browser.ts")],
  outfile: `${out}/client-browser.js`,
  format: "cjs",
  external: ["vscode"],
});
await build({
  ...browser,
  entryPoints: readdirSync(here("webview/panels")).map((name) => here(`webview/panels/${name}`)),
  outdir: out,
  format: "iife",
});

// What is loaded late stays in files of its own: splitting, and packages that compiler/emit requires by name.
const late = ["ts-morph", "prettier"];
await build({
  ...node,
  entryPoints: { "server-node": here("../language-server/main-node.ts") },
  outdir: out,
  outExtension: { ".js": ".mjs" },
  format: "esm",
  splitting: true,
  external: late,
  banner: {
    js: 'import{createRequire as zhengceRequire}from"node:module";const require=zhengceRequire(import.meta.url);',
  },
});
// The thread that reads PDF and old Word files lies beside the server.
await build({
  ...node,
  entryPoints: { "document-worker": here("../compiler/document-worker.ts") },
  outdir: out,
  outExtension: { ".js": ".cjs" },
  format: "cjs",
});
// A worker has no packages beside it to require by name: worker-require.ts fetches them from where the client says.
const inWorker = {
  name: "in-a-worker",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^node:module$/ }, () => ({ path: here("../language-server/worker-require.ts") })),
};
await build({
  ...browser,
  entryPoints: { "server-worker": here("../language-server/main-browser.ts") },
  outdir: out,
  format: "iife",
  plugins: [sources, inWorker, inBrowser],
  inject: [BUFFER],
  define: { ...common.define, "import.meta.url": '""' },
});

// One script for both: Node requires it, a worker runs it and finds its exports under the global name. Nothing here reads a disk.
for (const name of ["ts-morph", "prettier/standalone", "prettier/plugins/babel", "prettier/plugins/estree"]) {
  await build({
    ...browser,
    plugins: [],
    // Else they find Node, and reach for the disk that a build for browsers leaves out.
    define: { "process.browser": "true", "globalThis.process": "undefined" },
    stdin: { contents: `module.exports = require(${JSON.stringify(name)});`, resolveDir: here("../compiler") },
    outfile: `${out}/node_modules/${name}/index.js`,
    format: "iife",
    globalName: "zhengceLate",
    footer: { js: 'if (typeof module === "object") module.exports = zhengceLate;' },
    logOverride: { "require-resolve-not-external": "silent" },
  });
  writeFileSync(`${out}/node_modules/${name}/package.json`, JSON.stringify({ type: "commonjs", main: "index.js" }));
}

// Links of findings lead to the pages that come along.
const pages = here("docs/findings");
rmSync(pages, { recursive: true, force: true });
mkdirSync(pages, { recursive: true });
cpSync(here("../docs/findings"), pages, { recursive: true });
