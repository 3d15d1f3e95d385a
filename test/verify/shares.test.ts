// What verify and check say of shares, for every tier and every group that a statement names.
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { verify } from "../../compiler/verify/verify.js";
import { codesOf } from "../harness/findings.js";
import type { Answer } from "../../compiler/verify/answers/answer.js";
import { noticeOf } from "../harness/notice.js";

const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }";
const notice = (...lines: string[]): string => noticeOf({ year: 2026 }, "多重身份 就高不重复", ...lines, year);

function shares(text: string): Answer | undefined {
  const { program } = compile({ path: "a.policy", text });
  if (program === null) throw new Error("no program");
  const asked = { precedes: () => false, gapsStated: false, meant: [] };
  return verify(program, asked).answers.find(({ id }) => id === "shares-add-up");
}

describe("shares", () => {
  const tiers = (parts: string): string =>
    notice("档次 一档、二档", "标准 个人缴费 一档 320元 二档 640元", "人群 孤儿", `资助 孤儿 100元 { ${parts} }`);

  it("are asked for every tier: nobody pays for the second", () => {
    const found = shares(tiers("其中 100元 当 一档 由 县财政"));
    expect(found?.verdict).toBe("fails");
    expect(found?.observations.map(({ people }) => people[0]?.["档次"])).toEqual(["二档"]);
    expect(shares(tiers("其中 100元 当 一档 由 县财政\n其中 100元 当 二档 由 市财政"))?.verdict).toBe("holds");
  });
  it("are asked for every group, also behind one that nobody holds", () => {
    const groups = (parts: string): string =>
      notice(
        "标准 个人缴费 400元",
        "人群 孤儿",
        "人群 无人 = 孤儿 且 非 孤儿",
        "事实 本市户籍：是否",
        `资助 无人、孤儿 100元 { ${parts} }`,
      );
    const half = groups("其中 100元 当 本市户籍 由 县财政");
    expect(shares(half)?.verdict).toBe("fails");
    expect(codesOf(half)).toContain("parts-gap");
    const whole = groups("其中 100元 当 本市户籍 由 县财政\n其中 100元 当 非 本市户籍 由 省财政");
    expect(shares(whole)?.verdict).toBe("holds");
    expect(codesOf(whole)).not.toContain("parts-gap");
  });
  it("that stand under more conditions than are combined are left undecided, with the reason", () => {
    const facts = Array.from({ length: 14 }, (_, i) => `事实 “条件${i}”：是否`);
    const parts = facts.map((_, i) => `其中 100元 当 “条件${i}” 由 县财政`);
    const found = shares(
      notice("标准 个人缴费 400元", "人群 孤儿", ...facts, `资助 孤儿 100元 { ${parts.join("\n")} }`),
    );
    expect(found?.verdict).toBe("undecided");
    expect(found?.reasons[0]).toEqual({ code: "many-parts", most: 12 });
  });
});
