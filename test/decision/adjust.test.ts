import { describe, expect, it } from "vitest";
import { sayIssue, type Adjustment, type FactIssue } from "@zhengce/runtime";
import { adjust } from "../../compiler/decision/adjust.js";
import type { ChangeSpec, DayTerm, Predicate, Program } from "../../compiler/decision/program.js";
import {
  BIRTH,
  CERTIFICATION,
  component,
  entry,
  exact,
  fact,
  floor,
  holds,
  HOUSEHOLD,
  not,
  on,
  PAYMENT,
  paidWithin,
  program,
  situation,
  subsidy,
  within,
  openRate,
  stated,
} from "../harness/programs.js";

type Test = Extract<Predicate, { kind: "change" }>["test"];
const change = (test: Test): Predicate => ({ kind: "change", test });
const all = (...of: readonly Predicate[]): Predicate => ({ kind: "all", of });
const any = (...of: readonly Predicate[]): Predicate => ({ kind: "any", of });
const when = (
  predicate: Predicate | null,
  effect: ChangeSpec["effect"],
  extra: Partial<ChangeSpec> = {},
): ChangeSpec => ({
  when: predicate,
  effect,
  dueBy: null,
  open: [],
  entry: entry(`变动 ${effect}`),
  ...extra,
});
/** 甲 100元, 乙 250元, 丙 at least 120元; 丁 nothing. */
const notice = (changes: readonly ChangeSpec[], extra: Partial<Program> = {}): Program =>
  program({
    subsidies: [subsidy(0, exact(10000)), subsidy(1, exact(25000)), subsidy(2, floor(12000))],
    situations: [situation("年度缴费", { when: paidWithin("2021-01-01", "2021-12-31") })],
    changes,
    ...extra,
  });

const read = (of: Program, before: object, after: object) =>
  adjust(of, { 缴费日期: "2021-05-05", ...before }, { 缴费日期: "2021-05-05", ...after });
const changed = (of: Program, before: readonly string[], after: readonly string[], raw: object = {}): Adjustment => {
  const { value, issues } = read(of, { 身份: before }, { 身份: after, ...raw });
  if (issues !== undefined) throw new Error(issues.map((issue) => sayIssue(issue, "zh")).join("; "));
  return value;
};
const kind = (of: Program, before: readonly string[], after: readonly string[], raw: object = {}) =>
  changed(of, before, after, raw).kind;
const issues = (of: Program, before: object, after: object): readonly FactIssue[] =>
  read(of, before, after).issues ?? [];

describe("the tests of a change", () => {
  const passes = (
    test: Test,
    before: readonly string[],
    after: readonly string[],
    raw: object = {},
    extra: Partial<Program> = {},
  ) => kind(notice([when(change(test), "none")], extra), before, after, raw) === "不调整";
  it("newlyCertified: the new groups alone bring something", () => {
    expect(passes("newlyCertified", [], ["甲"])).toBe(true);
    expect(passes("newlyCertified", ["乙"], ["甲", "乙"])).toBe(true);
    expect(passes("newlyCertified", [], ["丁"])).toBe(false);
    expect(passes("newlyCertified", ["甲"], ["甲"])).toBe(false);
    expect(passes("newlyCertified", ["甲"], [])).toBe(false);
  });
  it("standardRaised, standardLowered: at both ends, and not equal", () => {
    expect(passes("standardRaised", ["甲"], ["乙"])).toBe(true);
    expect(passes("standardRaised", ["甲"], ["丙"])).toBe(true);
    expect(passes("standardRaised", ["乙"], ["丙"])).toBe(false);
    expect(passes("standardRaised", ["甲"], ["甲"])).toBe(false);
    expect(passes("standardRaised", [], ["甲"])).toBe(false);
    expect(passes("standardLowered", ["乙"], ["甲"])).toBe(true);
    expect(passes("standardLowered", ["乙"], [])).toBe(true);
    expect(passes("standardLowered", ["丙"], ["甲"])).toBe(true);
    expect(passes("standardLowered", ["乙"], ["丙"])).toBe(false);
    expect(passes("standardLowered", ["甲"], ["甲"])).toBe(false);
    expect(passes("standardLowered", [], [])).toBe(false);
  });
  it("unsubsidisedAtPayment: nothing was granted, by the situation's own word", () => {
    expect(passes("unsubsidisedAtPayment", ["丁"], [])).toBe(true);
    expect(passes("unsubsidisedAtPayment", ["甲"], [])).toBe(false);
    expect(passes("unsubsidisedAtPayment", ["丙"], [])).toBe(false);
    expect(
      passes("unsubsidisedAtPayment", ["甲"], [], {}, { situations: [situation("零星", { grants: "notGranted" })] }),
    ).toBe(true);
  });
  it("certifiedAfterPayment: strictly later", () => {
    expect(passes("certifiedAfterPayment", [], [], { 身份认定日期: "2021-05-06" })).toBe(true);
    expect(passes("certifiedAfterPayment", [], [], { 身份认定日期: "2021-05-05" })).toBe(false);
  });
  it("are false where the payment had no situation or the person could not join", () => {
    const none = { situations: [situation("从不", { when: any() })] };
    const shut = { scope: { admits: [], excludes: [{ when: all(), entry: entry("不可") }], entry: entry("范围") } };
    for (const extra of [none, shut])
      for (const test of [
        "newlyCertified",
        "standardRaised",
        "standardLowered",
        "unsubsidisedAtPayment",
        "certifiedAfterPayment",
      ] as const) {
        expect(passes(test, ["甲"], ["乙"], { 身份认定日期: "2021-06-01" }, extra)).toBe(false);
        expect(passes(test, [], ["乙"], {}, extra)).toBe(false);
      }
  });
  it("other predicates read the after-facts", () => {
    const of = notice([when(any(holds(3), { kind: "isTrue", fact: HOUSEHOLD }), "none")]);
    expect(kind(of, ["丁"], [])).toBe("未规定");
    expect(kind(of, [], ["丁"])).toBe("不调整");
    expect(kind(of, [], [], { 本市户籍: true })).toBe("不调整");
  });
});

