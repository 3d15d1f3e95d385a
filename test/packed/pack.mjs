// The packages as they would be published, and what may lie in them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "./nodes.mjs";

export const packages = [
  "@zhengce/runtime",
  "@zhengce/grammar",
  "@zhengce/compiler",
  "@zhengce/language-server",
  "@zhengce/service",
  "@zhengce/page",
  "@zhengce/web",
  "zhengce",
];

/** Packs each package into `folder`. */
export function pack(folder) {
  for (const name of [...packages, "@zhengce/unplugin"]) {
    const args = ["pack", "--ignore-scripts", "--pack-destination", folder, "-w", name];
    execFileSync("npm", args, { cwd: root, stdio: "pipe" });
  }
}

/** What a package may consist of: nothing that only a build reads, and no compiled code. */
const known =
  /^(LICENSE|README\.md|package\.json|zhengce\.cjs|bin\/[\w-]+\.cjs|dist\/page\/index\.html|dist\/[\w/-]+\.(js|d\.ts|js\.map|cjs|json|txt))$/u;

/** Looks through the packages as they lie in `modules`, a node_modules folder. */
export function inspect(modules) {
  for (const name of packages) {
    const folder = join(modules, name);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    for (const file of files) {
      const path = file.slice(folder.length + 1).replaceAll("\\", "/");
      assert.match(path, known, `${name} has ${path}`);
      const text = readFileSync(file, "utf8");
      for (const place of [root, homedir() + "/"])
        assert(!text.includes(place), `${name}/${path} names ${place}, a folder of the machine that built it`);
      if (path.endsWith(".map"))
        assert(JSON.parse(text).sourcesContent?.[0], `${path} leads to a source that is not there`);
    }
    const { engines } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    assert.deepEqual(engines, { node: ">=20.12.0" });
  }
}
