// `zhengce verify` and `zhengce report` as a shell sees them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, folder, zhengce } from "./run.js";

const gap = (): string =>
  readFileSync(example("guizhou-2021"), "utf8").replace("零星缴费期 从 2021年4月1日", "零星缴费期 从 2021年4月2日");

describe("zhengce verify", () => {
  it("says that every question holds", () => {
    const { code, out, error } = zhengce(["verify", example("gansu-2022")]);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("共 12 问：成立 9 问，没有可判断的情形 3 问");
    expect([out.match(/✓/gu)?.length, out.match(/–/gu)?.length]).toEqual([9, 3]);
    expect(zhengce(["verify", example("gansu-2022"), "--locale", "en"]).out).toContain(": holds");
  });
  it("shows a person who can be pasted, and exits with 1", () => {
    const cwd = folder({ "gap.policy": gap() });
    const { code, out } = zhengce(["verify", "gap.policy"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("2021年4月1日缴费，没有情形可以适用");
    expect(out).toMatch(/用例 "[^"]+" \{\n\s+已知 缴费日期 2021年4月1日[^\n]*\n\s+期望 情形 无 {2}应缴 未规定\n\s+\}/u);
  });
  it("prints boundaries, and everything as JSON", () => {
    expect(zhengce(["verify", example("gansu-2022"), "--boundaries"]).out).toContain("界外");
    const [file] = JSON.parse(zhengce(["verify", example("gansu-2022"), "--json"]).out) as { answers: unknown[] }[];
    expect(file?.answers.length).toBe(12);
  });
  it("refuses a file that it can't understand whole", () => {
    const cwd = folder({
      "a.policy": "通知 甲2022 { 年度 2022 }\n情形 缴 { 当 缴费日期 在 没有的期间 缴纳 个人缴费 }\n",
    });
    const { code, out, error } = zhengce(["verify", "a.policy"], { cwd });
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(error).toContain("没有的期间");
  });
});

describe("zhengce report", () => {
  it("writes the page, Markdown and the calendar", () => {
    const cwd = folder();
    const args = ["report", example("qianjiang-2022"), "--against", example("qianjiang-2021")];
    const { code } = zhengce([...args, "--html", "r.html", "--md", "r.md", "--ics", "r.ics"], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, "r.html"), "utf8")).toContain("与2021年比较");
    expect(readFileSync(join(cwd, "r.md"), "utf8")).toContain("## 三、缴费与资助");
    expect(readFileSync(join(cwd, "r.ics"), "utf8")).toContain("BEGIN:VEVENT\r\n");
  });
  it("asks where to write", () => {
    expect(zhengce(["report", example("qianjiang-2022")]).code).toBe(2);
  });
});
