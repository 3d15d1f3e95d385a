// Notices in the forms that offices use, made up: what is drafted of each is kept as a golden file that people have read. And what looks like a rule
// where its clause, its heading or the sentence behind it says otherwise.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { compile } from "../../compiler/compile.js";
import { draft } from "../../compiler/draft/draft.js";
import { runTests } from "../../compiler/testing/run-tests.js";

const folder = fileURLToPath(new URL("prints/", import.meta.url));
const prints = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe.each(prints)("%s", (name) => {
  const print = readFileSync(`${folder}${name}`, "utf8");
  const made = draft(print, { source: name });
  it("has no error and runs its tests", () => {
    const { model, program, diagnostics } = compile({ path: name, text: made.text }, { resolve: () => print });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(program === null ? [] : runTests(model, program).filter(({ passed }) => !passed)).toEqual([]);
  });
  it("is drafted as it was read over", async () => {
    await expect(made.text).toMatchFileSnapshot(`../golden/draft/${name.replace(".txt", ".policy")}`);
  });
});

/** The statements of the clauses, without remarks. */
function stated(body: string): string {
  const { text } = draft(`关于做好2025年度城乡居民医保参保缴费工作的通知\n各乡镇：\n${body}\n`);
  return text
    .split("\n")
    .filter((line) => /^\s*(?:标准|资助|期间|情形|例外|时限|多重身份|资助上限)/u.test(line))
    .join("\n");
}

describe("nothing is stated where the words around it say otherwise", () => {
  test.each([
    ["a heading that narrows", "一、少儿：个人缴费标准为每人每年350元。"],
    ["a heading of a tier", "一、缴费\n（一）一档：个人缴费标准为每人每年380元。"],
    ["another scheme", "一、职工医保\n个人缴费标准为每人每年400元。"],
    ["last year's", "一、2024年标准\n2024年度个人缴费标准为每人每年380元。"],
    ["an exception behind", "一、标准\n个人缴费标准为每人每年400元。但在校学生为350元。"],
    ["a part taken out behind", "一、标准\n个人缴费标准为每人每年400元；其中残疾人减半。"],
    [
      "two sentences that differ",
      "一、标准\n个人缴费标准为每人每年400元。\n二、其他标准\n个人缴费标准为每人每年380元。",
    ],
    [
      "a period that differs",
      "一、缴费时间\n集中缴费期为2024年9月1日至12月31日。集中缴费期为2024年10月1日至12月31日。",
    ],
    [
      "days of some",
      "一、时间\n集中缴费期为2024年9月1日至12月31日；大学生集中缴费期为2024年9月1日至10月31日，以学校为单位办理。",
    ],
    ["other people", "一、学生缴费\n个人缴费标准为每人每年350元。"],
    ["people that no list has", "一、脱贫户缴费标准\n个人缴费标准为每人每年200元。"],
  ])("%s", (_, body) => {
    expect(stated(body)).toBe("");
  });
  it("benefits of those who pay in time, where the next sentence is of some of them", () => {
    const body =
      "一、标准\n个人缴费标准为每人每年400元。\n二、时间\n集中缴费期为2024年9月1日至2025年2月28日。\n三、待遇\n集中缴费期内缴费的，自2025年1月1日起享受待遇；";
    expect(draft(`关于做好2025年度城乡居民医保参保缴费工作的通知\n各乡镇：\n${body}\n`).text).toContain(
      "待遇 从 2025年1月1日",
    );
    const more = `${body}2025年1月1日以后缴费的，自缴费次日起享受。`;
    expect(draft(`关于做好2025年度城乡居民医保参保缴费工作的通知\n各乡镇：\n${more}\n`).text).not.toContain(
      "待遇 从 2025年1月1日",
    );
  });
  it("while the plain sentence is", () => {
    expect(stated("一、标准\n个人缴费标准为每人每年400元。")).toBe("  标准 个人缴费 400元 待核");
  });
});

describe("the year", () => {
  const yearOf = (title: string, body: string) => draft(`${title}\n各乡镇：\n${body}\n`).year;
  const title = "关于做好城乡居民医保参保缴费工作的通知";
  it("is that of the text where the title names none", () => {
    expect(yearOf(title, "2025年度参保缴费的事项通知如下。\n一、标准\n2024年度未参保的，另行通知。")).toBe(2025);
    expect(yearOf(title, "一、标准\n2025年度个人缴费标准为400元。")).toBe(2025);
  });
  it("is not known where the text names several, or a school year", () => {
    expect(yearOf(title, "一、标准\n2025年度400元，2026年度420元。")).toBeNull();
    expect(yearOf("关于做好2023—2024学年学生参加居民医保的通知", "一、标准\n2024年度缴费标准为400元。")).toBeNull();
  });
});
