// Runs every command of docs/roster.md and docs/budget.md, and those of README.md, and wants the lines that the pages show; and makes the roster of the pages again.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, root, zhengce } from "../cli/run.js";
import { stepsOf } from "./authoring-page.js";

const FILES = [
  ...["fictional/qingxi-2025.policy", "fictional/qingxi-2025.txt", "fictional/qingxi-2024.policy"],
  ...["rosters/qingxi-2025.csv", "rosters/qingxi-2025-paid.csv"],
];
const roster = join(root, "examples/rosters/qingxi-2025.csv");
/** Words of a command line, those in quotes as one. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);

describe.each(["roster", "budget"])("docs/%s.md", (page) => {
  const steps = stepsOf(new URL(`../../docs/${page}.md`, import.meta.url));
  const commands = steps.flatMap((step, at) => (step.kind === "sh" ? [{ ...step, shown: steps[at + 1] }] : []));
  it("has commands, each with what it prints", () => {
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.map(({ shown }) => shown?.kind)).toEqual(commands.map(() => "text"));
  });
  it.each(commands)("line $line", ({ text, shown }) => {
    const cwd = folder();
    for (const path of FILES) copyFileSync(join(root, "examples", path), join(cwd, basename(path)));
    const { out, error } = zhengce(words(text.trim()).slice(1), { cwd });
    // The widths of columns are those of the whole table.
    let rest = `${out}\n${error}`.replace(/ +/gu, " ");
    for (const line of (shown?.text ?? "").trimEnd().split("\n")) {
      const at = rest.indexOf(line.trimEnd().replace(/ +/gu, " "));
      expect(at, line).toBeGreaterThanOrEqual(0);
      rest = rest.slice(at);
    }
  });
});

describe("README.md", () => {
  const lines = readFileSync(join(root, "README.md"), "utf8").split("\n");
  const commands = lines.filter((line) => /^npx zhengce (?:roster|audit|budget) /u.test(line));
  it("has a command for rosters, for audits, for budgets", () => {
    expect(commands.length).toBe(3);
  });
  it.each(commands)("%s", (command) => {
    const cwd = folder();
    symlinkSync(join(root, "examples"), join(cwd, "examples"));
    const { code, out, error } = zhengce(words(command.split("   #")[0] ?? "").slice(2), { cwd });
    // Rows of the made-up roster have errors.
    expect(code, error).toBe(1);
    expect(out).toMatch(/人数\s+\d+|证件号码/u);
  });
});

describe("the made-up roster", () => {
  it("is what its script makes", () => {
    const { stdout } = spawnSync(process.execPath, [join(root, "examples/rosters/make.mjs")], {
      encoding: "utf8",
      maxBuffer: 1 << 24,
    });
    expect(stdout).toBe(readFileSync(roster, "utf8"));
  });
  it("with what was recorded is what its script makes", () => {
    const notice = join(root, "examples/fictional/qingxi-2025.policy");
    const { out } = zhengce(["roster", notice, roster, "--columns", "个人实缴,资助"]);
    const { stdout } = spawnSync(process.execPath, [join(root, "examples/rosters/make-paid.mjs")], {
      input: out,
      encoding: "utf8",
    });
    expect(stdout).toBe(readFileSync(join(root, "examples/rosters/qingxi-2025-paid.csv"), "utf8"));
  });
});
