// Bundles the language server into one file for Node and one for a web worker. Node's is copied beside the command line, which
// starts it for `zhengce lsp`: the compiler's sources know nothing of the server.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licensesOf } from "../third-party.mjs";

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
  ...common,
  entryPoints: [here("server/main-node.ts")],
  absWorkingDir: here(".."),
  metafile: true,
  outfile: here("dist/server.cjs"),
  platform: "node",
  target: "node20",
  format: "cjs",
  // Only the preview of a compiled module needs them, and it says so where they are missing.
  external: ["ts-morph", "prettier", "@ts-morph/common"],
  define: { ...common.define, "import.meta.url": "__filename_url" },
  banner: { js: 'const __filename_url=require("node:url").pathToFileURL(__filename).href;' },
});
await build({
  ...common,
  entryPoints: [here("server/main-browser.ts")],
  outfile: here("dist/server-worker.js"),
  platform: "browser",
  // A worker has no files to load from; what asks for its own place there is never reached.
  define: { ...common.define, "import.meta.url": '"file:///server-worker.js"' },
  target: "es2022",
  format: "iife",
  external: ["ts-morph", "prettier", "@ts-morph/common", "node:*"],
});
mkdirSync(here("../compiler/dist"), { recursive: true });
copyFileSync(here("dist/server.cjs"), here("../compiler/dist/server.cjs"));
writeFileSync(here("../compiler/dist/third-party-licenses-server.txt"), licensesOf(metafile));