describe("the cases", () => {
  it("apply in order; one without a condition always", () => {
    const of = notice([
      when(change("standardRaised"), "supplement"),
      when(all(change("unsubsidisedAtPayment"), change("newlyCertified")), "supplement"),
      when(null, "none"),
    ]);
    expect(changed(of, ["甲"], ["乙"])).toEqual({
      kind: "补差",
      amount: 15000,
      dueBy: null,
      unspecified: [],
      trace: [entry("变动 supplement"), entry("资助 1")],
    });
    expect(changed(of, [], ["乙"]).amount).toBe(25000);
    expect(changed(of, ["乙"], ["甲"])).toEqual({
      kind: "不调整",
      amount: 0,
      dueBy: null,
      unspecified: [],
      trace: [entry("变动 none")],
    });
  });
  it("supplement: what all groups bring now, less what was granted, never below zero", () => {
    const of = notice([when(null, "supplement")]);
    expect(changed(of, ["甲"], ["甲", "丙"]).amount).toEqual({ min: 2000, max: 18000 });
    expect(changed(of, ["丙"], ["乙"]).amount).toEqual({ min: 0, max: 13000 });
    expect(changed(of, ["乙"], ["甲"]).amount).toBe(0);
  });
  it("refund: what the new groups alone bring, as if the situation granted subsidies", () => {
    const of = notice([when(null, "refund")], { situations: [situation("零星", { grants: "notGranted" })] });
    expect(changed(of, ["乙"], ["甲", "乙"]).amount).toBe(10000);
    expect(changed(of, [], ["丙"]).amount).toEqual({ min: 12000, max: 28000 });
    expect(changed(of, [], ["甲", "乙"]).trace).toEqual([entry("变动 refund"), entry("多重身份"), entry("资助 1")]);
  });
  it("unspecified, or none that applies: null with an open point", () => {
    const open = [stated("孤儿等对象的退费", "别的文件")];
    expect(changed(notice([when(null, "unspecified", { open })]), [], ["甲"])).toEqual({
      kind: "未规定",
      amount: null,
      dueBy: null,
      unspecified: open,
      trace: [entry("变动 unspecified")],
    });
    const unsaid = {
      kind: "未规定",
      amount: null,
      dueBy: null,
      unspecified: [{ slot: "change", document: "未尽事宜" }],
    };
    expect(changed(notice([], { residual: "未尽事宜" }), [], ["甲"])).toEqual({ ...unsaid, trace: [] });
    expect(changed(notice([when(null, "unspecified")], { residual: "未尽事宜" }), [], ["甲"])).toEqual({
      ...unsaid,
      trace: [entry("变动 unspecified")],
    });
  });
  it("count what is paid, its caps and its variants as at payment, and other facts as they are later", () => {
    const variants = [{ when: holds(3), amounts: [8000], documents: [null], entry: entry("丁") }];
    const of = notice([when(null, "supplement")], {
      components: [component("个人缴费", 28000, { variants }), component("财政补助", 1)],
    });
    expect(changed(of, ["丁"], ["乙"]).amount).toBe(8000);
    expect(changed(of, [], ["乙", "丁"]).amount).toBe(25000);
    const conditional = notice([when(null, "supplement")], {
      subsidies: [subsidy(0, exact(10000), { when: { kind: "isTrue", fact: HOUSEHOLD } })],
    });
    expect(changed(conditional, ["甲"], ["甲"], { 本市户籍: true }).amount).toBe(10000);
  });
  it("list the open rates of what they add up, and nothing without a situation", () => {
    const rate = openRate("甲");
    const of = notice([when(null, "refund", { open: [stated("经办流程")] })], {
      subsidies: [subsidy(0, rate)],
    });
    expect(changed(of, [], ["甲"]).unspecified.map((point) => point.slot)).toEqual(["stated", "rate"]);
    expect(changed(notice([when(null, "supplement")], { situations: [] }), [], ["甲"])).toEqual({
      kind: "补差",
      amount: 0,
      dueBy: null,
      unspecified: [],
      trace: [entry("变动 supplement")],
    });
  });
});

