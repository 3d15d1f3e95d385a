// Many observations of a kind: one is shown, the others are named; nothing is lost.
import { describe, expect, it } from "vitest";
import { gather } from "../../compiler/verify/answers/gather.js";
import { payableOf } from "../../compiler/verify/answers/confirm.js";
import { sayFigures, sayNames } from "../../compiler/wording/say-verification.js";
import { inEach, WORDING } from "../../compiler/wording/wording.js";
import { verify } from "../../compiler/verify/verify.js";
import { programOf } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import type { Observation } from "../../compiler/verify/answers/answer.js";

const names = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"];
const exceptions = programOf(
  notice(`人群 ${names.join("、")}
标准 个人缴费 400元
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 }
${names.map((name) => `例外 ${name}类 { 当 ${name} 缴纳 个人缴费 }`).join("\n")}`),
);
const asked = { precedes: () => false, gapsStated: false, meant: [] };

describe("observations", () => {
  const found = verify(exceptions, asked).answers.find(({ id }) => id === "exceptions-ordered")?.observations ?? [];
  it("of 36 pairs are one sentence and a list of names", () => {
    expect(found.length).toBe(36);
    const [kind, ...others] = gather(found);
    expect(others).toEqual([]);
    expect([kind?.shown.length, kind?.others.length]).toEqual([1, 35]);
    const rest = kind?.others ?? [];
    expect(sayNames(WORDING.zh, rest)).toMatch(/^“甲类”和“丙类”、“丁类”.*；“乙类”和“丙类”.*……$/u);
    expect(sayNames(WORDING.en, rest)).toMatch(/^甲类 and 丙类, 丁类/u);
  });
  it("are each shown where all are asked for, and where they are few", () => {
    expect(gather(found, true).map(({ shown, others }) => [shown.length, others])).toEqual([[36, []]]);
    expect(gather(found.slice(0, 3))[0]?.shown.length).toBe(3);
  });
  it("of two kinds stay apart", () => {
    const one = found[0] as Observation;
    const stated: Observation = { ...one, kind: "stated" };
    expect(gather([one, stated, one]).map(({ shown }) => shown)).toEqual([[one, one], [stated]]);
  });
});

describe("what is payable before and after", () => {
  const open = programOf(
    notice(`人群 甲、乙
标准 个人缴费 400元
资助 甲 350元 由 财政
资助 乙 未规定 由 财政
多重身份 依序
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 }`),
  );
  const paying = (...identities: readonly string[]) => ({ 缴费日期: "2022-03-01", 身份: identities });
  it("is two amounts", () => {
    expect(sayFigures(WORDING.zh, payableOf(open, paying(), paying("甲")))).toBe("个人实缴400元变为50元");
  });
  it("says why a range is one, and which end moves how far", () => {
    const figures = payableOf(open, paying("甲"), paying("乙"));
    expect(inEach((words) => sayFigures(words, figures) ?? "")).toEqual({
      zh: "个人实缴50元变为0元至400元（数额通知没有写定，最少要缴的少了50元，最多要缴的多了350元）",
      en: "payable: 50 yuan, then 0 yuan to 400 yuan (the notice leaves the amount open, the least is 50 yuan less, the most is 350 yuan more)",
    });
  });
});
