// Bundles the service into three files: what `zhengce serve` loads, the worker that compiles, and the MCP server, loaded when it is asked for.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licensesIn, licensesOf } from "../third-party.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8"));

/** Calls of `./mcp/stdio.js` lead to the bundle beside. */
const apart = {
  name: "mcp-apart",
  setup({ onResolve }) {
    onResolve({ filter: /\/mcp\/[a-z]+\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./mcp.cjs", external: true } : undefined,
    );
  },
};
const { metafile } = await build({
  entryPoints: {
    server: here("main.ts"),
    "compile-worker": here("notices/compile-worker.ts"),
    mcp: here("mcp/main.ts"),
  },
  plugins: [apart],
  outdir: here("dist"),
  outExtension: { ".js": ".cjs" },
  absWorkingDir: here(".."),
  bundle: true,
  metafile: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: false,
  external: ["ts-morph", "prettier", "@ts-morph/common"],
  define: { ZHENGCE_VERSION: JSON.stringify(version), "import.meta.url": "__filename_url" },
  banner: { js: 'const __filename_url=require("node:url").pathToFileURL(__filename).href;' },
  logLevel: "warning",
});
writeFileSync(here("dist/third-party-licenses.txt"), `${licensesOf(metafile)}\n${licensesIn("grammar")}`);
