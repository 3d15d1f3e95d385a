// A notice under a made-up superior: what it keeps, what it fills, what is answered from above; and constructed violations of each kind.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { conform, unheld } from "../../compiler/compare/superior/conform.js";
import type { Term } from "../../compiler/compare/superior/terms.js";
import { termSummary, termTable } from "../../compiler/report/comparison/terms.js";
import { sayTermSubject } from "../../compiler/wording/say-comparison.js";
import { WORDING } from "../../compiler/wording/wording.js";
import { fillFromSuperior } from "../../compiler/compare/superior/fill-open.js";
import { mentionsDocument, sameDocument } from "../../compiler/compare/superior/superior.js";
import { compile } from "../../compiler/compile.js";
import { adjust } from "../../compiler/decision/adjust.js";
import { assess } from "../../compiler/decision/interpret.js";
import { mendOf } from "../../compiler/fixes/registry.js";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { example, exampleCases, exampleText } from "../harness/examples.js";
import { programOf } from "../harness/lowered.js";
import { notice, noticeOf } from "../harness/notice.js";

const number = "黔医保发〔2021〕64号";
const path = fileURLToPath(new URL("../fixtures/superior/province-2022.policy", import.meta.url));
const province = { path: "province-2022.policy", text: readFileSync(path, "utf8") };
const superior = (asked: string) => (sameDocument(asked, number) ? province : null);
const text = exampleText("guiyang-2022");
const under = (own: string) => compile({ path: "own.policy", text: own }, { superior });
/** The city's notice, naming its superior. */
const named = text.replace("  未尽事宜 按", `  上级 "${number}"\n  未尽事宜 按`);
const verdicts = (terms: readonly Term[]): readonly string[] =>
  terms.map((term) => `${sayTermSubject(WORDING.zh, term)} ${term.verdict}`);

describe("贵阳2022 under the superior", () => {
  const city = under(named);
  it("keeps, fills and leaves open, term by term", () => {
    expect(verdicts(city.conformance?.terms ?? [])).toEqual([
      "人均筹资 kept",
      "个人缴费 kept",
      "财政补助 kept",
      "脱贫人口 个人缴费 kept",
      "最低生活保障家庭成员 个人缴费 kept",
      "特困人员 个人缴费 kept",
      "精减退职老职工 个人缴费 kept",
      "低收入家庭老年人 个人缴费 filled",
      "低收入家庭未成年人 个人缴费 filled",
      "集中征缴期 kept",
      "零星征缴期 kept",
      "多重身份 kept",
    ]);
    expect(city.diagnostics).toEqual([]);
    expect(termSummary(WORDING.zh, city.conformance!.terms)).toBe("不符 0，未定 0，已补 2，相符 10");
    expect(termTable(WORDING.en, city.conformance!.terms).rows[0]?.map(({ text: said }) => said)).toEqual([
      "kept",
      "人均筹资",
      "at least 900 yuan",
      "一",
      "at least 900 yuan",
      "一",
    ]);
  });
  it.each([
    [
      "below-superior",
      "脱贫人口 140元",
      "脱贫人口 130元",
      "“脱贫人口 个人缴费” 130元，低于上级 不低于 140元（本通知条款“二（一）1”，黔医保发〔2021〕64号条款“二（一）”）",
    ],
    ["below-superior", "标准 个人缴费 320元", "标准 个人缴费 310元", "“个人缴费” 310元，低于上级 320元"],
    ["above-superior", "标准 个人缴费 320元", "标准 个人缴费 330元", "“个人缴费” 330元，高于上级 320元"],
    ["outside-superior-period", "至 2022年3月31日", "至 2022年4月30日", "超出上级的 2021年9月1日 至 2022年3月31日"],
    ["superior-identities", "多重身份 就高不重复", "多重身份 依序", "多重身份 依序，上级是 就高不重复"],
    [
      "superior-group-missing",
      "资助 脱贫人口 140元",
      "资助 低收入家庭老年人 财政补助 140元",
      "上级资助“脱贫人口 个人缴费” 不低于 140元，本通知没有",
    ],
  ])("%s: a violation names both clauses and points into both files", (code, from, to, message) => {
    expect(named).toContain(from);
    const broken = under(named.replace(from, to));
    const found = broken.diagnostics.filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.message.zh).join("\n")).toContain(message);
    expect(found[0]?.related[0]).toMatchObject({ path: "province-2022.policy" });
    expect(found[0]?.severity).toBe("warning");
  });
  it("offers the superior's amount", () => {
    const broken = under(named.replace("脱贫人口 140元", "脱贫人口 130元"));
    const found = broken.diagnostics.find(({ code }) => code === "below-superior")!;
    const mended = applyEdits(broken.source.text, mendOf(found, broken.source)?.edits ?? []);
    expect(mended).toBe(named);
  });
  it("says nothing where the superior is not at hand", () => {
    const alone = compile({ path: "own.policy", text: named.replace("脱贫人口 140元", "脱贫人口 130元") });
    expect([alone.conformance, alone.diagnostics]).toEqual([null, []]);
  });
});

