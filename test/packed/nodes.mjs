// The Nodes that the packages promise to run on, from npm's packages that carry the binaries, and an npm that runs on all of them.
// They are kept in node_modules/.cache and installed once.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The oldest that is promised, patch releases whose V8 calls itself the same, and the newest of each later line. */
const versions = ["20.12.2", "20.18.3", "20.20.2", "22.23.5", "24.22.3"];
const NPM = "10.8.2";

/** `{ version, node, npm }`: a version, its executable, the npm script for it to run. */
export function installNodes(only = versions) {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const folder = join(root, "node_modules/.cache/zhengce-packed");
  const binary = process.platform === "win32" ? "node.exe" : "bin/node";
  const nodes = only.map((version) => ({
    version,
    node: join(folder, "node_modules", `node-${version}`, binary),
    npm: join(folder, "node_modules/npm/bin/npm-cli.js"),
  }));
  if (nodes.every(({ node, npm }) => existsSync(node) && existsSync(npm))) return nodes;
  mkdirSync(folder, { recursive: true });
  const carried = only.map((version) => [`node-${version}`, `npm:node-${platform}-${process.arch}@${version}`]);
  const dependencies = Object.fromEntries([...carried, ["npm", NPM]]);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, stdio: "pipe" });
  return nodes;
}
