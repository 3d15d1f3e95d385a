// What notices leave open, and days and numbers at their edges: each as a whole file, with the answer of the interpreter and of the
// compiled module.
import { describe, expect, it } from "vitest";
import { assess } from "../../compiler/decision/interpret.js";
import { verify } from "../../compiler/verify/verify.js";
import { compiledModule } from "../emit/load-module.js";
import { findingsOf } from "../harness/findings.js";
import { programOf } from "../harness/lowered.js";

const notice = (...lines: readonly string[]): string =>
  ["通知 甲2026 { 年度 2026 }", "参保范围 未规定", ...lines].join("\n");
const YEAR = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }";
const paidOn = (day: string, ...identities: readonly string[]): Record<string, unknown> => ({
  缴费日期: day,
  ...(identities.length === 0 ? {} : { 身份: identities }),
});
const MARCH = "2026-03-01";
const open = (min: number, max: number | null = null): unknown => ({ min, max });

async function answers(text: string, facts: Record<string, unknown>): Promise<unknown> {
  const program = programOf(text);
  const { value } = assess(program, facts);
  expect((await compiledModule(program)).assess(facts)).toEqual(value);
  return value;
}
const codes = (text: string): readonly string[] => findingsOf(text).map(({ code }) => code);

const floor = notice(
  "人群 孤儿、低保对象",
  "多重身份 就高不重复",
  "标准 个人缴费 不低于 400元",
  "资助 孤儿 全额 由 医疗救助基金",
  "资助 低保对象 60% 由 医疗救助基金",
  YEAR,
);
const both = notice(
  "人群 孤儿",
  "标准 个人缴费 400元",
  "标准 财政补助 不低于 600元",
  "资助 孤儿 财政补助 全额 由 县财政",
  "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 + 财政补助 待遇 从 缴费日期 至 年末 }",
);
const varied = notice(
  "人群 流浪人员、退伍人员",
  '标准 个人缴费 400元 { 当 流浪人员 { 未规定 按 "旧文件" } 当 退伍人员 { 不低于 200元 } }',
  YEAR,
);
const parts = (second: string): string =>
  notice(
    "事实 学生：是否",
    "人群 孤儿",
    "标准 个人缴费 400元 { 当 学生 { 600元 } }",
    `资助 孤儿 全额 { 其中 400元 由 市财政 其中 200元 由 县财政 ${second} }`,
    YEAR,
  );
const granting = (pays: string): string =>
  notice(
    "事实 修复年数：整数 0 至 4 可缺",
    "人群 孤儿、低保对象、老年人",
    "多重身份 就高不重复",
    "标准 个人缴费 400元",
    "资助 孤儿 全额 由 医疗救助基金",
    "资助 低保对象 60% 由 医疗救助基金",
    "资助 老年人 200元 由 区财政",
    YEAR.replace("缴纳 个人缴费", `缴纳 ${pays}`),
  );
const unpriced = granting("未规定");
const counted = granting("个人缴费 + 个人缴费 × 修复年数");
const share = (payer: string, fen: number): unknown => ({ payer, amount: fen });