describe("what the notice leaves open and its superior answers", () => {
  const city = under(text);
  const ask = (facts: object) => assess(city.answering!, { 属地: "贵阳市", ...facts }).value!;
  it("is answered from there, and says so", () => {
    const answer = ask({ 缴费日期: "2021-12-01" });
    expect(answer.benefit).toEqual({ from: "2022-01-01", to: "2022-12-31" });
    expect(answer.unspecified).toEqual([
      { slot: "benefit-from", situation: "集中缴费", document: number, answeredBy: number },
      { slot: "benefit-to", situation: "集中缴费", document: number, answeredBy: number },
    ]);
    expect(answer.trace.flatMap(({ rule, superior }) => (rule === "benefit" ? (superior ?? []) : []))[0]).toEqual({
      document: number,
      clause: "四",
    });
  });
  it("is answered slot by slot: subsidies, waiting, changes after payment", () => {
    const late = ask({ 缴费日期: "2022-04-01", 身份: ["特困人员"] });
    expect([late.due, late.subsidy, late.payable, late.benefit.from]).toEqual([90000, 0, 90000, "2022-06-01"]);
    const facts = { 缴费日期: "2021-12-05", 属地: "贵阳市" };
    const after = { ...facts, 身份: ["特困人员"], 身份认定日期: "2022-01-10" };
    expect(adjust(city.answering!, facts, after).value).toMatchObject({
      kind: "退费",
      amount: 32000,
      dueBy: "2022-04-10",
    });
  });
  it("leaves the notice's own program, tests and findings alone", () => {
    expect(city.program).toEqual(example("guiyang-2022").program);
    expect(city.diagnostics).toEqual([]);
    const alone = compile({ path: "own.policy", text });
    expect(alone.answering).toBe(alone.program);
    for (const item of exampleCases().get("guiyang-2022") ?? [])
      if (item.kind === "assess")
        expect(assess(alone.answering!, item.facts)).toEqual(assess(alone.program!, item.facts));
  });
  it("stays open where the superior is silent, or speaks of what this notice doesn't know", () => {
    const own = programOf(
      noticeOf(
        { entries: `未尽事宜 按 "${number}"` },
        "标准 个人缴费 320元 情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }",
      ),
    );
    const silent = programOf(notice("标准 个人缴费 320元"));
    expect(fillFromSuperior(own, silent)).toEqual(own);
    const other = programOf(
      notice(
        "事实 退役日期：日期 标准 个人缴费 320元 情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 退役日期 }",
      ),
    );
    expect(fillFromSuperior(own, other).situations[0]?.benefitFrom).toBeNull();
  });
  it("fills amounts, payers and how identities combine", () => {
    const own = programOf(
      noticeOf(
        { entries: `未尽事宜 按 "${number}"` },
        `人群 孤儿 标准 个人缴费 320元 情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }
         资助 孤儿 未规定 由 未规定`,
      ),
    );
    const other = programOf(notice("人群 孤儿 标准 个人缴费 320元 多重身份 累加 资助 孤儿 120元 由 县级财政"));
    const answer = assess(fillFromSuperior(own, other), { 缴费日期: "2022-05-01", 身份: ["孤儿"] }).value!;
    expect(answer.subsidies.map(({ amount, shares }) => [amount, shares])).toEqual([
      [12000, [{ payer: "县级财政", amount: 12000 }]],
    ]);
    expect(fillFromSuperior(own, other).combination.mode).toBe("sum");
    expect(answer.trace.some(({ superior }) => superior?.document === number)).toBe(true);
  });
});

describe("documents", () => {
  it("are the same however their brackets are typed", () => {
    expect(sameDocument("黔医保发[2021]64号", number)).toBe(true);
    expect(sameDocument("黔医保发〔2021〕65号", number)).toBe(false);
    expect(mentionsDocument('文号 "黔医保发（2021）64号"', number)).toBe(true);
  });
});

describe("conform", () => {
  it("names what the superior sets and nothing is held against", () => {
    expect(unheld(compile(province).model)).toEqual(["situations", "scope", "adjustments"]);
    expect(unheld(under("通知 甲2022 { 年度 2022 }\n标准 个人缴费 320元").model)).toEqual([]);
    expect(unheld(under("通知 甲2022 { 年度 2022 }\n标准 个人缴费 320元\n其余人群 不资助").model)).toEqual([
      "other-groups",
    ]);
    expect(unheld(under('通知 甲2022 { 标题 "甲" }\n期间 甲 从 每年 9月1日 至 每年 12月31日').model)).toEqual([
      "yearly",
    ]);
  });

  it("compares a superior without tiers with each tier, and a percentage with the notice's own standard", () => {
    const own = under(
      `通知 甲2022 { 年度 2022 }\n档次 一档、二档\n人群 孤儿\n标准 个人缴费 一档 320元 二档 600元\n资助 孤儿 一档 70% 二档 90%`,
    );
    const above = under(`通知 乙2022 { 年度 2022 }\n人群 孤儿\n标准 个人缴费 不低于 320元\n资助 孤儿 不低于 80%`);
    const terms = conform(own.model, { model: above.model });
    expect(verdicts(terms)).toEqual([
      "个人缴费 一档 kept",
      "个人缴费 二档 kept",
      "孤儿 个人缴费 一档 broken",
      "孤儿 个人缴费 二档 kept",
    ]);
  });
});
