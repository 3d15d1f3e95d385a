// A whole number that a waiting is counted by: beyond what a calendar can hold it is no fact, declared range or not.
import { describe, expect, it } from "vitest";
import { assess } from "../../compiler/decision/interpret.js";
import { outcome } from "../emit/differential.js";
import { compiledModule } from "../emit/load-module.js";
import { programOf } from "../harness/lowered.js";

const notice = (declared: string, waiting: string): string => `通知 某县2026 { 年度 2026 }
事实 断保年数：整数 ${declared}
标准 个人缴费 400元
情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 等待 ${waiting} }
`;
const range = (declared: string, waiting: string) =>
  programOf(notice(declared, waiting)).facts.find(({ name }) => name === "断保年数")?.range;

describe("the range of a number that a waiting is counted by", () => {
  it.each([
    ["", "1个月 × 断保年数", { min: 0, max: 12_000 }],
    ["", "3个月 + 1年 × 断保年数", { min: 0, max: 1000 }],
    ["", "30日 × 断保年数", { min: 0, max: 12_166 }],
    ["", "9个月 减 1个月 × 断保年数", { min: 0, max: 12_000 }],
    ["0 至 30", "1个月 × 断保年数", { min: 0, max: 30 }],
    ["1 至 999999999", "1个月 × 断保年数 至多 6个月", { min: 1, max: 12_000 }],
  ])("%s, %s", (declared, waiting, wanted) => {
    expect(range(declared, waiting)).toEqual(wanted);
  });

  it("is that of no other number", () => {
    const other = programOf(notice("", "3个月").replace("当 缴费日期", "当 断保年数 ≥ 1 且 缴费日期"));
    expect(other.facts.find(({ name }) => name === "断保年数")?.range).toBeUndefined();
  });
});

it("a larger number is an issue, and the largest that is taken gives a day of four-digit years", () => {
  const program = programOf(notice("", "1个月 × 断保年数"));
  const ask = (断保年数: number) => assess(program, { 缴费日期: "2026-03-01", 断保年数 });
  expect(ask(Number.MAX_SAFE_INTEGER).issues).toMatchObject([{ code: "out-of-range", key: "断保年数" }]);
  expect(ask(12_001).issues).toHaveLength(1);
  expect(ask(12_000).value?.benefit.from).toBe("3026-03-02");
});

it.each(["8000-01-01", "9999-11-30"])(
  "a day near the calendar's end, %s, is refused by the interpreter and by the module",
  async (day) => {
    const program = programOf(
      `通知 某县2026 { 年度 2026 }
事实 退役日期：日期
标准 个人缴费 400元
情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 退役日期 等待 3个月 }`,
    );
    const facts = (退役日期: string) => ({ 缴费日期: "2026-03-01", 退役日期 });
    const issue = { code: "out-of-range", key: "退役日期", expected: { kind: "day-of-calendar" } };
    expect(assess(program, facts(day)).issues).toMatchObject([issue]);
    const module = await compiledModule(program);
    expect(outcome(() => module.assess(facts(day)))).toMatchObject({ issues: [issue] });
    expect(module.assess(facts("7999-12-31")).benefit.from).toBe("8000-04-01");
  },
);
