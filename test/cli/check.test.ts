import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../compiler/cli/reporters/frame.js";
import { folder, root, zhengce } from "./run.js";

const echo = `通知 某县2022 { 年度 2022 }
标准 个人缴费 320元
标准 财政补助 580元
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 + 财政补助（910元） 待遇 从 缴费日期 至 年末 }
`;

describe("zhengce check", () => {
  test("says clean and exits 0 on the examples", () => {
    const run = zhengce(["check", "examples"]);
    expect(run.out).toMatch(/没有问题/u);
    expect(run.code).toBe(0);
  });

  test("frames a finding with carets under Chinese characters and exits 1", () => {
    const run = zhengce(["check", "a.policy"], { cwd: folder({ "a.policy": echo }) });
    expect(run.code).toBe(1);
    const [head, line, carets] = run.out.split("\n");
    expect(head).toMatch(/^a\.policy:4:\d+ 错误 .*910.* \[echo-mismatch\]$/u);
    const before = (line ?? "").slice(0, (line ?? "").indexOf("910元"));
    expect((carets ?? "").indexOf("^")).toBe(displayWidth(before));
    expect(/\^+/u.exec(carets ?? "")?.[0].length).toBe(displayWidth("910元"));
  });

  test("prints findings as JSON with every field, columns in UTF-16 units from 1", () => {
    const run = zhengce(["check", "a.policy", "--json"], { cwd: folder({ "a.policy": echo }) });
    const findings = JSON.parse(run.out) as Record<string, unknown>[];
    const line = echo.split("\n")[3] ?? "";
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      file: "a.policy",
      line: 4,
      column: line.indexOf("910元") + 1,
      endLine: 4,
      endColumn: line.indexOf("910元") + 5,
      code: "echo-mismatch",
      severity: "error",
      fixable: true,
    });
    expect(Object.keys(findings[0] ?? {}).sort()).toEqual(
      ["code", "column", "endColumn", "endLine", "file", "fixable", "line", "message", "related", "severity"].sort(),
    );
  });

  test("prints an empty array, and nothing else, when there is nothing to find", () => {
    expect(JSON.parse(zhengce(["check", "examples/gansu-2022.policy", "--json"]).out)).toEqual([]);
  });

  test("prints SARIF 2.1.0 and GitHub annotations of the same finding", () => {
    const cwd = folder({ "a.policy": echo });
    const log = JSON.parse(zhengce(["check", "--format", "sarif"], { cwd }).out) as {
      version: string;
      runs: { results: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[];
    };
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0]?.results[0]).toMatchObject({ ruleId: "echo-mismatch", level: "error" });
    expect(log.runs[0]?.results[0]?.locations[0]?.physicalLocation.region.startLine).toBe(4);
    expect(zhengce(["check", "--format", "github"], { cwd }).out).toMatch(
      /^::error file=a\.policy,line=4,endLine=4,col=\d+,endColumn=\d+,title=echo-mismatch::/u,
    );
  });

  test("mends with --fix what needs nobody to decide, and leaves the rest to a person", () => {
    const glued = `${echo.replace("910", "900")}人群 孤儿\n资助 孤儿 全额由医疗救助基金\n`;
    const cwd = folder({ "glued.policy": glued, "echo.policy": echo });
    expect(zhengce(["check", "--fix", "glued.policy"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "glued.policy"), "utf8")).toContain("全额 由 医疗救助基金");
    expect(zhengce(["check", "--fix", "echo.policy"], { cwd }).code).toBe(1);
    expect(readFileSync(join(cwd, "echo.policy"), "utf8")).toBe(echo);
  });

  test("words findings in the language asked for, else in that of the environment", () => {
    const cwd = folder({ "a.policy": echo });
    expect(zhengce(["check", "--locale", "en"], { cwd }).out).toContain(" error ");
    expect(zhengce(["check"], { cwd, environment: { LANG: "en_US.UTF-8" } }).out).toContain(" error ");
    expect(zhengce(["check"], { cwd, environment: { LANG: "", ZHENGCE_LOCALE: "zh" } }).out).toContain(" 错误 ");
  });

  test("has one finding for a file that is not UTF-8, and reads byte-order marks and Windows line ends", () => {
    const cwd = folder({
      "gbk.policy": Uint8Array.from([0xcd, 0xa8, 0xd6, 0xaa, 0x20, 0xbc, 0xd7]),
      "bom.policy": `\ufeff${echo.replace("910", "900").replaceAll("\n", "\r\n")}`,
    });
    const findings = JSON.parse(zhengce(["check", "--json"], { cwd }).out) as { file: string; code: string }[];
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual(["gbk.policy unknown-encoding"]);
  });

  test("exits 2 on misuse, saying what was wrong", () => {
    for (const args of [
      ["chek"],
      ["check", "nowhere.policy"],
      ["check", "--format", "x"],
      ["assess"],
      ["compile", "a"],
    ]) {
      const run = zhengce(args, { cwd: folder() });
      expect([run.code, run.error.startsWith("zhengce")], args.join(" ")).toEqual([2, true]);
    }
    expect(zhengce(["chek"]).error).toContain("check");
  });

  test("has help for every command", () => {
    const commands = ["check", "compile", "assess", "adjust", "test", "explain", "init"];
    const help = zhengce(["--help"]).out;
    for (const command of commands) {
      expect(help).toContain(`  ${command} `);
      const own = zhengce([command, "--help"]);
      expect([own.code, own.out.includes("用法：")], command).toEqual([0, true]);
    }
  });

  test("colours a terminal only", () => {
    const cwd = folder({ "a.policy": echo });
    expect(zhengce(["check"], { cwd }).out).not.toContain("\u001b[");
    expect(zhengce(["check"], { cwd, environment: { FORCE_COLOR: "1" } }).out).toContain("\u001b[");
  });

  test("finds a thing at the same place from any folder", () => {
    const run = zhengce(["check", join(root, "examples", "gansu-2022.policy")], { cwd: folder() });
    expect(run.code).toBe(0);
  });
});
