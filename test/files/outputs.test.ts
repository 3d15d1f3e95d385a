// No output goes over a notice, a print or the configuration, by whatever name it is called.
import { linkSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { example, folder, root, zhengce } from "../cli/run.js";

const notice = readFileSync(example("fictional/yunling-2024"), "utf8");
const print = /原文 "([^"]+)"/u.exec(notice)?.[1] ?? "";
const printText = readFileSync(join(root, "examples/fictional", print), "utf8");
const calls: Readonly<Record<string, (out: string) => readonly string[]>> = {
  "report --html": (out) => ["report", "a.policy", "--html", out],
  "report --md": (out) => ["report", "a.policy", "--md", out],
  "report --ics": (out) => ["report", "a.policy", "--ics", out],
  "diff -o": (out) => ["diff", "a.policy", "b.policy", "-o", out],
  "coverage --html": (out) => ["coverage", "a.policy", "--html", out],
  "new -o": (out) => ["new", "--from", "a.policy", "-o", out],
};

function workspace(): string {
  const cwd = folder({
    "a.policy": notice,
    "b.policy": notice,
    "c.policy": '通知 丙 { 年度 2024 原文 "sub/c.txt" }\n',
    [print]: printText,
    "c.txt": "丙",
    "zhengce.config.json": "{}",
  });
  mkdirSync(join(cwd, "sub"));
  symlinkSync("a.policy", join(cwd, "link.html"));
  symlinkSync(print, join(cwd, "link.md"));
  linkSync(join(cwd, "a.policy"), join(cwd, "second.html"));
  symlinkSync(".", join(cwd, "here"));
  return cwd;
}
const contents = (cwd: string): readonly string[] =>
  readdirSync(cwd).map((name) => (name === "sub" || name === "here" ? name : readFileSync(join(cwd, name), "utf8")));

describe.each(Object.entries(calls))("%s", (_name, call) => {
  test.each([
    ...["a.policy", "./a.policy", "sub/../a.policy", "here/a.policy", "b.policy", "link.html", "second.html"],
    ...[print, `here/${print}`, "link.md", "c.txt", "zhengce.config.json"],
  ])("leaves %s alone", (out) => {
    const cwd = workspace();
    const before = contents(cwd);
    const run = zhengce(call(out), { cwd });
    expect([run.code, run.out, run.error]).toEqual([2, "", expect.stringMatching(/^zhengce: .+没有改动.*\n$/u)]);
    expect(contents(cwd)).toEqual(before);
  });
});

test("report and diff make no new file that would be read as a notice", () => {
  const cwd = workspace();
  expect(zhengce(["report", "a.policy", "--md", "new.policy"], { cwd }).code).toBe(2);
  expect(zhengce(["diff", "a.policy", "b.policy", "-o", "NEW.POLICY"], { cwd }).code).toBe(2);
});

test("compile writes over no notice that its modules' names lead to", () => {
  const cwd = workspace();
  mkdirSync(join(cwd, "out"));
  symlinkSync("../b.policy", join(cwd, "out/a.js"));
  const run = zhengce(["compile", "a.policy", "-o", "out"], { cwd });
  expect([run.code, readdirSync(join(cwd, "out"))]).toEqual([2, ["a.js"]]);
  expect(readFileSync(join(cwd, "b.policy"), "utf8")).toBe(notice);
});

test("two outputs of one name are refused", () => {
  const cwd = workspace();
  const run = zhengce(["report", "a.policy", "--html", "r.html", "--md", "here/../r.html"], { cwd });
  expect([run.code, readdirSync(cwd).includes("r.html")]).toEqual([2, false]);
});

test("an output of an earlier call is written again", () => {
  const cwd = workspace();
  for (let time = 0; time < 2; time++)
    expect(zhengce(["report", "a.policy", "--md", "sub/r.md"], { cwd }).code).toBe(0);
});

test("init writes over nothing, not through a link that leads nowhere either", () => {
  const cwd = folder({ "甲.policy": "old" });
  symlinkSync("nowhere", join(cwd, "乙.policy"));
  for (const name of ["甲", "乙"]) expect(zhengce(["init", name], { cwd }).code).toBe(2);
  expect(readdirSync(cwd).sort()).toEqual(["乙.policy", "甲.policy"].sort());
});
