// `zhengce coverage` as a shell sees it: where the print is found, what is printed, what the page holds.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, root, zhengce } from "./run.js";

const POLICY = `通知 测试2022 { 年度 2022 原文 "print.txt" }
标准 个人缴费 320元
情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
条款 一 "<标准>" { 说明 "每人320元。" }
`;
const PRINT = "一、<b>标准</b>\n每人320元，另加30元。\n";

describe("zhengce coverage", () => {
  it("shows a clean pair with a table and its total", () => {
    const { code, out } = zhengce(["coverage", join(root, "examples/fictional/yunling-2024.policy")]);
    expect(code).toBe(0);
    expect(out).toContain("（100%）");
    expect(out).toMatch(/^二（二）1 /mu);
  });

  it("lists what is open, pointing into the print", () => {
    const cwd = folder({ "a.policy": POLICY, "print.txt": PRINT });
    const run = zhengce(["coverage", "a.policy"], { cwd });
    expect(run.code).toBe(1);
    expect(run.out).toContain("[figure-not-encoded]");
    expect(run.out).toContain("print.txt:2:10");
    expect(zhengce(["check", "a.policy"], { cwd }).out).toContain("[figure-not-encoded]");
    const json = JSON.parse(zhengce(["coverage", "a.policy", "--json"], { cwd }).out) as Record<string, unknown>;
    expect(json["totals"]).toMatchObject({ printed: 2, waived: 1, open: 1 });
  });

  it("is never clean where the file has errors, and names them", () => {
    const broken = `${POLICY}条款 二 { 资助 从 缴费日期 }\n`;
    const cwd = folder({ "a.policy": broken, "print.txt": PRINT.replace("，另加30元", "") });
    const run = zhengce(["coverage", "a.policy"], { cwd });
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/错误 .*a\.policy:5|a\.policy:5:\d+ 错误/u);
    const { findings } = JSON.parse(zhengce(["coverage", "a.policy", "--json"], { cwd }).out) as {
      findings: { severity: string }[];
    };
    expect(findings.some(({ severity }) => severity === "error")).toBe(true);
  });

  it("lists the figures of clauses that the file lacks", () => {
    const print = `${PRINT}二、待遇\n等待60日，每断保1年增加1个月。\n`;
    const cwd = folder({ "a.policy": POLICY, "print.txt": print });
    const { out } = zhengce(["coverage", "a.policy", "--json"], { cwd });
    const { totals, unmentioned } = JSON.parse(out) as Record<string, unknown>;
    expect(totals).toMatchObject({ printed: 4, open: 3 });
    expect(unmentioned).toEqual([
      {
        clause: "二",
        figures: [
          { text: "60日", line: 4, column: 3, state: "open" },
          { text: "1个月", line: 4, column: 14, state: "open" },
        ],
      },
    ]);
  });

  it("finds the print in the folders that zhengce.config.json names, and nowhere above them", () => {
    const cwd = folder({ "zhengce.config.json": '{ "sources": ["texts"] }' });
    mkdirSync(join(cwd, "texts"));
    mkdirSync(join(cwd, "policies"));
    writeFileSync(join(cwd, "texts/print.txt"), PRINT.replace("，另加30元", ""));
    writeFileSync(join(cwd, "policies/a.policy"), POLICY);
    writeFileSync(join(cwd, "policies/b.policy"), POLICY.replace("print.txt", "../texts/print.txt"));
    expect(zhengce(["coverage", "policies/a.policy"], { cwd }).code).toBe(0);
    expect(zhengce(["coverage", "policies/b.policy"], { cwd }).error).toContain("找不到原文");
  });

  it("says where to put a print that is missing; check counts it", () => {
    const cwd = folder({ "a.policy": POLICY });
    const { code, error } = zhengce(["coverage", "a.policy"], { cwd });
    expect(code).toBe(1);
    expect(error).toContain("zhengce.config.json");
    expect(zhengce(["check", "a.policy"], { cwd }).code).toBe(0);
    expect(zhengce(["coverage", "none.policy"], { cwd }).code).toBe(2);
  });

  it("writes one page that fetches nothing and shows text as text", () => {
    const cwd = folder({ "a.policy": POLICY, "print.txt": PRINT });
    expect(zhengce(["coverage", "a.policy", "--html", "out/page.html"], { cwd }).code).toBe(1);
    const page = readFileSync(join(cwd, "out/page.html"), "utf8");
    expect(page).toContain("&lt;b&gt;标准&lt;/b&gt;");
    expect(page).not.toContain("<b>标准");
    expect(page).not.toMatch(/https?:|src=|@import|url\(/u);
    expect(page).toMatch(/<a id="p0" class="f waived" href="#e0"/u);
    expect(page).toContain('class="f open"');
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/ href="#([^"]+)"/gu)) expect(ids).toContain(target);
  });
});
