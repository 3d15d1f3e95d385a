// What somebody does who has nothing but a Node, an empty folder and the pages of the packages.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { root } from "./nodes.mjs";

/** A folder that belongs to one Node: what is run there finds that Node and no other. */
export function newcomer({ node, npm }, folder, cache) {
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, XDG_CACHE_HOME: cache, LC_ALL: "C.UTF-8", LANG: "" };
  env.PATH = [join(folder, "node_modules/.bin"), dirname(node), env.PATH].join(delimiter);
  for (const name of Object.keys(env))
    if (/^(npm_.*|NODE_(OPTIONS|PATH|COMPILE_CACHE|DISABLE_COMPILE_CACHE))$/iu.test(name)) delete env[name];
  /** Standard output and error of a program that ends with 0. */
  const run = (command, args, more = {}) => {
    const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: "utf8",
      timeout: 90_000,
      env: { ...env, ...more },
    });
    assert.equal(status, 0, `${command} ${args.join(" ")}: ${error ?? signal ?? status}\n${stdout}${stderr}`);
    return stdout + stderr;
  };
  const write = (name, text) => writeFileSync(join(folder, name), text);
  return {
    write,
    bring: (path, name) => cpSync(join(root, path), join(folder, name)),
    /** Installs the tarballs; an engine that refuses this Node, warned of or not, is a failure. */
    install: (tarballs) => {
      write("package.json", JSON.stringify({ private: true, type: "module" }));
      const args = [npm, "install", "--engine-strict", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs];
      assert.doesNotMatch(run(node, args), /EBADENGINE|deprecated/u);
    },
    zhengce: (args, more) => run("zhengce", args, more),
    node: (args) => run(node, args),
    /** Runs the TypeScript of a page, which is JavaScript too, behind `before`; what `after` prints. */
    page: (path, before, after) => {
      const text = readFileSync(join(folder, "node_modules/@zhengce", path), "utf8");
      const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gmsu)].map((match) => match[1]);
      assert(blocks.length > 0, `${path} shows no program`);
      write("page.mjs", [before, ...blocks, after].join("\n"));
      return run(node, ["page.mjs"]).trim();
    },
  };
}
