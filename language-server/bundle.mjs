// Bundles the language server into one file for Node, which `zhengce lsp` starts, and one for a web worker.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BUFFER, documentWorker, inBrowser, nodeBundle, WRITERS } from "../node-bundle.mjs";
import { licensesIn, licensesOf } from "../third-party.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8"));
const common = {
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: false,
  logLevel: "warning",
  define: { ZHENGCE_VERSION: JSON.stringify(version) },
};

const { metafile } = await build({
  ...nodeBundle(version),
  entryPoints: [here("main-node.ts")],
  absWorkingDir: here(".."),
  outfile: here("dist/server.cjs"),
});
const documents = await documentWorker({
  version,
  entry: here("../compiler/document-worker.ts"),
  folder: here("dist"),
  root: here(".."),
});
const worker = await build({
  ...common,
  metafile: true,
  absWorkingDir: here(".."),
  entryPoints: [here("main-browser.ts")],
  outfile: here("dist/server-worker.js"),
  platform: "browser",
  // A worker has no files to load from; what asks for its own place there is never reached.
  define: { ...common.define, "import.meta.url": '"file:///server-worker.js"' },
  target: "es2022",
  format: "iife",
  plugins: [inBrowser],
  inject: [BUFFER],
  external: [...WRITERS, "node:*"],
});
// What clients import stands on its own: the compiler inside the server is no dependency of the package.
await build({
  ...common,
  entryPoints: [here("protocol.ts"), here("authoring.ts")],
  outdir: here("dist"),
  platform: "neutral",
  target: "es2022",
  format: "esm",
  external: ["@zhengce/grammar"],
  allowOverwrite: true,
});
for (const name of ["protocol", "authoring"]) rmSync(here(`dist/${name}.js.map`), { force: true });
writeFileSync(
  here("dist/third-party-licenses.txt"),
  `${licensesOf({ inputs: { ...metafile.inputs, ...worker.metafile.inputs } })}\n${licensesOf(documents)}\n${licensesIn("grammar")}`,
);
