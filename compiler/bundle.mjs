// Bundles the command line into one file, so that a fresh process loads it in a few milliseconds. ts-morph and prettier stay
// outside, as the tables of GB18030, Parquet and databases do: they are loaded only when a module is written, or a roster is of that kind.
import { chmodSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { documentWorker, nodeBundle, WRITERS } from "../node-bundle.mjs";
import { licensesIn, licensesOf } from "../third-party.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here("package.json"), "utf8"));

const pages = {};
for (const file of readdirSync(here("../docs/findings")).sort()) {
  if (file.endsWith(".md")) pages[file.slice(0, -3)] = readFileSync(here(`../docs/findings/${file}`), "utf8");
}
writeFileSync(here("dist/finding-pages.json"), JSON.stringify(pages));

// Commander starts other programs for commands that are programs; none is here, and what would start them takes its time to load.
const noPrograms = {
  name: "no-programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes("/commander/") ? { path, namespace: "no-programs" } : undefined,
    );
    onLoad({ filter: /./, namespace: "no-programs" }, () => ({ contents: "module.exports = {}" }));
  },
};

/** Loaded only when a roster is of that kind, by `import()`. */
const BY_KIND = ["iconv-lite", "hyparquet", "hyparquet-compressors", "@duckdb/node-api", "postgres"];

const bundle = nodeBundle(version);
const { metafile } = await build({
  ...bundle,
  // A script that comes from the code cache can't import without Node's warning; what runs it hands in a way.
  banner: { js: `${bundle.banner.js}const __load=module.load??((name)=>import(name));` },
  entryPoints: [here("dist/cli/main.js")],
  plugins: [noPrograms],
  outfile: here("dist/zhengce.cjs"),
  absWorkingDir: here(".."),
  external: [...WRITERS, ...BY_KIND],
});
const documents = await documentWorker({
  version,
  entry: here("dist/document-worker.js"),
  folder: here("dist"),
  root: here(".."),
});
// esbuild leaves regular expressions as they are written. In ASCII alone the file is read in a fifth of the time. A backslash before
// such a character says nothing, and would be one before the `u`.
const code = BY_KIND.reduce(
  (text, name) => text.replaceAll(`import("${name}")`, `__load("${name}")`),
  readFileSync(here("dist/zhengce.cjs"), "utf8"),
);
const ascii = code.replaceAll(/(\\*)([\u0080-\uffff])/g, (_, slashes, unit) => {
  const before = slashes.length % 2 === 0 ? slashes : slashes.slice(1);
  return `${before}\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
});
writeFileSync(here("dist/zhengce.cjs"), ascii);
writeFileSync(
  here("dist/third-party-licenses.txt"),
  `${licensesOf(metafile)}\n${licensesOf(documents)}\n${licensesIn("grammar")}`,
);
chmodSync(here("bin/zhengce.cjs"), 0o755);
