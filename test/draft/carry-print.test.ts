// new --from LAST --print THIS: what this year's print repeats is confirmed, what it changes is proposed, what moved is renumbered, what is new is drafted.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, root, zhengce } from "../cli/run.js";

const read = (name: string): string => readFileSync(join(root, "examples/fictional", name), "utf8");
const last = { "qingxi-2025.policy": read("qingxi-2025.policy"), "qingxi-2025.txt": read("qingxi-2025.txt") };
/** The same notice a year on. */
const next = last["qingxi-2025.txt"]
  .replaceAll("2025", "2026")
  .replaceAll("2024", "2025")
  .replace("青医保发〔2025〕27号", "青医保发〔2025〕31号");
const carried = (print: string) => {
  const cwd = folder({ ...last, "青溪2026.txt": print });
  const run = zhengce(["new", "--from", "qingxi-2025.policy", "--print", "青溪2026.txt"], { cwd });
  return { ...run, text: readFileSync(join(cwd, "qingxi-2026.policy"), "utf8"), cwd };
};

describe("a print that only moved on by a year", () => {
  const { code, out, text, cwd } = carried(next);
  it("confirms what stands in it, and fills in number, date and 原文", () => {
    expect(code).toBe(0);
    expect(out).toContain("0 处原文改了");
    expect(out).not.toContain("请另填");
    expect(text).toContain('文号 "青医保发〔2025〕31号" /* 文号 "青医保发〔2024〕27号" */');
    expect(text).toContain("成文日期 2025年9月2日");
    expect(text).toContain('原文 "青溪2026.txt"');
    expect(text).toContain("  标准 个人缴费 400元 {");
    expect(text).toContain("期间 集中缴费期 从 2025年9月20日 至 2025年12月31日\n");
  });
  it("has no error", () => {
    expect(zhengce(["check", "qingxi-2026.policy"], { cwd }).out).toContain("错误 0");
  });
});

describe("a print that says something else", () => {
  const changed = next
    .replaceAll("400元", "430元")
    .replaceAll("360元", "380元")
    .replace(
      "六、身份变化",
      "六、激励\n连续参保满4年的，之后每连续参保1年，大病保险支付限额提高3000元。\n\n七、身份变化",
    )
    .replace("七、组织实施\n", "八、组织实施\n");
  const { out, text } = carried(changed);
  it("proposes what the print has, with last year's beside it and the mark kept", () => {
    expect(out).toContain("2 处原文改了");
    expect(text).toContain("标准 个人缴费 430元 待核 /* 400元 */ {");
    expect(text).toContain("当 未成年人 或 在校学生 { 380元 待核 /* 360元 */ }");
  });
  it("renumbers what moved and drafts what is new", () => {
    expect(out).toContain("改了编号的条款：六 → 七、七（一） → 八（一）、七（二） → 八（二）、七（三） → 八（三）\n");
    expect(out).toContain("原文新增、起草在文件最后的条款：六\n");
    expect(text).toContain('条款 七 "身份变化" {');
    expect(text).toContain('条款 六 "激励" {\n  // 待核：连续参保满4年的，');
    // The file does not ask for the years that the reward counts.
    expect(text).toContain("\n  // 待写：奖励 连续参保激励 3000元 待核 × 激励年数 当 激励年数 ≥ 1\n");
  });
});

it("a print that is not there is said so, and nothing is written", () => {
  const cwd = folder(last);
  const { code, error } = zhengce(["new", "--from", "qingxi-2025.policy", "--print", "none.txt"], { cwd });
  expect([code, error]).toEqual([2, "zhengce: 没有这个文件：none.txt\n"]);
});
