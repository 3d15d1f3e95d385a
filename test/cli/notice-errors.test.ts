// A notice with errors, asked by a program: its findings on standard output, in one shape whatever the command, and nothing beside them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { example, folder, zhengce } from "./run.js";

const bad = "通知 甲2026 { 年度 2026 }\n标准 个人缴费 400元\n资助 没有 100元\n";
const files = {
  "bad.policy": bad,
  "good.policy": readFileSync(example("qianjiang-2022"), "utf8"),
  "f.json": JSON.stringify({ 缴费日期: "2026-01-01" }),
  "l.ndjson": `${JSON.stringify({ 缴费日期: "2026-01-01" })}\n`,
};
const single: Readonly<Record<string, readonly string[]>> = {
  assess: ["assess", "bad.policy", "--facts", "f.json", "--json"],
  "assess of lines": ["assess", "bad.policy", "--facts", "l.ndjson", "--json"],
  adjust: ["adjust", "bad.policy", "--before", "f.json", "--after", "f.json", "--json"],
  "diff, before": ["diff", "bad.policy", "good.policy", "--format", "json"],
  "diff, after": ["diff", "good.policy", "bad.policy", "--format", "json"],
  "diff of one with itself": ["diff", "bad.policy", "bad.policy", "--format", "json"],
  conform: ["conform", "bad.policy", "--to", "good.policy", "--format", "json"],
  "conform, superior": ["conform", "good.policy", "--to", "bad.policy", "--format", "json"],
};

describe("a notice with errors", () => {
  const cwd = folder(files);
  const findings = JSON.parse(zhengce(["check", "--json", "bad.policy"], { cwd }).out) as { code: string }[];
  const errors = findings.filter((finding) => (finding as unknown as { severity: string }).severity === "error");
  const error = { code: "notice-errors", message: "通知有错误，没有作答", findings: errors };

  it("has errors to tell", () => {
    expect(errors.map(({ code }) => code)).toEqual(["unknown-name"]);
  });
  it.each(Object.entries(single))("%s", (_name, args) => {
    const run = zhengce(args, { cwd });
    expect([run.code, run.error, JSON.parse(run.out)]).toEqual([1, "", { error }]);
  });
  it("is one line where lines are asked for", () => {
    expect(zhengce(single["assess of lines"]!, { cwd }).out.trimEnd()).not.toContain("\n");
  });
  it("is the entry of its file where many are asked, in their order", () => {
    const verified = zhengce(["verify", "--json", "bad.policy", "good.policy"], { cwd });
    const [first, second] = JSON.parse(verified.out) as object[];
    expect([verified.code, verified.error, first]).toEqual([1, "", { file: "bad.policy", error }]);
    expect(second).toMatchObject({ file: "good.policy", answers: expect.any(Array) as unknown });
    const tested = zhengce(["test", "--json", "bad.policy"], { cwd });
    expect([tested.code, tested.error, JSON.parse(tested.out)]).toMatchObject([
      1,
      "",
      [{ file: "bad.policy", kind: "broken", error }],
    ]);
  });
  it("stands beside what is compared with the print", () => {
    const run = zhengce(["coverage", "--json", "bad.policy"], { cwd });
    expect([run.code, run.error, JSON.parse(run.out)]).toEqual([
      1,
      "",
      { file: "bad.policy", source: null, found: false, findings: errors },
    ]);
  });
  it("is words on standard error for people", () => {
    for (const args of Object.values(single)) {
      const words = args.filter((arg) => arg !== "--json" && arg !== "--format" && arg !== "json");
      const run = zhengce(words, { cwd });
      expect([run.code, run.out, run.error.match(/unknown-name/gu)?.length]).toEqual([1, "", 1]);
    }
  });
});

test("no superior to hold a notice against is said in the same shape", () => {
  const run = zhengce(["conform", "good.policy", "--format", "json"], { cwd: folder(files) });
  expect([run.code, run.error, JSON.parse(run.out)]).toEqual([
    1,
    "",
    { error: { code: "no-superior", message: expect.stringContaining("--to") as unknown, findings: [] } },
  ]);
});
test("a file that is no text is a finding like any other", () => {
  const cwd = folder({});
  writeFileSync(join(cwd, "bytes.policy"), Uint8Array.of(0xff, 0xff, 0x80, 0xc3, 0x28, 0xff));
  const run = zhengce(["coverage", "--json", "bytes.policy"], { cwd });
  expect([run.code, run.error, JSON.parse(run.out)]).toMatchObject([1, "", { error: { code: "notice-errors" } }]);
});
