// What the rules about persons say, and what they leave to the rule that found the mistake first. Their fixtures show the findings themselves.
import { lostTo } from "../../compiler/rules/lib/lost.js";
import { readFacts } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { subjectOf } from "../../compiler/rules/subject.js";
import type { Person } from "../../compiler/verify/person.js";
import { codesOf, compileText, findingsOf } from "../harness/findings.js";
import { noticeOf } from "../harness/notice.js";

const notice = (...lines: string[]): string => noticeOf({}, "标准 个人缴费 320元", ...lines);
const situation = (name: string, when: string, kind = "情形"): string =>
  `${kind} ${name} { 当 ${when} 缴纳 个人缴费 待遇 从 缴费日期 }`;
const firstHalf = situation("上半年", "缴费日期 在 年初 至 2022年6月30日");
const secondHalf = situation("下半年", "缴费日期 在 2022年7月1日 至 年末");
const allYear = situation("全年", "缴费日期 在 本年度");

describe("one mistake, one finding", () => {
  it("a notice without mistakes has none", () => {
    expect(codesOf(notice(firstHalf, secondHalf))).toEqual([]);
  });
  it("an unknown period leaves no gap and makes nothing unreachable", () => {
    expect(codesOf(notice(firstHalf, situation("下半年", "缴费日期 在 秋冬期")))).toEqual(["unknown-name"]);
  });
  it("a reversed period does not either, though it stands elsewhere", () => {
    const found = codesOf(
      notice("期间 秋冬期 从 2022年12月31日 至 2022年7月1日", firstHalf, situation("下半年", "缴费日期 在 秋冬期")),
    );
    expect(found).toEqual(["period-reversed"]);
  });
  it("nor does an impossible date", () => {
    expect(codesOf(notice(firstHalf, situation("下半年", "缴费日期 在 2022年6月31日 至 年末")))).toEqual([
      "impossible-date",
    ]);
  });
  it("nor a slip of syntax in a situation, or in its condition", () => {
    for (const broken of [
      "情形 { 当 缴费日期 在 本年度 }",
      "情形 下半年 { 当 缴费日期 在 缴纳 个人缴费 待遇 从 缴费日期 }",
    ]) {
      expect(
        codesOf(notice(firstHalf, broken)).filter((code) => /situation-gap|unreachable|overlap/.test(code)),
      ).toEqual([]);
    }
  });
  it("a slip elsewhere hides no gap", () => {
    const slips = [
      ...["标准 财政补助 580", "资助上限 个人缴费 200", "多重身份 就高", "档次 一档、", "档次 一档 二档", "人群 孤儿 低保对象", "人群 困难 包括"],
      ...["人群 老人 = 年龄 以上", "事实 县类别 贫困县", "事实 县类别：", "期间 备用期 2022年1月1日", "解释", "未规定"],
    ]; // prettier-ignore
    for (const slip of slips) expect(codesOf(notice(slip, firstHalf)), slip).toContain("situation-gap");
  });
  it("a slip in what a situation rests on does", () => {
    for (const slip of ["期间 秋冬期 2022年7月1日", "期间 秋冬期 从 2022年7月1"])
      expect(codesOf(notice(slip, firstHalf, situation("下半年", "缴费日期 在 秋冬期"))), slip).not.toContain(
        "situation-gap",
      );
    expect(
      codesOf(notice(firstHalf, situation("补缴", "缴费日期 在 秋冬期", "例外"), "资助 低保 100元 由 县级财政")),
    ).toContain("unknown-name");
  });
  it("an order in a circle is not also missing", () => {
    const exceptions = ["甲 优先于 乙", "乙 优先于 甲"].map((name) =>
      situation(name, "出生日期 在 本年度 且 缴费日期 在 本年度", "例外"),
    );
    expect(new Set(codesOf(notice(allYear, ...exceptions)))).toEqual(new Set(["circular-order"]));
  });
  it("an exception without a condition shadows nothing besides", () => {
    expect(codesOf(notice(allYear, "例外 甲 { 缴纳 个人缴费 待遇 从 缴费日期 }"))).toEqual([
      "exception-without-condition",
    ]);
  });
});

