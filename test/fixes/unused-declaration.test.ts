// unused-declaration: a name of a list goes with its mark, a statement of its own with its line; without its place nothing goes.
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { mendOf } from "../../compiler/fixes/registry.js";
import { findingsOf } from "../harness/findings.js";

const text = (declared: string): string => `通知 测试2022 { 年度 2022 }
${declared}标准 个人缴费 320元
情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }
资助 孤儿 全额 由 县财政
`;
const path = "test.policy";

function without(
  source: string,
  change: (data: Readonly<Record<string, unknown>>) => unknown = (data) => data,
): string {
  const finding = findingsOf(source).find(({ code }) => code === "unused-declaration")!;
  const data = change(finding.data as Readonly<Record<string, unknown>>);
  return applyEdits(source, mendOf({ ...finding, data }, { path, text: source })?.edits ?? []);
}

describe("what is not used", () => {
  it.each([
    ["in front of another", "人群 孤儿\n人群 老兵\n", "人群 孤儿\n"],
    ["on the line of another", "人群 孤儿\n  人群 老兵  \n", "人群 孤儿\n"],
    ["first of a list", "人群 老兵、孤儿\n", "人群 孤儿\n"],
    [
      "in the middle of a list",
      "人群 孤儿、老兵、儿童\n资助 儿童 全额 由 县财政\n",
      "人群 孤儿、儿童\n资助 儿童 全额 由 县财政\n",
    ],
    ["last of a list", "人群 孤儿、老兵\n", "人群 孤儿\n"],
  ])("goes, %s", (_where, before, after) => {
    expect(without(text(before))).toBe(text(after));
  });
  it("stays where its place is lost", () => {
    const source = text("人群 孤儿\n人群 老兵\n");
    expect(without(source, ({ start }) => ({ start }))).toBe(source);
    expect(without(source, ({ end }) => ({ end }))).toBe(source);
    expect(without(source, () => null)).toBe(source);
  });
  it("is taken for a statement of its own where nothing says that it is listed", () => {
    const source = text("人群 孤儿、老兵\n");
    for (const listed of [undefined, false, "true"])
      expect(without(source, (data) => ({ ...data, listed }))).toBe(
        without(source, ({ start, end }) => ({ start, end })),
      );
  });
});
