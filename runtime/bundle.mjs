// The runtime for programs that `require`: every module once more as CommonJS, with its types, in a folder that says so.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("dist/", import.meta.url));
const cjs = join(dist, "cjs");
rmSync(cjs, { recursive: true, force: true });
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
mkdirSync(cjs, { recursive: true });
await build({
  entryPoints: files.filter((path) => path.endsWith(".js")),
  outdir: cjs,
  outbase: dist,
  format: "cjs",
  target: "node20",
  platform: "node",
  logLevel: "warning",
});
for (const path of files.filter((path) => path.endsWith(".d.ts"))) cpSync(path, join(cjs, path.slice(dist.length)));
writeFileSync(join(cjs, "package.json"), '{ "type": "commonjs" }\n');