describe("findings about persons", () => {
  const exceptional = notice(
    "事实 退役日期：日期 可缺",
    allYear,
    situation("新生儿", "出生日期 在 本年度 且 缴费日期 在 出生日期 起 90日 内", "例外"),
    situation("退役军人", "退役日期 在 本年度 且 缴费日期 在 本年度", "例外"),
  );
  it("carry facts that can be read, and that a situation applies to", () => {
    const [finding] = findingsOf(exceptional);
    expect(finding?.code).toBe("unordered-exceptions");
    expect(finding?.message.en).toMatch(
      /for example to someone paying on 2022-01-01, born on 2022-01-01, 退役日期 2022-01-01$/,
    );
    const { person } = finding?.data as { readonly person: Person };
    const { program } = compileText(exceptional);
    if (program === null) throw new Error("no program");
    expect(readFacts(program, person).issues).toBeUndefined();
  });
  it("point at both, and know the transitive order", () => {
    const [finding] = findingsOf(exceptional);
    expect(exceptional.slice(finding?.start, finding?.end)).toBe("退役军人");
    const [other] = finding?.related ?? [];
    expect(exceptional.slice(other?.start, other?.end)).toBe("新生儿");
    const chain = ["甲 优先于 乙", "乙 优先于 丙", "丙"].map((name) =>
      situation(name, "出生日期 在 本年度 且 缴费日期 在 本年度", "例外"),
    );
    expect(codesOf(notice(allYear, ...chain)).filter((code) => code === "unordered-exceptions")).toEqual([]);
  });
  it("name all that one exception is not ordered with in one finding", () => {
    const all = ["甲", "乙", "丙", "丁"].map((name) => situation(name, "缴费日期 在 本年度", "例外"));
    const found = findingsOf(notice(allYear, ...all)).filter(({ code }) => code === "unordered-exceptions");
    expect(found.map(({ message: { zh } }) => zh.split("，")[0])).toEqual([
      "例外“甲”会和“乙”同时成立",
      "例外“甲”、“乙”会和“丙”同时成立",
      "例外“甲”、“乙”、“丙”会和“丁”同时成立",
    ]);
    expect(found.map(({ related }) => related.length)).toEqual([1, 2, 3]);
  });
  it("can be acknowledged where the notice itself leaves days out", () => {
    const sic = '原文如此 situation-gap "通知没有写下半年。"';
    expect(codesOf(notice(firstHalf))).toEqual(["situation-gap"]);
    expect(codesOf(notice(sic, firstHalf))).toEqual([]);
  });
  it("ask about those who may join alone", () => {
    const scope = "参保范围 { 不可参保 当 缴费日期 在 2022年7月1日 以后 }";
    expect(codesOf(notice(firstHalf, scope))).toEqual([]);
  });
  it("are made once a file", () => {
    const { model, program } = compileText(exceptional);
    const lost = lostTo(model, [], []);
    const basis = {
      model,
      program,
      lost,
      syntax: [],
      holes: [],
      coverage: null,
      unprinted: null,
      conformance: null,
      withoutSuperior: null,
      untaken: [],
      findings: new Map(),
    };
    const { persons } = subjectOf(basis);
    expect(persons()).not.toBeNull();
    expect(persons()).toBe(persons());
    expect(subjectOf({ ...basis, program: null }).persons()).toBeNull();
  });
  it("are given up on a file made to exhaust, and not claimed", () => {
    const many = Array.from({ length: 400 }, (_, i) => situation(`第${"甲乙丙丁戊己庚辛壬癸"[i % 10]}${"子丑寅卯辰巳午未申酉"[Math.floor(i / 10) % 10]}${"天地玄黄"[Math.floor(i / 100)]}`, `缴费日期 在 本年度 且 出生日期 在 缴费日期 起 ${i + 1}日 内`)); // prettier-ignore
    const started = performance.now();
    findingsOf(notice(...many));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
