// What verify says where there is nothing to ask, and that nobody who can't exist speaks against a claim.
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { verify } from "../../compiler/verify/verify.js";
import type { Answer, QuestionId } from "../../compiler/verify/answers/answer.js";

const head = "通知 测试2026 { 年度 2026 }\n标准 个人缴费 400元\n";
const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n";

function answers(text: string): readonly Answer[] {
  const { program } = compile({ path: "a.policy", text });
  if (program === null) throw new Error("no program");
  return verify(program, { precedes: () => false, gapsStated: false, meant: [] }).answers;
}
function verdicts(text: string): Partial<Record<QuestionId, string>> {
  return Object.fromEntries(answers(text).map(({ id, verdict }) => [id, verdict]));
}

describe("a notice without anything to ask about", () => {
  it("without 情形 has no claim that holds", () => {
    expect(new Set(Object.values(verdicts(`${head}人群 孤儿\n资助 孤儿 100元 由 财政`)))).toEqual(new Set(["empty"]));
  });
  it("with 例外 only has no ordinary situation to ask about", () => {
    const found = verdicts(`${head}例外 晚 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }`);
    expect(found).toMatchObject({
      "one-situation-a-day": "empty",
      "exceptions-ordered": "empty",
      "situations-apply": "holds",
    });
  });
  it("is asked what it has, and no more", () => {
    expect(verdicts(head + year)).toMatchObject({
      "one-situation-a-day": "holds",
      "exceptions-ordered": "empty",
      "brackets-meet": "empty",
      "shares-add-up": "empty",
      "subsidies-win": "empty",
      "rewards-promised": "empty",
      "identity-never-raises": "empty",
      "benefits-after-payment": "holds",
    });
  });
  it("without a year does not know which days to ask about, and says so", () => {
    const found = answers(
      (head + year).replace("年度 2026", "").replace("在 本年度", "在 2026年1月1日 至 2026年12月31日"),
    );
    const [first] = found;
    expect(first).toMatchObject({ id: "one-situation-a-day", verdict: "undecided" });
    expect(first?.reasons).toEqual([{ code: "no-year" }]);
  });
});

describe("people who can't exist", () => {
  const brackets = (second: string): string =>
    `${head}事实 出生日期：日期\n情形 幼 { 当 缴费日期 在 本年度 且 年龄 ≤ 59周岁 缴纳 个人缴费 待遇 从 缴费日期 }\n情形 老 { 当 缴费日期 在 本年度 且 年龄 ≥ ${second} 缴纳 个人缴费 待遇 从 缴费日期 }`;
  it("leave no gap: nobody pays before birth", () => {
    const zero = brackets("60周岁").replace("年龄 ≤ 59周岁", "年龄 在 0周岁 至 59周岁");
    expect(verdicts(zero)["one-situation-a-day"]).toBe("holds");
  });
  it("do not hide the real hole: the sixty-year-olds", () => {
    const open = brackets("61周岁").replace("年龄 ≤ 59周岁", "年龄 在 0周岁 至 59周岁");
    const [gap] = answers(open)[0]?.observations ?? [];
    const [person] = gap?.people ?? [];
    const born = Number(String(person?.["出生日期"]).slice(0, 4));
    expect([1965, 1966]).toContain(born);
  });
  it("have no negative years", () => {
    const text = `${head}事实 断保年数：整数\n情形 未断保 { 当 缴费日期 在 本年度 且 断保年数 = 0 缴纳 个人缴费 待遇 从 缴费日期 }\n情形 断保 { 当 缴费日期 在 本年度 且 断保年数 ≥ 1 缴纳 个人缴费 待遇 从 缴费日期 }`;
    expect(verdicts(text)["one-situation-a-day"]).toBe("holds");
  });
  it("are not subsidised: who may not join", () => {
    const text = `${head}人群 孤儿、外地人\n参保范围 { 不可参保 当 外地人 }\n资助 孤儿 100元 { 其中 100元 当 非 外地人 由 财政 }\n${year}`;
    expect(verdicts(text)["shares-add-up"]).toBe("holds");
  });
});
