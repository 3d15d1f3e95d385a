// Eleven and more subsidies that are added up, or whose combination is left open: what can be told without every combination of them is told.
import { describe, expect, it } from "vitest";
import { precedence } from "../../compiler/verify/precedence.js";
import { verify } from "../../compiler/verify/verify.js";
import { compileText } from "../harness/findings.js";

const names = Array.from({ length: 14 }, (_, index) => `群${"甲乙丙丁戊己庚辛壬癸子丑寅卯".charAt(index)}`);
const notice = (mode: string, subsidies: readonly string[]): string => `通知 例2026 { 年度 2026 }
人群 ${names.join("、")}
标准 个人缴费 400元
标准 财政补助 700元
多重身份 ${mode}
期间 集中期 从 2025年9月1日 至 2025年12月31日
期间 零星期 从 2026年1月1日 至 2026年12月31日
情形 集中 { 当 缴费日期 在 集中期 缴纳 个人缴费 待遇 从 2026年1月1日 至 年末 }
情形 零星 { 当 缴费日期 在 零星期 缴纳 个人缴费 + 财政补助 待遇 从 缴费日期 至 年末 }
${subsidies.join("\n")}
`;
const plain = names.map((name, index) => `资助 ${name} ${String(10 + index)}元 由 县财政`);
const answersTo = (text: string): Readonly<Record<string, string>> => {
  const { program, model } = compileText(text);
  const { answers } = verify(program!, { precedes: precedence(model.situations), gapsStated: false, meant: [] });
  return Object.fromEntries(answers.map(({ id, verdict }) => [id, verdict]));
};

describe.each(["累加", "未规定"])("多重身份 %s", (mode) => {
  it("identities never raise, and paying later never lowers, what is due", () => {
    expect(answersTo(notice(mode, plain))).toMatchObject({
      "identity-never-raises": "holds",
      "later-never-lowers": "holds",
    });
  });
  it("is left undecided, and not said to hold, where one of them is lost to another identity or comes later", () => {
    const [first, ...rest] = plain;
    const lost = [first!.replace("元 ", "元 当 非 群乙 "), ...rest];
    expect(answersTo(notice(mode, lost))["identity-never-raises"]).not.toBe("holds");
    const later = [first!.replace("元 ", "元 当 缴费日期 在 零星期 "), ...rest];
    const cheap = notice(mode, later).replace("个人缴费 + 财政补助", "个人缴费");
    expect(answersTo(cheap)["later-never-lowers"]).not.toBe("holds");
  });
});
