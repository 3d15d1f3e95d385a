// Bundles the page's script and style for browsers of the last five years and more, and what puts them together with notices into one file for Node.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nodeBundle } from "../node-bundle.mjs";
import { licensesOf } from "../third-party.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8"));
const browsers = ["chrome90", "es2020"];

const bundled = async (entry, options) => {
  const { outputFiles } = await build({
    ...{ entryPoints: [here(entry)], bundle: true, minify: true, target: browsers, write: false, charset: "utf8" },
    ...{ legalComments: "none", absWorkingDir: here(".."), logLevel: "warning" },
    ...options,
  });
  return outputFiles[0].text.trim();
};
const parts = {
  script: await bundled("app/index.ts", { format: "iife", globalName: "zhengcePage" }),
  style: await bundled("app/style.css", {}),
};
const options = nodeBundle(version);
const { metafile } = await build({
  ...options,
  entryPoints: [here("assemble/main.ts")],
  outfile: here("dist/assemble.cjs"),
  absWorkingDir: here(".."),
  define: { ...options.define, PAGE_PARTS: JSON.stringify(parts) },
});
writeFileSync(here("dist/third-party-licenses.txt"), licensesOf(metafile));
