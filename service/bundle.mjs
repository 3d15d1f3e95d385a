// Bundles the service into three files: what `zhengce serve` loads, the worker that compiles, and the MCP server, loaded when it is asked for.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nodeBundle } from "../node-bundle.mjs";
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
  ...nodeBundle(version),
  entryPoints: {
    server: here("main.ts"),
    "compile-worker": here("notices/compile-worker.ts"),
    mcp: here("mcp/main.ts"),
  },
  plugins: [apart],
  outdir: here("dist"),
  outExtension: { ".js": ".cjs" },
  absWorkingDir: here(".."),
});
writeFileSync(here("dist/third-party-licenses.txt"), `${licensesOf(metafile)}\n${licensesIn("grammar")}`);
