// Runs every command of docs/roster.md and wants the lines that it shows; and makes the roster of the page again.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, root, zhengce } from "../cli/run.js";
import { stepsOf } from "./authoring-page.js";

const steps = stepsOf(new URL("../../docs/roster.md", import.meta.url));
const commands = steps.flatMap((step, at) => (step.kind === "sh" ? [{ ...step, shown: steps[at + 1] }] : []));
const FILES = [
  ...["fictional/qingxi-2025.policy", "fictional/qingxi-2025.txt"],
  ...["rosters/qingxi-2025.csv", "rosters/qingxi-2025-paid.csv"],
];
const roster = join(root, "examples/rosters/qingxi-2025.csv");

describe("docs/roster.md", () => {
  it("has commands, each with what it prints", () => {
    expect(commands.length).toBeGreaterThan(2);
    expect(commands.map(({ shown }) => shown?.kind)).toEqual(commands.map(() => "text"));
  });
  it.each(commands)("line $line", ({ text, shown }) => {
    const cwd = folder();
    for (const path of FILES) copyFileSync(join(root, "examples", path), join(cwd, basename(path)));
    const { out, error } = zhengce(text.trim().split(/\s+/u).slice(1), { cwd });
    // The widths of columns are those of the whole table.
    let rest = `${out}\n${error}`.replace(/ +/gu, " ");
    for (const line of (shown?.text ?? "").trimEnd().split("\n")) {
      const at = rest.indexOf(line.trimEnd().replace(/ +/gu, " "));
      expect(at, line).toBeGreaterThanOrEqual(0);
      rest = rest.slice(at);
    }
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
