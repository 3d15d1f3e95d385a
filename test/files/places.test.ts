// What a write keeps of the file that was there: mode, links, the other names of the old file; and where it is refused.
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { example, folder, root, zhengce } from "../cli/run.js";

const command = join(root, "compiler/bin/zhengce.cjs");
const rough = "通知 甲｛年度 2022｝\n标准 个人缴费320元\n";
const neat = "通知 甲 { 年度 2022 }\n标准 个人缴费 320元\n";
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

describe("a file that is written again", () => {
  test("is another file under the old name: whoever has the old one open keeps it whole", () => {
    const cwd = folder({ "a.policy": rough });
    linkSync(join(cwd, "a.policy"), join(cwd, "kept.txt"));
    expect(zhengce(["fmt", "a.policy"], { cwd }).code).toBe(0);
    expect([read(cwd, "a.policy"), read(cwd, "kept.txt")]).toEqual([neat, rough]);
  });

  test.each([0o600, 0o644, 0o664, 0o755])("keeps the mode %o", (mode) => {
    const cwd = folder({ "a.policy": rough });
    chmodSync(join(cwd, "a.policy"), mode);
    expect(zhengce(["fmt", "a.policy"], { cwd }).code).toBe(0);
    expect(statSync(join(cwd, "a.policy")).mode & 0o777).toBe(mode);
  });

  test("stays behind its link", () => {
    const cwd = folder({ "a.policy": rough });
    symlinkSync("a.policy", join(cwd, "b.policy"));
    expect(zhengce(["fmt", "b.policy"], { cwd }).code).toBe(0);
    expect([lstatSync(join(cwd, "b.policy")).isSymbolicLink(), read(cwd, "a.policy")]).toEqual([true, neat]);
  });

  test("takes the place of what a killed process left behind", () => {
    const cwd = folder({
      "a.policy": rough,
      ".zhengce-00000000-9-abc.tmp": "half",
      ".zhengce-00000000-9-new.tmp": "half",
    });
    utimesSync(join(cwd, ".zhengce-00000000-9-abc.tmp"), 0, 0);
    expect(zhengce(["fmt", "a.policy"], { cwd }).code).toBe(0);
    expect(readdirSync(cwd)).toEqual([".zhengce-00000000-9-new.tmp", "a.policy"]);
  });
});

describe("an output that can't be written", () => {
  test.each([
    ["a folder", (cwd: string) => mkdirSync(join(cwd, "r.html")), "这是一个文件夹"],
    [
      "below a file",
      (cwd: string) => writeFileSync(join(cwd, "r.html"), ""),
      "路径中间有一个不是文件夹",
      "r.html/r.html",
    ],
    ["a link to nowhere", (cwd: string) => symlinkSync("nowhere", join(cwd, "r.html")), "断了的链接"],
    ["a link in a circle", (cwd: string) => symlinkSync("r.html", join(cwd, "r.html")), "链接绕成了一圈"],
    [
      "a link to elsewhere",
      (cwd: string) => symlinkSync(join(folder({ x: "theirs" }), "x"), join(cwd, "r.html")),
      "指向别处的链接",
    ],
    ["a name that is too long", () => undefined, "名称太长", `${"长".repeat(90)}.html`],
  ])("%s: one sentence, exit code 2, nothing changed", (_what, make, says, name = "r.html") => {
    const cwd = folder();
    make(cwd);
    const before = readdirSync(cwd);
    const run = zhengce(["report", example("gansu-2022"), "--html", name, "--md", "r.md"], { cwd });
    expect([run.code, run.error.trimEnd().split("\n")]).toEqual([2, [expect.stringContaining(says)]]);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test("does not keep others from being written", () => {
    const cwd = folder({ "b.policy": rough });
    symlinkSync(join(folder({ x: rough }), "x"), join(cwd, "a.policy"));
    const run = zhengce(["fmt", "a.policy", "b.policy"], { cwd });
    expect(run.code).toBeGreaterThan(0);
    expect(read(cwd, "b.policy")).toBe(neat);
  });

  test("leaves nothing of a compilation of several notices", () => {
    const cwd = folder();
    mkdirSync(join(cwd, "out/qianjiang-2022.d.ts"), { recursive: true });
    const run = zhengce(["compile", example("gansu-2022"), example("qianjiang-2022"), "-o", "out"], { cwd });
    expect([run.code, readdirSync(join(cwd, "out"))]).toEqual([2, ["qianjiang-2022.d.ts"]]);
  });

  test("is written into where it is a stream", () => {
    const piped = spawnSync("sh", [
      "-c",
      `"$@" | cat`,
      "sh",
      process.execPath,
      command,
      "report",
      example("gansu-2022"),
      "--md",
      "/dev/stdout",
    ]);
    expect(piped.stdout.toString()).toMatch(/^# /u);
    const full = zhengce(["report", example("gansu-2022"), "--md", "/dev/full"]);
    expect([full.code, full.error]).toEqual([2, "zhengce: 写不了 /dev/full：磁盘满了；没有改动\n"]);
  });
});
