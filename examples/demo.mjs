// What `npm run demo` runs: the command line compiles the five notices to TypeScript, then tells five people what they owe,
// from whose budget they are helped, from which day they are covered, and by which clause. It computes nothing itself.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const shown = (path) => relative(process.cwd(), path) || ".";
const people = JSON.parse(readFileSync(here("people.json"), "utf8"));
const notices = [...new Set(people.map((person) => person.notice))].map((name) => here(`${name}.policy`));
const generated = here("generated");

/** Runs `zhengce` as a shell would, shows the command, and ends the demo where it fails. */
function zhengce(...args) {
  console.log(`\n$ zhengce ${args.map((arg) => (existsSync(arg) ? shown(arg) : arg)).join(" ")}`);
  const run = spawnSync(process.execPath, [here("../compiler/bin/zhengce.cjs"), ...args], { stdio: "inherit" });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

console.log("一、检查五份通知");
zhengce("check", ...notices);

console.log("\n二、编译成 TypeScript 模块");
rmSync(generated, { recursive: true, force: true });
zhengce("compile", ...notices, "-o", generated);

console.log("\n三、告诉五个人：应缴多少、谁来资助、哪天起享受待遇、依据哪一条");
for (const { who, notice, facts } of people) {
  const path = here(`people/${facts}.json`);
  console.log(`\n${who}：${JSON.stringify(JSON.parse(readFileSync(path, "utf8")))}`);
  zhengce("assess", here(`${notice}.policy`), "--facts", path);
}

console.log("\n四、缴费以后身份变了");
const [before, after] = ["before", "after"].map((when) => here(`people/gansu-${when}.json`));
zhengce("adjust", here("gansu-2022.policy"), "--before", before, "--after", after);

console.log(`\n模块在 ${shown(resolve(generated))}，可以直接导入；examples/embed 是一个用它的小服务。`);
