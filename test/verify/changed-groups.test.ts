// One thing changed about a person moves every group that rests on it, also behind 包括: a certified group that includes a derived one is lost
// with it, unless it is claimed itself.
import { describe, expect, it } from "vitest";
import { verify } from "../../compiler/verify/verify.js";
import { programOf } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import type { Answer, QuestionId } from "../../compiler/verify/answers/answer.js";

const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 }";
function asked(id: QuestionId, ...lines: readonly string[]): Answer | undefined {
  const program = programOf(notice(["标准 个人缴费 400元", "多重身份 就高不重复", ...lines, year].join("\n")));
  return verify(program, { precedes: () => false, gapsStated: false, meant: [] }).answers.find((one) => one.id === id);
}
const identities = (answer: Answer | undefined): unknown =>
  answer?.observations.map(({ people }) => people.map((person) => person["身份"] ?? []));

describe("a further identity", () => {
  it.each([
    ["takes a derived group", "人群 甲\n人群 丁 = 非 甲\n资助 丁 100元 由 财政"],
    ["takes a certified group that includes the derived one", "人群 甲\n人群 丁 = 非 甲\n人群 丙 包括 丁\n资助 丙 100元 由 财政"],
    ["takes it through a chain", "人群 甲\n人群 丁 = 非 甲\n人群 丙 包括 丁\n人群 乙 包括 丙\n人群 戊 = 乙\n资助 戊 100元 由 财政"],
    ["takes it through the group that it is itself included in", "人群 甲\n人群 庚 包括 甲\n人群 丁 = 非 庚\n人群 丙 包括 丁\n资助 丙 100元 由 财政"],
  ] as const)("%s", (_, lines) => {
    const answer = asked("identity-never-raises", lines);
    expect(answer?.verdict).toBe("fails");
    expect(identities(answer)).toContainEqual([[], ["甲"]]);
    expect(answer?.observations.every(({ confirmed }) => confirmed)).toBe(true);
  }); // prettier-ignore
  it("takes nothing from who claims the group, nor what it is included by", () => {
    expect(asked("identity-never-raises", "人群 甲\n人群 丁 = 甲\n人群 丙 包括 丁\n资助 丙 100元 由 财政")?.verdict).toBe("holds");
    const claimed = asked("identity-never-raises", "人群 甲、乙\n人群 丁 = 非 甲\n人群 丙 包括 丁\n资助 丙 100元 当 乙 由 财政\n资助 甲 100元 由 财政");
    expect(claimed?.verdict).toBe("holds");
  }); // prettier-ignore
});

describe("a later payment", () => {
  it("brings a certified group that includes one which begins on a day", () => {
    const lines = "人群 丁 = 缴费日期 在 2022年7月1日 以后\n人群 丙 包括 丁\n资助 丙 100元 由 财政";
    const answer = asked("later-never-lowers", lines);
    expect(answer?.verdict).toBe("fails");
    expect(answer?.observations.every(({ confirmed }) => confirmed)).toBe(true);
  });
  it("brings nothing where the group is claimed already, or goes", () => {
    const lines = "人群 丁 = 缴费日期 在 2022年7月1日 以前\n人群 丙 包括 丁\n资助 丙 100元 由 财政";
    expect(asked("later-never-lowers", lines)?.verdict).toBe("holds");
  });
});
