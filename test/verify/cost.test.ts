// Short files whose conditions unfold without bound: groups derived from groups, 包括 in 包括. What is not worked out is left open, never claimed.
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { verify } from "../../compiler/verify/verify.js";
import type { Notice } from "../../compiler/compare/compare-notices.js";
import { noticeOf } from "../harness/notice.js";

const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }";
const notice = (price: number, ...lines: string[]): string =>
  noticeOf({ year: 2026 }, `标准 个人缴费 ${price}元`, "多重身份 就高不重复", ...lines, year);
const names = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `“层${i}”`);

/** Each group rests twice on the one before. */
function chain(depth: number): string {
  const groups = names(depth).map((name, i) => {
    const before = i === 0 ? "甲" : `“层${i - 1}”`;
    return `人群 ${name} = ${before} 且 乙 或 丙 且 非 ${before}\n资助 ${name} ${100 + i}元 由 财政`;
  });
  return notice(400, "人群 甲、乙、丙", ...groups);
}
/** Each group includes the two before. */
function nested(depth: number, price: number): string {
  const groups = names(depth).map((name, i) => {
    const members = [i - 1, i - 2].map((at) => (at < 0 ? "底" : `“层${at}”`));
    return `人群 ${name} 包括 ${[...new Set(members)].join("、")}\n资助 ${name} ${100 + i}元 由 财政`;
  });
  return notice(price, "人群 底", ...groups);
}
/** 30 certified groups, 3 of ages, 12 exceptions on whole numbers that may be absent. */
function large(): string {
  const groups = Array.from({ length: 30 }, (_, i) => `“群${i}”`);
  return [
    ...["通知 大县2026 { 年度 2026 }", "标准 个人缴费 400元", "多重身份 就高不重复"],
    ...[0, 1, 2, 3, 4].map((i) => `事实 “数${i}”：整数 可缺`),
    `人群 ${groups.join("、")}`,
    "人群 幼年 = 年龄 在 0周岁 至 5周岁\n人群 少年 = 年龄 在 6周岁 至 17周岁\n人群 老年 = 年龄 在 60周岁 以上",
    ...[...groups, "幼年", "少年", "老年"].map((name, i) => `资助 ${name} ${20 + i * 7}元 由 财政`),
    "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }",
    ...groups.slice(0, 12).map((group, i) => {
      const when = `缴费日期 在 本年度 且 ${group} 且 “数${i % 5}” ≥ ${3 + i}`;
      return `例外 “例外${i}” { 当 ${when} 缴纳 个人缴费${i % 2 === 1 ? " 的 50%" : ""} 待遇 从 缴费日期 }`;
    }),
  ].join("\n");
}
function understood(text: string): Notice {
  const { model, program } = compile({ path: "a.policy", text });
  if (program === null) throw new Error("no program");
  return { model, program };
}

describe("cost", () => {
  it("of groups derived from groups is bounded; small chains are answered, long ones left open with the reason", () => {
    const ask = (depth: number): Record<string, string> => {
      const { answers } = verify(understood(chain(depth)).program, {
        precedes: () => false,
        gapsStated: false,
        meant: [],
      });
      expect(answers.filter(({ verdict, reasons }) => verdict === "undecided" && reasons.length === 0)).toEqual([]);
      return Object.fromEntries(answers.map(({ id, verdict }) => [id, verdict]));
    };
    expect(ask(3)["subsidies-win"]).not.toBe("undecided");
    expect(ask(60)).toMatchObject({ "subsidies-win": "undecided", "identity-never-raises": "undecided" });
    expect(Object.values(ask(60))).not.toContain("fails");
  });
  it("of a large notice leaves every question of one person answered, and its boundaries found", () => {
    const { answers, boundaries } = verify(understood(large()).program, {
      precedes: () => true,
      gapsStated: false,
      meant: [],
    });
    const open = answers.filter(({ verdict }) => verdict === "undecided").map(({ id }) => id);
    expect(open.filter((id) => id !== "identity-never-raises" && id !== "later-never-lowers")).toEqual([]);
    expect(boundaries.length).toBeGreaterThan(20);
  });
  it("of 包括 in 包括 grows with the file: every kind is worked out", () => {
    const { kinds, undecided } = compareNotices(understood(nested(40, 400)), understood(nested(40, 420)));
    expect(undecided).toBe(0);
    expect(kinds.every(({ difference }) => difference === 2000)).toBe(true);
    expect(kinds.length).toBeGreaterThan(1);
  });
  it("of groups derived from groups is bounded in a comparison too, which says what it left open", () => {
    expect(compareNotices(understood(chain(40)), understood(chain(41))).undecided).toBeGreaterThan(0);
  });
  it("of a file against itself is none, whatever it holds", () => {
    const text = chain(60);
    const { kinds, undecided, sections } = compareNotices(understood(text), understood(text));
    expect([kinds, undecided]).toEqual([[], 0]);
    expect(sections.flatMap(({ rows }) => rows.filter(({ kind }) => kind !== "same"))).toEqual([]);
  });
});
