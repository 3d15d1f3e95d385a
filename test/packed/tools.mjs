// Other people's tools that use what is published: a test runner, runtimes, two that judge packages. From npm's packages that carry their
// binaries; kept in node_modules/.cache and installed once.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./nodes.mjs";

const folder = join(root, "node_modules/.cache/zhengce-packed-tools");
const isHere = process.platform === "linux" && process.arch === "x64";
const dependencies = {
  "@arethetypeswrong/cli": "0.18.5",
  jest: "30.5.2",
  publint: "0.3.25",
  typescript: "5.9.3",
  ...(isHere ? { "@deno/linux-x64-glibc": "2.9.6", "@oven/bun-linux-x64": "1.4.5" } : {}),
};

/** `{ jest, tsc, publint, attw, deno, bun }`: scripts for Node, and executables, null where this machine has none. */
export function installTools() {
  const manifest = join(folder, "package.json");
  const wanted = JSON.stringify({ private: true, dependencies });
  const modules = join(folder, "node_modules");
  if (!existsSync(modules) || !existsSync(manifest) || readFileSync(manifest, "utf8") !== wanted) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, wanted);
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "pipe" });
    writeFileSync(manifest, wanted);
  }
  return {
    jest: join(modules, "jest/bin/jest.js"),
    tsc: join(modules, "typescript/bin/tsc"),
    publint: join(modules, "publint/src/cli.js"),
    attw: join(modules, "@arethetypeswrong/cli/dist/index.js"),
    deno: isHere ? join(modules, "@deno/linux-x64-glibc/deno") : null,
    bun: isHere ? join(modules, "@oven/bun-linux-x64/bin/bun") : null,
  };
}
