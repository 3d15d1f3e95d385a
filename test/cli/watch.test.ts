// `zhengce compile --watch`: what it made of a notice goes with the notice; nothing else ever does.
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { folder, root } from "./run.js";
import { noticeOf } from "../harness/notice.js";

const notice = (name: string): string =>
  noticeOf({ name }, "标准 个人缴费 320元", "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }", "");
const OUTPUTS = [".ts", ".js", ".d.ts"];

let watching: ChildProcess | null = null;
let said = "";
afterEach(async () => {
  const ended = new Promise((resolve) => watching?.once("exit", resolve));
  watching?.kill("SIGTERM");
  await ended;
  watching = null;
});
async function watch(cwd: string): Promise<void> {
  said = "";
  watching = spawn(process.execPath, [join(root, "compiler/bin/zhengce.cjs"), "compile", ".", "-o", "out", "--watch"], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", LANG: "zh_CN.UTF-8" },
  });
  for (const stream of [watching.stdout, watching.stderr])
    stream?.on("data", (data: Buffer) => (said += data.toString("utf8")));
  await until(() => said.includes("等待改动"));
}
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 50) {
    if (waited > 20_000) throw new Error(`did not come: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const out = (cwd: string, name: string): string => join(cwd, "out", name);

test(
  "the outputs of a notice that is deleted go; those of others, and files that changed since, stay",
  { timeout: 60_000 },
  async () => {
    const cwd = folder({ "a.policy": notice("甲"), "b.policy": notice("乙") });
    await watch(cwd);
    expect(OUTPUTS.every((ending) => existsSync(out(cwd, `a${ending}`)))).toBe(true);
    writeFileSync(out(cwd, "a.notes.ts"), "// mine");
    writeFileSync(out(cwd, "a.d.ts"), "// mine, too");
    rmSync(join(cwd, "a.policy"));
    await until(() => said.includes("a.policy 已不在；out/a.d.ts 后来被改动过，没有删去"));
    expect(existsSync(out(cwd, "a.ts"))).toBe(false);
    expect(existsSync(out(cwd, "a.js"))).toBe(false);
    expect(readFileSync(out(cwd, "a.notes.ts"), "utf8")).toBe("// mine");
    expect(readFileSync(out(cwd, "a.d.ts"), "utf8")).toBe("// mine, too");
    expect(OUTPUTS.every((ending) => existsSync(out(cwd, `b${ending}`)))).toBe(true);
  },
);

test("a notice that is renamed has its outputs under the new name alone", { timeout: 60_000 }, async () => {
  const cwd = folder({ "a.policy": notice("甲") });
  await watch(cwd);
  renameSync(join(cwd, "a.policy"), join(cwd, "c.policy"));
  await until(() => existsSync(out(cwd, "c.js")) && !existsSync(out(cwd, "a.js")));
  expect(existsSync(out(cwd, "c.ts"))).toBe(true);
});