describe("身份认定日期", () => {
  const after = change("certifiedAfterPayment");
  const dueBy: DayTerm = { kind: "plusMonths", base: fact(CERTIFICATION), months: 3 };
  it("is needed only where the answer depends on it", () => {
    const of = notice([
      when(all(change("unsubsidisedAtPayment"), change("newlyCertified"), not(holds(3)), after), "refund", { dueBy }),
    ]);
    expect(changed(of, [], ["丙"], { 身份认定日期: "2021-11-30" })).toMatchObject({
      kind: "退费",
      dueBy: "2022-02-28",
    });
    expect(kind(of, [], ["丙"], { 身份认定日期: "2021-05-05" })).toBe("未规定");
    expect(kind(of, [], ["丙", "丁"])).toBe("未规定");
    expect(kind(of, ["甲"], ["丙"])).toBe("未规定");
    expect(issues(of, {}, { 身份: ["丙"] })).toMatchObject([
      {
        key: "身份认定日期",
        value: null,
        of: "after",
        expected: { kind: "date" },
      },
    ]);
  });
  it("is asked in three values", () => {
    const certified: Predicate = within(fact(CERTIFICATION), on("2021-05-01"), null);
    const asked = (predicate: Predicate) => read(notice([when(predicate, "none")]), {}, {}).value?.kind ?? "issue";
    expect([after, not(after), certified, not(certified), any(after, any())].map(asked)).toEqual([
      "issue",
      "issue",
      "issue",
      "issue",
      "issue",
    ]);
    expect(asked(any(after, all()))).toBe("不调整");
    expect(asked(all(after, any()))).toBe("未规定");
    expect(asked(all(any(), after))).toBe("未规定");
    expect(asked(all(after, all()))).toBe("issue");
    expect(asked(not(all(after, any())))).toBe("不调整");
  });
  it("is missing only if a case before it does not apply", () => {
    expect(kind(notice([when(null, "none"), when(after, "refund")]), [], [])).toBe("不调整");
    expect(issues(notice([when(after, "refund"), when(null, "none")]), {}, {})).toHaveLength(1);
  });
  it("is needed where the last day counts from it, and where there is none there is no last day", () => {
    expect(issues(notice([when(null, "none", { dueBy })]), {}, {}).map((issue) => issue.key)).toEqual(["身份认定日期"]);
    const other = notice([when(null, "none", { dueBy: fact(BIRTH), open: [] })]);
    expect(changed(other, [], [])).toMatchObject({
      dueBy: null,
      unspecified: [{ slot: "due-by-facts", facts: ["出生日期"], document: null }],
    });
    expect(changed(other, [], [], { 出生日期: "2021-01-01" })).toMatchObject({ dueBy: "2021-01-01", unspecified: [] });
    const open = notice([when(null, "unspecified", { dueBy: fact(BIRTH) })]);
    expect(changed(open, [], [], { 出生日期: "2021-01-01" })).toMatchObject({ kind: "未规定", dueBy: "2021-01-01" });
    expect(changed(notice([when(null, "none", { dueBy: fact(PAYMENT) })]), [], []).dueBy).toBe("2021-05-05");
  });
});

describe("issues", () => {
  it("of both objects are marked, and the certification day is refused before", () => {
    const found = issues(notice([]), { 身份认定日期: "2021-01-01" }, { 身份认定日期: "2021-01-01", 身份: ["戊"] });
    expect(found.map((issue) => [issue.of, issue.key])).toEqual([
      ["before", "身份认定日期"],
      ["after", "身份"],
    ]);
  });
  it("of one object alone are said too", () => {
    expect(issues(notice([]), { 身份: ["戊"] }, {}).map((issue) => issue.of)).toEqual(["before"]);
    expect(issues(notice([]), {}, { 身份: ["戊"] }).map((issue) => issue.of)).toEqual(["after"]);
  });
  it("name the certification day as the program does, or as everybody does", () => {
    const asked = [when(change("certifiedAfterPayment"), "none")];
    const renamed = program().facts.map((one) => (one.role === "certification" ? { ...one, name: "认定日" } : one));
    expect(issues(notice(asked, { facts: renamed }), {}, {}).map((issue) => issue.key)).toEqual(["认定日"]);
    const without = program().facts.filter((one) => one.role !== "certification");
    expect(issues(notice(asked, { facts: without }), {}, {}).map((issue) => issue.key)).toEqual(["身份认定日期"]);
  });
  it("say where the two disagree", () => {
    const tiered = notice([], { tiers: ["一档", "二档"] });
    const found = issues(tiered, { 档次: "一档" }, { 缴费日期: "2021-05-06", 档次: "二档" });
    expect(found.map((issue) => [issue.of, issue.key, issue.value])).toEqual([
      ["after", "缴费日期", "2021-05-06"],
      ["after", "档次", "二档"],
    ]);
    expect(sayIssue(found[0]!, "zh")).toBe("“缴费日期”的值“2021-05-06”不对：应为与缴费时相同的“2021-05-05”");
  });
});
