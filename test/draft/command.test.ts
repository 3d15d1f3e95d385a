// zhengce draft, as a shell runs it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, zhengce } from "../cli/run.js";
import { gb18030 } from "../harness/gb18030.js";

const PRINT = `关于做好2025年度城乡居民基本医疗保险参保缴费工作的通知

各乡镇人民政府：
一、缴费标准
个人缴费标准为每人每年400元，财政补助标准为每人每年670元。
二、缴费时间
集中缴费期为2024年9月1日至12月31日。集中缴费期内缴费的，自2025年1月1日起享受待遇。
三、其他
资助标准原则上不低于100元，由各乡镇确定。
`;

describe("zhengce draft", () => {
  it("writes the draft beside the print, which it names, and says what is left", () => {
    const cwd = folder({ "甲县2025.txt": PRINT });
    const { code, out, error } = zhengce(["draft", "甲县2025.txt"], { cwd });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toBe(
      "已起草 甲县2025.policy\n原文 7 处数字，已放好 6 处；起草了 3 句，都待核；1 条待写（三）\n接着：zhengce check 甲县2025.policy\n",
    );
    const text = readFileSync(join(cwd, "甲县2025.policy"), "utf8");
    expect(text).toContain('原文 "甲县2025.txt"');
    expect(text).toContain("  // 待写：资助标准原则上不低于100元，由各乡镇确定。〔数字：100元〕\n");
    expect(zhengce(["test", "甲县2025.policy"], { cwd }).code).toBe(0);
    const check = zhengce(["check", "甲县2025.policy"], { cwd }).out;
    expect(check).toContain("错误 0");
    expect(check).toContain("figure-not-encoded");
  });
  it("leaves a file that is there alone, but for --force", () => {
    const cwd = folder({ "a.txt": PRINT, "a.policy": "// mine\n" });
    const kept = zhengce(["draft", "a.txt"], { cwd });
    expect([kept.code, kept.out]).toEqual([2, ""]);
    expect(kept.error).toContain("文件已存在，没有改动：a.policy");
    expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe("// mine\n");
    expect(zhengce(["draft", "a.txt", "--force"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "a.policy"), "utf8")).toContain("年度 2025");
  });
  it("keeps the text of the print where the draft is written elsewhere", () => {
    const cwd = folder({ "a.txt": gb18030(PRINT) });
    const out = folder();
    expect(zhengce(["draft", join(cwd, "a.txt"), "-o", "b.policy"], { cwd: out }).code).toBe(0);
    expect(readFileSync(join(out, "b.txt"), "utf8")).toBe(PRINT);
    expect(readFileSync(join(out, "b.policy"), "utf8")).toContain('原文 "b.txt"');
  });
  it("writes to standard output", () => {
    const cwd = folder({ "a.txt": PRINT });
    const { code, out, error } = zhengce(["draft", "a.txt", "-o", "-"], { cwd });
    expect([code, out.startsWith("// 由原文起草"), error]).toEqual([
      0,
      true,
      "原文 7 处数字，已放好 6 处；起草了 3 句，都待核；1 条待写（三）\n",
    ]);
    expect(existsSync(join(cwd, "a.policy"))).toBe(false);
  });
  it.each([
    [["none.txt"], "没有这个文件"],
    [["a.txt", "--year", "25"], "年度应为四位数字"],
    [["a.txt", "-o", "a.txt", "--force"], "a.txt 是原文"],
    [["empty.txt"], "里没有文字"],
    [["word.rtf"], "RTF"],
    [["办法.txt"], "--year"],
  ])("refuses %j", (args, why) => {
    const cwd = folder({
      "a.txt": PRINT,
      "empty.txt": "\n",
      "word.rtf": "{\\rtf1}",
      "办法.txt": "第一条　甲\n",
    });
    const { code, error } = zhengce(["draft", ...args], { cwd });
    expect([code, error.includes(why)]).toEqual([2, true]);
  });
});
