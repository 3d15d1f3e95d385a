// Notices compiled where the peers that are ours find the runtime.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
/** The folder of the modules. */
export const COMPILED = path("../../node_modules/.cache/bench");

/** @param name of the example, without `.policy` @param more options of `compile` */
export function compileExample(name, ...more) {
  mkdirSync(COMPILED, { recursive: true });
  writeFileSync(`${COMPILED}/package.json`, '{ "type": "module" }');
  const args = [path("../../compiler/bin/zhengce.cjs"), "compile", path(`../../examples/${name}.policy`)];
  const { status, stderr } = spawnSync(process.execPath, [...args, "-o", COMPILED, ...more], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the notice did not compile: ${stderr}`);
}
