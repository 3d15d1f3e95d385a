// docs/bundlers.md with the plugin as it would be published: what the page writes is written, Vite builds it, what it builds runs and is
// small, and the types that the build wrote hold.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { root } from "./nodes.mjs";
import { installTools } from "./tools.mjs";

/** Bytes, compressed: `assess` and `parseFacts` of the page's notice. */
const BUDGET = 12_000;

/** @param node a Node that bundlers run on */
export function followBundles({ node, npm }, home, tarballs) {
  mkdirSync(home, { recursive: true });
  const run = (args) => execFileSync(node, args, { cwd: home, encoding: "utf8", stdio: "pipe" });
  const write = (name, text) => writeFileSync(join(home, name), text);
  write("package.json", JSON.stringify({ private: true, type: "module" }));
  run([npm, "install", "--engine-strict", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs]);
  symlinkSync(join(root, "node_modules/vite"), join(home, "node_modules/vite"));
  cpSync(join(root, "examples/guizhou-2021.policy"), join(home, "guizhou-2021.policy"));
  const text = readFileSync(join(root, "docs/bundlers.md"), "utf8");
  const [config, use] = [...text.matchAll(/^```ts\n(.*?)^```$/gmsu)].map((match) => match[1]);
  assert.match(config, /^\/\/ vite\.config\.ts\n/u);
  write("vite.config.ts", config);
  const shown = /^(rules\.assess.*); \/\/ (\d+)/mu.exec(use);
  write("main.ts", use.replace(shown[1], `console.log(${shown[1]})`));
  write("index.html", '<script type="module" src="main.ts"></script>');
  run(["node_modules/vite/bin/vite.js", "build"]);
  const assets = join(home, "dist/assets");
  const bundle = readdirSync(assets).find((name) => name.endsWith(".js"));
  // All that Vite's preloading asks of a page.
  const page = "globalThis.document = { createElement: () => ({ relList: { supports: () => true } }) };";
  const program = `${page} await import(${JSON.stringify(pathToFileURL(join(assets, bundle)).href)});`;
  assert.equal(run(["--input-type=module", "-e", program]), `${shown[2]}\n`);
  const size = gzipSync(readFileSync(join(assets, bundle))).length;
  assert(size <= BUDGET, `the bundle has ${size} bytes, compressed`);
  const strict = ["--strict", "--noEmit", "--module", "esnext", "--moduleResolution", "bundler", "--target", "es2022"];
  run([installTools().tsc, ...strict, "--allowArbitraryExtensions", "--lib", "es2023,dom", "main.ts"]);
  console.log(`docs/bundlers.md: Vite builds a notice into ${(size / 1000).toFixed(1)} kB, compressed`);
}
