// Fresh processes, in turns: `zhengce check` of one notice against a bare `node -e 0`, and compiling the five notices against merely importing
// what writes them. Medians; a ratio a pair of neighbouring runs, so that a busy machine slows both.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median, row } from "./lib/figures.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const zhengce = join(root, "compiler/bin/zhengce.cjs");
const notices = ["guizhou-2021", "guiyang-2022", "baogou-2022", "gansu-2022", "qianjiang-2022"].map((name) =>
  join(root, `examples/${name}.policy`),
);
const out = mkdtempSync(join(tmpdir(), "zhengce-bench-"));

/** Milliseconds of one fresh process. */
function once(args) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  if (run.status !== 0) throw new Error(`${args.join(" ")}\n${run.stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Our command and its peer in turns, after one round that is not counted. */
export function compare(name, ours, peer, runs) {
  once(ours);
  once(peer);
  const pairs = Array.from({ length: runs }, () => [once(ours), once(peer)]);
  const ratio = median(pairs.map(([a, b]) => a / b));
  return { name, ours: median(pairs.map(([a]) => a)), peer: median(pairs.map(([, b]) => b)), ratio };
}

const importing =
  'const{createRequire:r}=require("node:module");const q=r(process.argv[1]+"/");q("ts-morph");q("prettier")';
export function processes() {
  const results = [
    compare("check of one notice / node -e 0", [zhengce, "check", notices[0]], ["-e", "0"], 21),
    compare(
      "compile five notices / importing ts-morph and prettier",
      [zhengce, "compile", ...notices, "-o", out],
      ["-e", importing, join(root, "compiler")],
      7,
    ),
    compare(
      "compile five notices / importing them by import()",
      [zhengce, "compile", ...notices, "-o", out],
      ["--input-type=module", "-e", 'await import("ts-morph");await import("prettier")'],
      7,
    ),
  ];
  for (const { name, ours, peer, ratio } of results)
    row([name, `${ours.toFixed(0)} ms`, `${peer.toFixed(0)} ms`, `${ratio.toFixed(2)}×`]);
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) processes();
