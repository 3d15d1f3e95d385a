// `-` as the file of an output is standard output wherever that can be, and never a file of that name.
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { example, folder, zhengce } from "../cli/run.js";

const notice = readFileSync(example("fictional/yunling-2024"), "utf8");
const print = /原文 "([^"]+)"/u.exec(notice)?.[1] ?? "";
const facts = JSON.stringify({ 缴费日期: "2023-12-01", 出生日期: "1990-01-01", 户籍: "本县" });
const files = {
  "a.policy": notice,
  "b.policy": notice,
  "f.json": facts,
  "r.csv": "缴费日期,实缴\n2023-12-01,400\n",
  [print]: readFileSync(example("fictional/yunling-2024").replace(/policy$/u, "txt"), "utf8"),
};
/** The call, what standard output begins with, and what else must stand there. */
const written: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
  "report --md": [["report", "a.policy", "--md", "-"], /^# .+签发审阅报告\n/u],
  "report --html": [["report", "a.policy", "--html", "-"], /^<!doctype html>/iu],
  "report --ics": [["report", "a.policy", "--ics", "-"], /^BEGIN:VCALENDAR\r\n/u],
  "diff -o": [["diff", "a.policy", "b.policy", "-o", "-"], /^.*云岭2024/u],
  "diff --format html": [["diff", "a.policy", "b.policy", "--format", "html", "-o", "-"], /^<!doctype html>/iu],
  "coverage --html": [["coverage", "a.policy", "--html", "-"], /^<!doctype html>/iu],
  "assess -o": [["assess", "a.policy", "--facts", "f.json", "--json", "-o", "-"], /^\{/u],
  "roster -o": [["roster", "a.policy", "r.csv", "-o", "-"], /^缴费日期,/u],
  "audit -o": [["audit", "a.policy", "r.csv", "--paid", "实缴", "-o", "-"], /^/u],
  "budget -o": [["budget", "a.policy", "r.csv", "-o", "-"], /^/u],
  "new -o": [["new", "--from", "a.policy", "-o", "-"], /^[\s\S]*通知 云岭2025/u],
};
const refused: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
  "two outputs of report": [["report", "a.policy", "--md", "-", "--html", "-"], /标准输出（-）只能写一项/u],
  "coverage --json beside the page": [["coverage", "a.policy", "--html", "-", "--json"], /标准输出（-）只能写一项/u],
  "compile -o": [["compile", "a.policy", "-o", "-"], /--out 应是文件夹/u],
  "audit --totals": [["audit", "a.policy", "r.csv", "--paid", "实缴", "--totals", "-"], /--totals 应以 \.html/u],
  "budget --totals": [["budget", "a.policy", "r.csv", "--totals", "-"], /--totals 应以 \.html/u],
  "roster --totals": [["roster", "a.policy", "r.csv", "--totals", "-"], /--totals 应以 \.html \.md \.json 结尾：-/u],
};

describe("`-` is standard output", () => {
  test.each(Object.entries(written))("%s", (_name, [args, begins]) => {
    const cwd = folder(files);
    const run = zhengce(args, { cwd });
    expect(run.error).not.toContain("已写入");
    expect(run.code).not.toBe(2);
    expect(run.out).toMatch(begins);
    expect(run.out).not.toContain("已新建");
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort());
  });
  test("beside a file of another output", () => {
    const cwd = folder(files);
    const run = zhengce(["report", "a.policy", "--md", "-", "--html", "r.html"], { cwd });
    expect([run.code, run.error, run.out.startsWith("# ")]).toEqual([0, "已写入 r.html\n", true]);
  });
});

describe("is refused in one sentence", () => {
  test.each(Object.entries(refused))("%s", (_name, [args, says]) => {
    const cwd = folder(files);
    const run = zhengce(args, { cwd });
    expect([run.code, run.out, run.error]).toEqual([2, "", expect.stringMatching(says)]);
    expect(run.error.trimEnd().split("\n").length).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort());
  });
});

test("every option that names a file to write is tried", () => {
  const commands = ["check", "compile", "assess", "adjust", "test", "fmt", "roster", "audit", "budget", "diff", "verify", "coverage", "conform", "report", "init", "new"]; // prettier-ignore
  const options = commands.flatMap((command) =>
    [...zhengce([command, "--help"]).out.matchAll(/^ +(?:-o, )?(--(?:out|html|md|ics|totals)) /gmu)].map(([, name]) =>
      `${command} ${name ?? ""}`.replace("--out", "-o"),
    ),
  );
  const tried = [...Object.values(written), ...Object.values(refused)].map(([args]) => args);
  for (const option of options) {
    const [command = "", name = ""] = option.split(" ");
    expect(
      tried.some((args) => args[0] === command && args.includes(name)),
      option,
    ).toBe(true);
  }
  expect(options.length).toBeGreaterThan(9);
});
