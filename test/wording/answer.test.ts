// What the command line tells a person says each thing once, in the language's own words.
import { assess } from "../../compiler/decision/interpret.js";
import { sayAssessment } from "../../compiler/cli/say-assessment.js";
import { expect, it } from "vitest";
import { compileText } from "../harness/findings.js";

const io = { locale: "zh", paint: (_: string, text: string) => text } as unknown as Parameters<typeof sayAssessment>[0];

it("a range that several identities leave open stands once, and what is paid is 个人实缴", () => {
  const { program } = compileText(
    "通知 例2026 { 年度 2026 }\n人群 孤儿、低保对象\n标准 个人缴费 400元\n多重身份 未规定\n" +
      "情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }\n资助 孤儿 300元 由 甲\n资助 低保对象 200元 由 乙\n",
  );
  const answer = assess(program!, { 缴费日期: "2026-03-01", 身份: ["孤儿", "低保对象"] });
  if (answer.issues !== undefined) throw new Error("the facts were refused");
  const said = sayAssessment(io, answer.value, "");
  expect(said.match(/200元至400元/gu)).toHaveLength(1);
  expect(said).toContain("个人实缴  0元至200元");
});
