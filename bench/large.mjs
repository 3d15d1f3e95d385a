// verify, diff and report on notices made to be hard: 30 certified groups, 3 of ages, 12 exceptions, 5 whole numbers, every mode of 多重身份;
// groups derived from groups; 包括 in 包括. Prints processor seconds and peak memory of each. `npm run build && node bench/large.mjs`
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const command = new URL("../compiler/bin/zhengce.cjs", import.meta.url).pathname;
const say =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write(`\\n#${u.userCPUTime/1e6} ${u.maxRSS}`)})';
const names = (word, count) => Array.from({ length: count }, (_, i) => `“${word}${i}”`);

function large(mode, price) {
  const groups = names("群", 30);
  const exceptions = names("例外", 12);
  return [
    "通知 大县2026 { 年度 2026 }",
    ...names("数", 5).map((name) => `事实 ${name}：整数 可缺`),
    `人群 ${groups.join("、")}`,
    "人群 幼年 = 年龄 在 0周岁 至 5周岁\n人群 少年 = 年龄 在 6周岁 至 17周岁\n人群 老年 = 年龄 在 60周岁 以上",
    `标准 个人缴费 ${price}元\n标准 财政补助 700元\n多重身份 ${mode}`,
    ...[...groups, "幼年", "少年", "老年"].map(
      (name, i) => `资助 ${name} ${20 + i * 7}元${i % 3 === 0 ? ` 当 “数${i % 5}” ≥ ${i}` : ""} 由 财政`,
    ),
    "期间 集中期 从 2025年9月1日 至 2025年12月31日",
    "情形 集中 { 当 缴费日期 在 集中期 缴纳 个人缴费 待遇 从 年初 至 年末 }",
    "情形 零星 { 当 缴费日期 在 本年度 缴纳 个人缴费 + 财政补助 待遇 从 缴费日期 等待 60日 至 年末 }",
    ...exceptions.map((name, i) => {
      const later = exceptions.slice(i + 1);
      const order = later.length === 0 ? "" : ` 优先于 ${later.join("、")}`;
      const when = `缴费日期 在 2025年9月1日 至 2026年12月31日 且 ${groups[i]} 且 “数${i % 5}” ≥ ${3 + i}`;
      return `例外 ${name}${order} { 当 ${when} 缴纳 个人缴费${i % 2 === 1 ? " 的 50%" : ""} 待遇 从 缴费日期 }`;
    }),
  ].join("\n");
}
function small(price, lines) {
  const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }";
  return ["通知 甲2026 { 年度 2026 }", `标准 个人缴费 ${price}元`, "多重身份 就高不重复", ...lines, year].join("\n");
}
const chain = (depth, price) =>
  small(price, [
    "人群 甲、乙、丙",
    ...names("层", depth).map((name, i) => {
      const before = i === 0 ? "甲" : `“层${i - 1}”`;
      return `人群 ${name} = ${before} 且 乙 或 丙 且 非 ${before}\n资助 ${name} ${100 + i}元 由 财政`;
    }),
  ]);
const nested = (depth, price) =>
  small(price, [
    "人群 底",
    ...names("层", depth).map((name, i) => {
      const members = new Set([i - 1, i - 2].map((at) => (at < 0 ? "底" : `“层${at}”`)));
      return `人群 ${name} 包括 ${[...members].join("、")}\n资助 ${name} ${100 + i}元 由 财政`;
    }),
  ]);

const folder = mkdtempSync(join(tmpdir(), "zhengce-large-"));
const notices = [
  ...["就高不重复", "累加", "依序", "未规定"].map((mode) => [mode, (price) => large(mode, price)]),
  ...[16, 20, 24].map((depth) => [`chain of ${depth}`, (price) => chain(depth, price)]),
  ["包括 ×20", (price) => nested(20, price)],
];
for (const [name, write] of notices) {
  const [now, then] = [join(folder, "now.policy"), join(folder, "then.policy")];
  writeFileSync(now, `${write(420)}\n`);
  writeFileSync(then, `${write(400)}\n`);
  const runs = [["verify", now], ["diff", then, now], ["diff", now, now], ["report", now, "--html", join(folder, "r.html")]]; // prettier-ignore
  for (const args of runs) {
    const { stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${say}`, command, ...args], {
      encoding: "utf8",
      timeout: 300_000,
    });
    const [, seconds, kilobytes] = /#([\d.]+) (\d+)$/u.exec(stderr) ?? [];
    const label = args[0] === "diff" && args[1] === args[2] ? "diff itself" : args[0];
    const told =
      seconds === undefined ? "no answer" : `${Number(seconds).toFixed(1)} s, ${Math.round(kilobytes / 1024)} MB`;
    console.log(`${name}, ${label}: ${told}`);
  }
}
rmSync(folder, { recursive: true });
