// Replaces the compiled chevrotain.js by Chevrotain itself, and its declarations by those of the package that has the types alone.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licensesOf } from "../third-party.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { metafile } = await build({
  entryPoints: [here("chevrotain.ts")],
  outfile: here("dist/chevrotain.js"),
  absWorkingDir: here(".."),
  bundle: true,
  platform: "neutral",
  target: "node20",
  format: "esm",
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  logLevel: "warning",
});
rmSync(here("dist/chevrotain.js.map"), { force: true });
const declarations = readFileSync(here("dist/chevrotain.d.ts"), "utf8");
writeFileSync(here("dist/chevrotain.d.ts"), declarations.replaceAll('"chevrotain"', '"@chevrotain/types"'));
writeFileSync(here("dist/third-party-licenses.txt"), licensesOf(metafile));
