// Writes what is generated from the keyword table: syntaxes/, snippets/, language-configuration.json, docs/keywords.md, the list of statements in docs/language.md.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { format, resolveConfig } from "prettier";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundled = here("dist/generate/files.mjs");
await build({
  entryPoints: [here("contributions/files.ts")],
  outfile: bundled,
  bundle: true,
  platform: "node",
  format: "esm",
  alias: {
    "@zhengce/grammar": here("../grammar/index.ts"),
    "@zhengce/language-server/authoring": here("../language-server/authoring.ts"),
  },
  banner: { js: 'import { createRequire } from "node:module";const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
const { generatedFiles } = await import(bundled);
for (const { path, text, parser } of generatedFiles(readFileSync(here("../docs/language.md"), "utf8"))) {
  const target = here(`../${path}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), parser }));
}