describe("the answer", () => {
  it.each<readonly [string, string, Record<string, unknown>, unknown]>([
    [
      "waiting that ends behind the last day of benefits leaves none",
      notice("标准 个人缴费 400元", YEAR.replace("缴费日期 至", "缴费日期 等待 3个月 至")),
      paidOn("2026-11-05"),
      { benefit: { from: null, to: null } },
    ],
    ["全额 of a floor", floor, paidOn(MARCH, "孤儿"), { due: open(40_000), subsidy: open(40_000), payable: 0 }],
    ["60% of a floor", floor, paidOn(MARCH, "低保对象"), { subsidy: open(24_000), payable: open(16_000) }],
    ["全额 of one standard of two", both, paidOn(MARCH, "孤儿"), { due: open(100_000), payable: 40_000 }],
    ["a variant that is 未规定", varied, paidOn(MARCH, "流浪人员"), { due: open(0), payable: open(0) }],
    ["a variant that is a floor", varied, paidOn(MARCH, "退伍人员"), { due: open(20_000) }],
    [
      "parts of 全额 where a variant is charged",
      parts("当 学生"),
      { ...paidOn(MARCH, "孤儿"), 学生: true },
      { subsidies: [{ amount: 60_000, shares: [share("市财政", 40_000), share("县财政", 20_000)] }] },
    ],
    [
      "half of what this person is charged",
      notice(
        "事实 在校学生：是否 可缺",
        "人群 低保对象",
        "标准 个人缴费 549元 { 当 在校学生 { 413元 } }",
        "资助 低保对象 应缴 的 50% 由 医疗救助基金",
        YEAR,
      ),
      { ...paidOn(MARCH, "低保对象"), 在校学生: true },
      { subsidy: 20_650, payable: 20_650 },
    ],
    [
      "a period of which neither end is known",
      notice(
        "标准 个人缴费 400元",
        "期间 集中参保期 从 未规定 至 未规定",
        "情形 集中参保 { 当 缴费日期 在 集中参保期 缴纳 个人缴费 待遇 从 年初 }",
      ),
      paidOn(MARCH),
      { situation: null, due: null, payable: null },
    ],
    [
      "每年 across New Year is one window",
      notice(
        "标准 个人缴费 400元",
        "期间 集中缴费期 从 每年9月15日 至 每年2月28日",
        "情形 集中缴费 { 当 缴费日期 在 集中缴费期 缴纳 个人缴费 待遇 从 年初 }",
      ),
      paidOn("2026-09-20"),
      { situation: null },
    ],
    [
      "three months from a named day",
      notice(
        "标准 个人缴费 400元",
        "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 2026年1月1日 等待 3个月 }",
      ),
      paidOn("2026-01-01"),
      { benefit: { from: "2026-04-01" } },
    ],
    [
      "a fixed subsidy of an open payment",
      unpriced,
      paidOn(MARCH, "老年人"),
      {
        due: open(0),
        components: [],
        subsidy: open(0, 20_000),
        subsidies: [{ shares: [{ payer: "区财政", amount: open(0, 20_000) }] }],
        payable: open(0),
      },
    ],
    [
      "the higher of two on an open payment",
      unpriced,
      paidOn(MARCH, "低保对象", "老年人"),
      { subsidy: open(0, 24_000) },
    ],
    ["全额 of an open payment", unpriced, paidOn(MARCH, "孤儿"), { subsidy: open(0), payable: open(0) }],
    ["nobody's subsidy on an open payment", unpriced, paidOn(MARCH), { subsidy: 0, payable: open(0) }],
    [
      "a fixed subsidy of what an absent fact counts",
      counted,
      paidOn(MARCH, "老年人"),
      { due: open(40_000, 200_000), subsidy: 20_000, payable: open(20_000, 180_000) },
    ],
    [
      "全额 of what an absent fact counts",
      counted,
      paidOn(MARCH, "孤儿"),
      { subsidy: open(40_000, 200_000), payable: 0 },
    ],
    [
      "an absent birthday that could bring more",
      notice(
        "人群 孤儿",
        "人群 老年人 = 年龄 ≥ 70周岁",
        "标准 个人缴费 400元",
        "多重身份 就高不重复",
        "资助 孤儿 100元 由 县财政",
        "资助 老年人 200元 由 县财政",
        YEAR,
      ),
      paidOn(MARCH, "孤儿"),
      { subsidy: 10_000, needs: ["出生日期"] },
    ],
  ])("%s", async (_, text, facts, wanted) => {
    expect(await answers(text, facts)).toMatchObject(wanted as object);
  });

  it("no payment before birth, no whole number below 0 or beyond a calendar", () => {
    const wait = YEAR.replace("缴费日期 至", "缴费日期 等待 1个月 × 断保年数 至");
    const born = "人群 老年人 = 年龄 ≥ 70周岁";
    const program = programOf(notice("事实 断保年数：整数", born, "标准 个人缴费 400元", wait));
    const issuesOf = (facts: object): unknown => assess(program, { 缴费日期: MARCH, ...facts }).issues;
    expect(issuesOf({ 断保年数: -2 })).toMatchObject([{ key: "断保年数" }]);
    expect(issuesOf({ 断保年数: Number.MAX_SAFE_INTEGER })).toMatchObject([{ code: "out-of-range" }]);
    expect(issuesOf({ 断保年数: 1, 出生日期: "2026-03-02" })).toMatchObject([{ key: "出生日期" }]);
  });
});

describe("what is found", () => {
  const REFUND = [
    "事实 已参加职工医保：是否 可缺",
    "标准 个人缴费 400元",
    YEAR,
    "变动 { 当 已参加职工医保 退费 其他 不调整 }",
  ];
  it.each<readonly [string, string, string]>([
    [
      "parts above what a student pays",
      parts("").replace("600元 }", "300元 }").replace("其中 400元", "其中 200元"),
      "parts-overlap",
    ],
    [
      "a percentage where standards differ",
      notice(
        "事实 在校学生：是否 可缺",
        "人群 低保对象",
        "标准 个人缴费 549元 { 当 在校学生 { 413元 } }",
        "资助 低保对象 50% 由 医疗救助基金",
        YEAR,
      ),
      "percentage-base",
    ],
    ["退费 that is 0元 for everybody", notice(...REFUND), "refund-always-zero"],
    [
      "one standard paid twice",
      notice("标准 个人缴费 400元", YEAR.replace("个人缴费", "个人缴费 + 个人缴费")),
      "repeated-component",
    ],
    [
      "两家出资 without a split",
      notice("人群 孤儿", "标准 个人缴费 400元", "资助 孤儿 200元 由 省财政和市财政按", YEAR),
      "other-wording",
    ],
  ])("%s", (_, text, code) => {
    expect(codes(text)).toEqual([code]);
  });
  it("nothing where parts fit what each person pays", () => {
    expect(codes(parts("当 学生"))).toEqual([]);
  });
  it("from which payment day on there are no benefits", () => {
    const waits = notice("标准 个人缴费 400元", YEAR.replace("缴费日期 至", "缴费日期 等待 3个月 至"));
    const { answers: asked } = verify(programOf(waits), { precedes: () => false, gapsStated: false, meant: [] });
    expect(JSON.stringify(asked.find(({ id }) => id === "benefits-before-their-end"))).toContain("2026-10-01");
  });
});
