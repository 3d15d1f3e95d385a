// 缴纳 个人缴费 + 个人缴费 × 修复年数: what is found of it, exactness at open ends, and who is asked about.
import fc from "fast-check";
import { countable, FAR, paidOf, percentOf, reckoned, WHOLE_PPM } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { atOnce, workBudget } from "../../compiler/budget.js";
import { effectsOf } from "../../compiler/compare/people/effects.js";
import { assess } from "../../compiler/decision/interpret.js";
import { paymentsTable } from "../../compiler/verify/payments-table.js";
import { verify } from "../../compiler/verify/verify.js";
import { findingsOf } from "../harness/findings.js";
import { programOf } from "../harness/lowered.js";

const notice = (price: number, pays: string, ...lines: string[]): string =>
  [
    "通知 修复县2026 { 年度 2026 }",
    "事实 修复年数：整数 0 至 6",
    "人群 孤儿、低保对象",
    `标准 个人缴费 ${price}元`,
    "多重身份 就高不重复",
    `情形 缴费 { 当 缴费日期 在 本年度 缴纳 ${pays} 待遇 从 缴费日期 至 年末 }`,
    ...lines,
  ].join("\n");
const REPAIR = "个人缴费 + 个人缴费 × 修复年数";
const FULL = "资助 孤儿 全额 由 医疗救助基金";
const person = { 缴费日期: "2026-03-01" };
const codes = (text: string): readonly string[] => findingsOf(text).map(({ code }) => code);

describe("what is found", () => {
  it("is nothing where a standard stands once, and once times a number", () => {
    expect(codes(notice(400, REPAIR, FULL, "资助 低保对象 100元 由 财政"))).toEqual([]);
  });
  it("is a standard that stands twice by the same number", () => {
    expect(codes(notice(400, "个人缴费 × 修复年数 + 个人缴费 × 修复年数", FULL))).toContain("repeated-component");
  });
  it("is a factor that is no whole number", () => {
    expect(codes(notice(400, "个人缴费 × 家庭收入", "事实 家庭收入：金额", FULL))).toContain("misused-name");
  });
});

describe("a standard without an upper end", () => {
  const part = fc.record({ ppm: fc.nat(WHOLE_PPM), times: fc.nat(100) });
  it("is paid so often without losing a fen of what stands beside it", () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.nat(WHOLE_PPM),
        fc.nat(9999),
        (parts, ppm, fen) => {
          const counted = parts.map((one) => ({ ppm: one.ppm, min: one.times, max: one.times, most: 100 }));
          const whole = countable({ min: 40_000, max: FAR }, counted);
          const paid = paidOf(whole, ppm, counted);
          // All but a few fen is granted: these are left, whatever the standard is.
          expect(paid.max - (paid.max - fen)).toBe(fen);
          expect(paid.max % 1).toBe(0);
          const exact = parts.reduce(
            (sum, one) => sum + BigInt(percentOf(whole.max, one.ppm)) * BigInt(one.times),
            BigInt(percentOf(whole.max, ppm)),
          );
          expect(BigInt(paid.max)).toBe(exact);
        },
      ),
    );
  });
  it("stays open", () => {
    const text = notice(400, REPAIR, FULL).replace("个人缴费 400元", "个人缴费 不低于 400元");
    const answer = assess(programOf(text), { ...person, 修复年数: 2, 身份: ["孤儿"] }).value;
    expect(answer).toMatchObject({ due: { min: 120_000, max: null }, payable: 0 });
  });
  it("is nothing where it is paid no time", () => {
    const paid = paidOf(countable({ min: 0, max: FAR }, [{ ppm: WHOLE_PPM, min: 0, max: 0, most: 9 }]), 0, [
      { ppm: WHOLE_PPM, min: 0, max: 0, most: 9 },
    ]);
    expect(reckoned(paid.min, paid.max)).toBe(0);
  });
});

describe("everybody", () => {
  it("is told apart by the number in the table of payments, and stands together where it makes no difference", () => {
    const program = programOf(notice(400, REPAIR, FULL));
    const [nobody, orphan] = paymentsTable(program);
    const payable = nobody?.cells[0]?.found.map(({ value }) => value.payable);
    expect(payable).toEqual([0, 1, 2, 3, 4, 5, 6].map((years) => 40_000 * (1 + years)));
    expect(nobody?.cells[0]?.partial).toBe(false);
    expect(new Set(orphan?.cells[0]?.found.map(({ value }) => value.payable))).toEqual(new Set([0]));
  });
  it("who could pay less by paying later is found number by number", () => {
    const later = (price: string): string =>
      [
        ...notice(400, REPAIR, FULL)
          .split("\n")
          .filter((line) => !line.startsWith("情形")),
        `情形 甲 { 当 缴费日期 在 2026年1月1日 至 2026年6月30日 缴纳 ${REPAIR} 待遇 从 缴费日期 }`,
        `情形 乙 { 当 缴费日期 在 2026年7月1日 至 2026年12月31日 缴纳 ${price} 待遇 从 缴费日期 }`,
      ].join("\n");
    const asked = (text: string): string | undefined =>
      verify(programOf(text), { precedes: () => false, gapsStated: false, meant: [] }).answers.find(
        ({ id }) => id === "later-never-lowers",
      )?.verdict;
    expect(asked(later(REPAIR))).not.toBe("fails");
    // Dearer for whoever repairs nothing, cheaper from the first year on.
    expect(asked(later("个人缴费 + 个人缴费 的 50% + 个人缴费 的 50% × 修复年数"))).toBe("fails");
  });
  it("is compared year with year, number by number", () => {
    const [before, after] = [programOf(notice(400, REPAIR)), programOf(notice(420, REPAIR))];
    const { kinds, undecided } = atOnce(effectsOf(before, after, [], 0, workBudget()));
    expect(undecided).toBe(0);
    const nobody = kinds.filter(({ identity }) => identity === null);
    expect(nobody.map((one) => [one.before.payable, one.after.payable])).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((years) => [40_000 * (1 + years), 42_000 * (1 + years)]),
    );
  });
});
