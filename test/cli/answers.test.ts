import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCases, type Case } from "../../compiler/testing/cases.js";
import { differences } from "../../compiler/testing/differences.js";
import { example, folder, root, zhengce } from "./run.js";

const caseFiles = readdirSync(join(root, "examples/cases")).filter((file) => file.endsWith(".json"));
const cases = caseFiles.flatMap(
  (file) => readCases(JSON.parse(readFileSync(join(root, "examples/cases", file), "utf8"))).cases,
);
const byNotice = grouped(cases);

function grouped(all: readonly Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const item of all) groups.set(item.notice, [...(groups.get(item.notice) ?? []), item]);
  return groups;
}

describe("the cases, through the command line", () => {
  test.each([...byNotice])("%s", (notice, own) => {
    const assessed = own.filter((item) => item.kind === "assess");
    const facts = join(folder({ "facts.json": JSON.stringify(assessed.map((item) => item.facts)) }), "facts.json");
    const run = zhengce(["assess", example(notice), "--facts", facts, "--json"]);
    expect(run.code).toBe(0);
    const answers = JSON.parse(run.out) as unknown[];
    expect(answers).toHaveLength(assessed.length);
    assessed.forEach((item, index) => expect(differences(item.expect, answers[index]), item.id).toEqual([]));
    for (const item of own.filter((found) => found.kind === "adjust")) {
      const cwd = folder({ "before.json": JSON.stringify(item.before), "after.json": JSON.stringify(item.after) });
      const adjusted = zhengce(
        ["adjust", example(notice), "--before", "before.json", "--after", "after.json", "--json"],
        { cwd },
      );
      expect(differences(item.expect, JSON.parse(adjusted.out)), item.id).toEqual([]);
    }
  });
});

describe("zhengce assess", () => {
  const guizhou = example("guizhou-2021");

  test("refuses a row with its key, value and what was expected, and still assesses the others", () => {
    const rows = [{ 缴费日期: "2021-02-30" }, { 缴费日期: "2021-02-01" }, { 缴费日期: "2021-02-01", 身分: [] }];
    const run = zhengce(["assess", guizhou, "--facts", "-", "--json"], { input: JSON.stringify(rows) });
    const [impossible, fine, unknown] = JSON.parse(run.out) as {
      error?: { key: string; value: unknown };
      due?: number;
    }[];
    expect(run.code).toBe(1);
    expect(impossible?.error).toMatchObject({ key: "缴费日期", value: "2021-02-30" });
    expect(fine?.due).toBe(28000);
    expect(unknown?.error).toMatchObject({ key: "身分" });
  });

  test("tells the payer what, why, by which clause, and what is open", () => {
    const input = JSON.stringify({ 缴费日期: "2021-02-01", 身份: ["建档立卡贫困人口"], 县类别: "贫困县" });
    const { out } = zhengce(["assess", guizhou, "--facts", "-"], { input });
    for (const words of [
      "应缴  280元",
      "资助  140元",
      "省级财政 10元",
      "120元 由谁承担未定",
      "个人实缴  140元",
      "从 2021-01-01",
      "二（一）1",
      "没有规定",
    ]) {
      expect(out).toContain(words);
    }
  });

  test("prints the findings of a file with errors instead of an answer", () => {
    const cwd = folder({ "a.policy": "通知 甲 { 年度 2022 }\n标准 个人缴费 三百元\n", "facts.json": "{}" });
    const run = zhengce(["assess", "a.policy", "--facts", "facts.json"], { cwd });
    expect([run.code, run.out]).toEqual([1, ""]);
    expect(run.error).toContain("a.policy:2:");
  });

  test("says once that facts are not JSON", () => {
    const run = zhengce(["assess", guizhou, "--facts", "-"], { input: "{" });
    expect([run.code, run.error.includes("JSON")]).toEqual([2, true]);
  });
});
