// What `npm run demo` runs: the command line compiles the real notices to TypeScript, then tells a person of each what they owe,
// from whose budget they are helped, from which day they are covered, and by which clause. It computes nothing itself.
// `npm run demo -- en` says it in English.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { isAbsolute, relative } from "node:path";
import { fileURLToPath } from "node:url";

const locale = process.argv[2] === "en" ? "en" : "zh";
const say = (zh, en) => console.log(`\n${locale === "zh" ? zh : en}`);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const json = (path) => JSON.parse(readFileSync(path, "utf8"));

const people = json(here("people.json"));
const notices = [...new Set(people.map((person) => person.notice))].map((name) => here(`${name}.policy`));
const generated = here("generated");

/** Runs `zhengce` as a shell would, shows the command, and ends the demo where it fails. */
function zhengce(...args) {
  const shown = args.map((arg) => (isAbsolute(arg) ? relative(process.cwd(), arg) : arg));
  console.log(`\n$ zhengce ${shown.join(" ")}`);
  const command = [here("../compiler/bin/zhengce.cjs"), "--locale", locale, ...shown];
  const run = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

say("一、检查这些通知", "1. Check the notices");
zhengce("check", ...notices);

say("二、编译成 TypeScript 模块", "2. Compile them to TypeScript modules");
rmSync(generated, { recursive: true, force: true });
zhengce("compile", ...notices, "-o", generated);

say(
  "三、告诉每份通知的一个人：应缴多少、谁来资助、哪天起享受待遇、依据哪一条",
  "3. Tell one person of each what they owe, who helps, from which day they are covered, and by which clause",
);
for (const { who, notice, facts } of people) {
  const path = here(`people/${facts}.json`);
  say(`${who.zh}：${JSON.stringify(json(path))}`, `${who.en}: ${JSON.stringify(json(path))}`);
  zhengce("assess", here(`${notice}.policy`), "--facts", path);
}

say("四、缴费以后，身份变了", "4. After the payment, an identity changes");
const [before, after] = ["before", "after"].map((when) => here(`people/gansu-${when}.json`));
zhengce("adjust", here("gansu-2022.policy"), "--before", before, "--after", after);

const folder = relative(process.cwd(), generated);
say(
  `模块在 ${folder}，可以直接导入；examples/embed 把通知做成服务，供柜台查询。`,
  `The modules are in ${folder}, ready to be imported; examples/embed serves notices, and a counter asks them.`,
);
