// The steps of an assessment and the order of what it lists, as docs/decision.md has them.
import { describe, expect, it } from "vitest";
import {
  bounded,
  COMBINATION_UNDECIDED,
  HIGHEST_UNDECIDED,
  hasNoBenefits,
  WHATEVER,
  type Amount,
  type Assessment,
  type Reason,
} from "@zhengce/runtime";
import { assess, assessFacts } from "../../compiler/decision/interpret.js";
import type { Bounding, CombinationSpec, FundingPart, Program } from "../../compiler/decision/program.js";
import {
  ALWAYS,
  BIRTH,
  by,
  component,
  entry,
  exact,
  fact,
  floor,
  funding,
  GAP,
  holds,
  HOUSEHOLD,
  KIND,
  LEFT_OPEN,
  NEVER,
  on,
  openRate,
  paidWithin,
  PAYMENT,
  program,
  read,
  situation,
  stated,
  subsidy,
} from "../harness/programs.js";

const answer = (of: Program, raw: object = {}): Assessment => assessFacts(of, read(of, raw));
const rules = ({ trace }: Assessment): readonly string[] =>
  trace.map(({ about }) => ("component" in about ? about.component : ""));
/** `lower 乙`. */
const coded = (reason: Reason): string => Object.values(reason).join(" ");
const reasons = ({ considered }: Assessment): readonly string[] => considered.map((one) => coded(one.reason));
const granted = ({ subsidies }: Assessment): readonly unknown[] => subsidies.map((one) => [one.group, one.amount]);
const pay = (index: number, ppm: number | null = null, confirmed = true) => ({ component: index, ppm, confirmed });
const everyone = { 身份: ["甲", "乙", "丙", "丁"] };

describe("raw facts", () => {
  it("give an answer, or all their issues", () => {
    expect(assess(program(), { 缴费日期: "2021-05-10" }).value?.due).toBe(28000);
    expect(assess(program(), { 缴费日期: "2021-05-32", 姓名: "张三" }).issues?.map((issue) => issue.key)).toEqual([
      "缴费日期",
      "姓名",
    ]);
    expect(assess(program(), { 缴费日期: "2021-05-10", 身份认定日期: "2021-05-10" }).issues).toHaveLength(1);
  });
});

describe("scope", () => {
  const guard = (rule: string, when = ALWAYS) => ({ when, entry: entry(rule) });
  const household = { kind: "isTrue" as const, fact: HOUSEHOLD };
  const scope = {
    admits: [guard("户籍", household), guard("持证", { kind: "known", fact: BIRTH })],
    excludes: [guard("已参保", { kind: "known", fact: GAP })],
    entry: entry("参保范围"),
  };
  it("is not asked where there is none", () => expect(answer(program()).eligible).toBeNull());
  it("admits by the first rule that holds", () => {
    const found = answer(program({ scope }), { 本市户籍: true, 出生日期: "1990-01-01" });
    expect(found.eligible).toBe(true);
    expect(rules(found)).toEqual(["户籍", "情形 集中缴费", "标准 个人缴费"]);
    expect(rules(answer(program({ scope }), { 出生日期: "1990-01-01" }))[0]).toBe("持证");
  });
  it("excludes before it admits", () => {
    const found = answer(program({ scope, residual: "别的文件" }), { 本市户籍: true, 断保年数: 1 });
    expect(found).toEqual({
      notice: "某省2021",
      eligible: false,
      situation: null,
      tier: null,
      due: null,
      components: [],
      subsidy: 0,
      subsidies: [],
      considered: [],
      payable: null,
      benefit: { from: null, to: null },
      unspecified: [{ slot: "eligibility", document: "别的文件" }],
      needs: [],
      trace: [entry("已参保")],
    });
  });
  it("refuses whom nothing admits", () => expect(rules(answer(program({ scope })))).toEqual(["参保范围"]));
  it("admits everyone else where it only excludes", () => {
    const found = answer(program({ scope: { ...scope, admits: [] } }));
    expect(found.eligible).toBe(true);
    expect(rules(found)).toEqual(["情形 集中缴费", "标准 个人缴费"]);
  });
});

describe("situation", () => {
  const situations = [
    situation("新生儿", { when: { kind: "known", fact: BIRTH } }),
    situation("零星", { when: paidWithin("2021-04-01", "2021-12-31") }),
    situation("又零星"),
  ];
  it("is the first that holds", () => {
    expect(answer(program({ situations })).situation).toBe("零星");
    expect(answer(program({ situations }), { 出生日期: "2021-01-01" }).situation).toBe("新生儿");
    expect(answer(program({ situations }), { 缴费日期: "2022-01-01" }).situation).toBe("又零星");
  });
  it("may be none: the empty answer with the tier", () => {
    const found = answer(
      program({
        situations: [situation("从不", { when: NEVER })],
        tiers: ["一档"],
        components: [component("个人缴费", 1)],
      }),
      { 档次: "一档", ...everyone },
    );
    expect(found.unspecified).toEqual([{ slot: "situation", document: null }]);
    expect([found.situation, found.tier, found.due, found.payable, found.subsidy, found.trace]).toEqual([
      null,
      "一档",
      null,
      null,
      0,
      [],
    ]);
  });
});

describe("components", () => {
  it("are summed, in the order paid", () => {
    const found = answer(program({ situations: [situation("零星", { pays: [pay(1), pay(0)] })] }));
    expect(found.components).toEqual([
      { name: "财政补助", amount: 55000 },
      { name: "个人缴费", amount: 28000 },
    ]);
    expect([found.due, found.payable]).toEqual([83000, 83000]);
    expect(rules(found)).toEqual(["情形 零星", "标准 财政补助", "标准 个人缴费"]);
  });
  it("may be paid in part, half up", () => {
    expect(
      answer(
        program({
          components: [component("个人缴费", 28001)],
          situations: [situation("半", { pays: [pay(0, 500_000)] })],
        }),
      ).due,
    ).toBe(14001);
  });
  it("follow the tier", () => {
    const tiered = program({
      tiers: ["一档", "二档"],
      components: [component("个人缴费", 0, { amounts: [32000, 69500] })],
    });
    expect(answer(tiered, { 档次: "二档" }).due).toBe(69500);
    expect(answer(tiered, { 档次: "二档" }).tier).toBe("二档");
  });
  it("have variants: the first that holds and has an amount for the tier", () => {
    const variant = (rule: string, when: Parameters<typeof situation>[1], amounts: readonly (number | null)[]) => ({
      when: when?.when ?? ALWAYS,
      amounts,
      documents: [null, null],
      entry: entry(rule),
    });
    const variants = [
      variant("空", {}, [null, 1]),
      variant("甲", { when: holds(0) }, [100, 2]),
      variant("乙", { when: holds(1) }, [200, 3]),
    ];
    const of = program({ components: [component("个人缴费", 28000, { variants })] });
    expect(answer(of).due).toBe(28000);
    expect(rules(answer(of, { 身份: ["甲", "乙"] }))).toEqual(["情形 集中缴费", "甲"]);
    expect(answer(of, { 身份: ["甲", "乙"] }).due).toBe(100);
    expect(answer(of, { 身份: ["乙"] }).due).toBe(200);
  });
  it("are open where no amount is stated, or only a floor that nothing confirms", () => {
    const of = (bound: Bounding, confirmed: boolean, amount: Amount = bounded(55000, bound)): Assessment =>
      answer(
        program({
          residual: "别的文件",
          components: [component("个人缴费", 28000), component("财政补助", amount, { documents: ["别的文件"] })],
          situations: [situation("零星", { pays: [pay(0), pay(1, null, confirmed)] })],
        }),
      );
    expect(of("floor", true).due).toBe(83000);
    expect(of("ceiling", true).due).toBe(83000);
    expect(of("exact", false).due).toBe(83000);
    for (const [open, min, max] of [
      [of("floor", false), 55000, null],
      [of("ceiling", false), 0, 55000],
      [of("exact", true, WHATEVER), 0, null],
    ] as const) {
      const sum = { min: 28000 + min, max: max === null ? null : 28000 + max };
      expect([open.due, open.payable]).toEqual([sum, sum]);
      expect(open.components).toEqual([
        { name: "个人缴费", amount: 28000 },
        { name: "财政补助", amount: { min, max } },
      ]);
      expect(open.unspecified).toEqual([{ slot: "standard", component: "财政补助", document: "别的文件" }]);
    }
  });
  it("a part of what is open is open", () => {
    const of = program({
      components: [component("个人缴费", { min: 28000, max: null })],
      situations: [situation("零星", { pays: [pay(0, 500_000, false)] })],
    });
    expect(answer(of).components).toEqual([{ name: "个人缴费", amount: { min: 14000, max: null } }]);
  });
  it("a variant's amount counts as it stands beside a floor", () => {
    const variants = [{ when: holds(0), amounts: [100], documents: [null], entry: entry("甲") }];
    const of = program({
      components: [component("个人缴费", { min: 28000, max: null }, { variants })],
      situations: [situation("零星", { pays: [pay(0, null, false)] })],
    });
    expect(answer(of, { 身份: ["甲"] }).due).toBe(100);
    expect(answer(of).due).toEqual({ min: 28000, max: null });
  });
  it("are none where the notice leaves open what is paid", () => {
    const open = [stated("缴费标准", "别的文件")];
    const found = answer(
      program({ subsidies: [subsidy(0, exact(1))], situations: [situation("零星", { pays: null, open })] }),
      everyone,
    );
    expect([found.due, found.payable, found.components, found.subsidy, found.unspecified]).toEqual([
      { min: 0, max: null },
      { min: 0, max: null },
      [],
      { min: 0, max: 1 },
      open,
    ]);
  });
  it("leave a subsidy of what is open open, for whoever qualifies and where it may be granted", () => {
    const subsidised = (grants: "granted" | "notGranted" | "unspecified", identities: readonly string[]) =>
      answer(program({ subsidies: [subsidy(0, exact(1))], situations: [situation("零星", { pays: null, grants })] }), {
        身份: identities,
      }).subsidy;
    const open = { min: 0, max: null };
    expect([subsidised("granted", ["甲"]), subsidised("granted", [])]).toEqual([{ min: 0, max: 1 }, 0]);
    expect([subsidised("unspecified", []), subsidised("notGranted", ["甲"])]).toEqual([open, 0]);
  });
});

describe("rates", () => {
  const rate = (one: Parameters<typeof subsidy>[1], extra: Partial<Program> = {}) =>
    answer(program({ subsidies: [subsidy(0, one)], ...extra }), { 身份: ["甲"] });
  it("are cut to what is paid", () => {
    expect(rate(exact(14000)).subsidy).toBe(14000);
    expect(rate(exact(99999)).subsidy).toBe(28000);
    expect(rate(floor(12000)).subsidy).toEqual({ min: 12000, max: 28000 });
    expect(rate(floor(28000)).subsidy).toBe(28000);
    expect(rate(floor(30000)).subsidy).toBe(28000);
    expect(rate({ kind: "ceiling", fen: 5000 }).subsidy).toEqual({ min: 0, max: 5000 });
    expect(rate({ kind: "ceiling", fen: 50000 }).subsidy).toEqual({ min: 0, max: 28000 });
    expect(rate({ kind: "full" }).subsidy).toBe(28000);
    expect(rate({ kind: "net", fen: 9200 }).subsidy).toBe(18800);
    expect(rate({ kind: "net", fen: 30000 }).subsidy).toBe(0);
  });
  it("are cut to the caps, of which those that lower are traced", () => {
    const caps = [
      { component: 0, amounts: [20000], entry: entry("上限200") },
      { component: 0, amounts: [25000], entry: entry("上限250") },
      { component: 1, amounts: [1], entry: entry("另一项") },
      { component: 0, amounts: [null], entry: entry("无") },
    ];
    expect(rate({ kind: "full" }, { caps }).subsidy).toBe(20000);
    expect(rate(floor(12000), { caps }).subsidy).toEqual({ min: 12000, max: 20000 });
    expect(rate({ kind: "net", fen: 9200 }, { caps }).subsidy).toBe(18800);
    expect(rules(rate({ kind: "full" }, { caps }))).toEqual(["情形 集中缴费", "标准 个人缴费", "上限200", "资助 0"]);
    expect(rules(answer(program({ caps })))).toEqual(["情形 集中缴费", "标准 个人缴费"]);
    expect(
      rules(rate({ kind: "full" }, { caps: [{ component: 0, amounts: [28000], entry: entry("相同") }] })),
    ).not.toContain("same 乙");
  });
  it("that are open are ranges with an open point, lost ones too, each said once", () => {
    const open = openRate("乙");
    expect(rate(open).subsidy).toEqual({ min: 0, max: 28000 });
    const found = answer(
      program({ subsidies: [subsidy(0, { kind: "full" }), subsidy(1, open), subsidy(2, open)] }),
      everyone,
    );
    expect(found.unspecified).toEqual([{ slot: "rate", group: "乙", component: "个人缴费", document: null }]);
    const refused = answer(
      program({ subsidies: [subsidy(1, open)], situations: [situation("零星", { grants: "notGranted" })] }),
      everyone,
    );
    expect(refused.unspecified).toEqual([]);
  });
  it("are for held groups, under their condition, in the tier, on what is paid", () => {
    const of = (extra: Parameters<typeof subsidy>[2], group = 0) =>
      answer(program({ subsidies: [subsidy(group, exact(100), extra)] }), { 身份: ["甲"] });
    expect(of({}).considered).toHaveLength(1);
    expect(of({}, 1).considered).toEqual([]);
    expect(of({ when: NEVER }).considered).toEqual([]);
    expect(of({ rates: [null] }).considered).toEqual([]);
    expect(of({ component: 1 }).considered).toEqual([]);
    const open = program({ components: [component("个人缴费", WHATEVER)], subsidies: [subsidy(0, exact(100))] });
    expect(answer(open, { 身份: ["甲"] }).considered).toMatchObject([{ amount: { min: 0, max: 100 } }]);
  });
});

describe("combination", () => {
  const competing = (
    mode: CombinationSpec["mode"],
    rates: readonly Parameters<typeof subsidy>[1][],
    extra: Partial<Program> = {},
  ) =>
    answer(
      program({
        subsidies: rates.map((rate, group) => subsidy(group, rate)),
        combination: { mode, entry: entry("多重身份"), document: null },
        ...extra,
      }),
      everyone,
    );

  it("highest: the highest, ties to the one declared first", () => {
    const found = competing("highest", [exact(5000), exact(14000), exact(14000), exact(0)]);
    expect(granted(found)).toEqual([["乙", 14000]]);
    expect(reasons(found)).toEqual(["lower 乙", "granted", "same 乙", "lower 乙"]);
    expect(found.considered.map((one) => one.granted)).toEqual([false, true, false, false]);
    expect(rules(found).slice(2)).toEqual(["多重身份", "资助 1"]);
  });
  it("highest: a range that is at least as high at both ends is granted", () => {
    const found = competing("highest", [exact(12000), floor(12000), floor(5000)]);
    expect(granted(found)).toEqual([["乙", { min: 12000, max: 28000 }]]);
    expect(found.subsidies[0]?.shares).toEqual([{ payer: "医疗救助基金", amount: { min: 12000, max: 28000 } }]);
    expect(reasons(found)).toEqual(["not-higher 乙", "granted", "not-higher 乙"]);
  });
  it("highest: undecided between ranges, named by the greatest lower end", () => {
    const found = competing("highest", [floor(12000), exact(14000), exact(13000), exact(14000)]);
    const amount = { min: 14000, max: 28000 };
    expect(found.subsidies).toEqual([
      {
        group: "乙",
        component: "个人缴费",
        amount,
        shares: [{ payer: null, amount, unspecified: HIGHEST_UNDECIDED }],
        clause: "一",
      },
    ]);
    expect(reasons(found)).toEqual(["incomparable 乙", "granted-highest-open", "lower 乙", "same 乙"]);
    expect(found.considered[1]).toEqual({
      group: "乙",
      component: "个人缴费",
      amount: 14000,
      clause: "一",
      granted: true,
      reason: { code: "granted-highest-open" },
    });
    expect(found.unspecified).toEqual([
      { slot: "payer", group: "乙", component: "个人缴费", split: HIGHEST_UNDECIDED, document: null },
    ]);
    expect(found.payable).toEqual({ min: 0, max: 14000 });
  });
  it("first: the one declared first, however low", () => {
    const found = competing("first", [exact(5000), exact(14000)]);
    expect(granted(found)).toEqual([["甲", 5000]]);
    expect(reasons(found)).toEqual(["granted", "not-first 甲"]);
    expect(granted(competing("first", [exact(0), exact(14000)]))).toEqual([]);
  });
  it("sum: each in turn up to the cap", () => {
    const found = competing("sum", [exact(20000), exact(5000), exact(0), exact(5000)]);
    expect(granted(found)).toEqual([
      ["甲", 20000],
      ["乙", 5000],
      ["丁", 3000],
    ]);
    expect([found.subsidy, found.payable]).toEqual([28000, 0]);
    expect(reasons(found)).toEqual(["granted", "granted", "nothing", "granted"]);
    expect(rules(found).slice(2)).toEqual(["多重身份", "资助 0", "资助 1", "资助 3"]);
    expect(reasons(competing("sum", [{ kind: "full" }, exact(5000)]))).toEqual(["granted", "cap-reached"]);
  });
  it("sum: of less than the cap", () => {
    const found = competing("sum", [exact(2000), { kind: "ceiling", fen: 3000 }, exact(0)]);
    expect(found.subsidy).toEqual({ min: 2000, max: 5000 });
    expect(found.considered.map((one) => one.granted)).toEqual([true, true, false]);
  });
  it("sum: end by end, and a range never turns round", () => {
    const found = competing("sum", [floor(10000), exact(15000)]);
    expect(granted(found)).toEqual([
      ["甲", { min: 10000, max: 28000 }],
      ["乙", { min: 0, max: 15000 }],
    ]);
    expect(found.subsidy).toEqual({ min: 25000, max: 28000 });
  });
  it("unspecified: a single one is granted, several are a range", () => {
    const alone = competing("unspecified", [exact(5000)]);
    expect(alone.subsidies[0]?.shares).toEqual([{ payer: "医疗救助基金", amount: 5000 }]);
    expect(reasons(alone)).toEqual(["granted"]);
    const found = competing("unspecified", [exact(5000), exact(14000), exact(14000)]);
    const amount = { min: 5000, max: 28000 };
    expect(found.subsidies).toEqual([
      {
        group: "乙",
        component: "个人缴费",
        amount,
        shares: [{ payer: null, amount, unspecified: COMBINATION_UNDECIDED }],
        clause: "一",
      },
    ]);
    expect(reasons(found)).toEqual(["combination-open", "granted-combination-open", "combination-open"]);
    expect(granted(competing("unspecified", [exact(5000), exact(6000)]))).toEqual([["乙", { min: 5000, max: 11000 }]]);
  });
  it("unspecified: the document that says how they combine answers for who pays, before that of 未尽事宜", () => {
    const documents = ["省〔2027〕3号", null].flatMap((document) => {
      const combination: CombinationSpec = { mode: "unspecified", entry: null, document };
      const found = competing("unspecified", [exact(100), exact(200)], { combination, residual: "省1号" });
      return found.unspecified.map((point) => point.document);
    });
    expect(documents).toEqual(["省〔2027〕3号", "省1号"]);
  });
  it("a subsidy of 0 is left out, its combination is traced", () => {
    const found = competing("highest", [exact(0), exact(0)]);
    expect([found.subsidies, found.subsidy]).toEqual([[], 0]);
    expect(reasons(found)).toEqual(["nothing", "same 甲"]);
    expect(found.considered.map((one) => one.granted)).toEqual([false, false]);
    expect(rules(found).slice(2)).toEqual(["多重身份"]);
    expect(rules(competing("highest", [exact(100)])).slice(2)).toEqual(["资助 0"]);
    expect(
      rules(
        competing("highest", [exact(100), exact(1)], { combination: { mode: "highest", entry: null, document: null } }),
      ).slice(2),
    ).toEqual(["资助 0"]);
  });
  it("components do not compete with each other", () => {
    const subsidies = [subsidy(0, exact(14000), { component: 1 }), subsidy(1, exact(10000)), subsidy(2, exact(9000))];
    const found = answer(program({ subsidies, situations: [situation("零星", { pays: [pay(0), pay(1)] })] }), everyone);
    expect(found.subsidies.map((one) => [one.group, one.component, one.amount])).toEqual([
      ["乙", "个人缴费", 10000],
      ["甲", "财政补助", 14000],
    ]);
    expect([found.subsidy, found.payable]).toEqual([24000, 59000]);
    expect(found.considered.map((one) => one.group)).toEqual(["乙", "丙", "甲"]);
    expect(rules(found).slice(3)).toEqual(["多重身份", "资助 1", "资助 0"]);
  });
});

describe("a situation that does not grant", () => {
  const subsidies = [subsidy(0, exact(14000)), subsidy(1, exact(5000), { component: 1 })];
  const caps = [{ component: 0, amounts: [20000], entry: entry("上限") }];
  const of = (grants: "notGranted" | "unspecified", pays = [pay(0), pay(1)]) =>
    answer(
      program({
        subsidies,
        caps,
        situations: [situation("零星", { grants, pays, open: [stated("资助", "别的文件")] })],
      }),
      { 身份: ["甲"] },
    );
  it("considers what was lost", () => {
    const found = of("notGranted");
    expect([found.subsidy, found.subsidies, found.payable]).toEqual([0, [], 83000]);
    expect(found.considered).toEqual([
      {
        group: "甲",
        component: "个人缴费",
        amount: 14000,
        clause: "一",
        granted: false,
        reason: { code: "none-in-situation", situation: "零星" },
      },
    ]);
    expect(rules(found)).toEqual(["情形 零星", "标准 个人缴费", "标准 财政补助"]);
  });
  it("or leaves it open up to the caps of what is subsidised at all, for everyone", () => {
    const found = of("unspecified");
    expect([found.subsidy, found.subsidies]).toEqual([{ min: 0, max: 75000 }, []]);
    expect(found.payable).toEqual({ min: 8000, max: 83000 });
    expect(reasons(found)).toEqual(["situation-open 零星"]);
    expect(found.unspecified).toEqual([stated("资助", "别的文件")]);
    expect(rules(found)).toEqual(["情形 零星", "标准 个人缴费", "标准 财政补助", "上限"]);
    expect(of("unspecified", [pay(1)]).subsidy).toEqual({ min: 0, max: 55000 });
    const unsubsidised = answer(
      program({
        subsidies: [subsidies[0]!],
        situations: [situation("零星", { grants: "unspecified", pays: [pay(0), pay(1)] })],
      }),
    );
    expect(unsubsidised.subsidy).toEqual({ min: 0, max: 28000 });
  });
});

describe("shares", () => {
  const split = (
    payers: readonly string[],
    weights: readonly number[],
    quantity: FundingPart["quantity"] = { kind: "rest" },
  ): FundingPart => ({ when: null, quantity, split: { kind: "payers", payers, weights } });
  const shares = (
    parts: readonly FundingPart[],
    rate = exact(14000),
    raw: object = {},
    residual: string | null = null,
  ) =>
    answer(program({ residual, subsidies: [subsidy(0, rate, { funding: funding(...parts) })] }), {
      身份: ["甲"],
      ...raw,
    }).subsidies[0]?.shares.map((share) => [share.payer, share.amount]);
  const fen = (amount: number): FundingPart["quantity"] => ({ kind: "fen", fen: amount });

  it("take their parts in order, each what is left at most", () => {
    expect(shares([by("甲方", fen(10000)), by("乙方", fen(10000)), by("丙方")])).toEqual([
      ["甲方", 10000],
      ["乙方", 4000],
    ]);
    expect(shares([by("甲方", { kind: "portion", ppm: 500_000 }), by("乙方")])).toEqual([
      ["甲方", 7000],
      ["乙方", 7000],
    ]);
    expect(shares([by("甲方"), by("乙方")])).toEqual([["甲方", 14000]]);
  });
  it("are split by the largest remainder", () => {
    expect(shares([split(["省级", "市级", "县级"], [5, 2, 3])])).toEqual([
      ["省级", 7000],
      ["市级", 2800],
      ["县级", 4200],
    ]);
    expect(shares([split(["省级", "市级"], [1, 1])], exact(3))).toEqual([
      ["省级", 2],
      ["市级", 1],
    ]);
    expect(shares([split(["省级", "市级"], [0, 1])])).toEqual([["市级", 14000]]);
  });
  it("of a range are ranges, end by end", () => {
    expect(shares([by("甲方", fen(12000)), by("乙方")], floor(12000))).toEqual([
      ["甲方", 12000],
      ["乙方", { min: 0, max: 16000 }],
    ]);
    expect(shares([split(["甲方", "乙方"], [1, 3])], floor(12000))).toEqual([
      ["甲方", { min: 3000, max: 7000 }],
      ["乙方", { min: 9000, max: 21000 }],
    ]);
  });
  it("follow their conditions; what none covers has no payer", () => {
    const poor = { kind: "oneOf" as const, fact: KIND, values: ["贫困县"] };
    const rich = { kind: "oneOf" as const, fact: KIND, values: ["非贫困县"] };
    const parts = [by("省级", fen(2000), poor), by("县级", fen(2000), rich)];
    expect(shares(parts, exact(2000), { 县类别: "贫困县" })).toEqual([["省级", 2000]]);
    expect(shares(parts, exact(2000), { 县类别: "非贫困县" })).toEqual([["县级", 2000]]);
    expect(shares(parts, exact(2000))).toEqual([[null, 2000]]);
    expect(shares([], exact(2000))).toEqual([[null, 2000]]);
  });
  const byYear = (year: string) => ({ code: "depends-on", names: [year] }) as const;
  it("that are open say so, and point to their document or else to the residual one", () => {
    const open = (year: string, document?: string): FundingPart => ({
      when: null,
      quantity: fen(100),
      split: { kind: "unspecified", open: byYear(year), ...(document === undefined ? {} : { document }) },
    });
    const of = program({
      residual: "未尽事宜",
      subsidies: [subsidy(0, exact(300), { funding: funding(open("按上年比例", "上年文件"), open("另议")) })],
    });
    const found = answer(of, { 身份: ["甲"] });
    expect(found.subsidies[0]?.shares).toEqual([
      { payer: null, amount: 100, unspecified: byYear("按上年比例") },
      { payer: null, amount: 100, unspecified: byYear("另议") },
      { payer: null, amount: 100, unspecified: LEFT_OPEN },
    ]);
    const payer = { slot: "payer", group: "甲", component: "个人缴费" };
    expect(found.unspecified).toEqual([
      { ...payer, split: byYear("按上年比例"), document: "上年文件" },
      { ...payer, split: byYear("另议"), document: "未尽事宜" },
      { ...payer, split: LEFT_OPEN, document: "未尽事宜" },
    ]);
  });
});

describe("benefits", () => {
  it("have their ends", () => {
    const of = program({
      situations: [
        situation("集中缴费", { benefitFrom: { kind: "nextMonth", base: fact(PAYMENT) }, benefitTo: on("2021-12-31") }),
      ],
    });
    expect(answer(of).benefit).toEqual({ from: "2021-06-01", to: "2021-12-31" });
    expect(answer(of).unspecified).toEqual([]);
  });
  it("are none where they would end before they start, without an open point, and the trace says why", () => {
    const about = { situation: "零星缴费", waits: true, to: "2021-12-31" };
    const noBenefits = { rule: "no-benefits" as const, clause: "四", line: 7, about };
    const waiting = {
      unit: "day" as const,
      firstCounts: false,
      constant: 60,
      factors: [],
      minimum: null,
      maximum: null,
    };
    const of = program({
      situations: [
        situation("零星缴费", {
          benefitFrom: { kind: "afterWaiting", base: fact(0), waiting },
          benefitTo: on("2021-12-31"),
          noBenefits,
        }),
      ],
    });
    const last = answer(of, { 缴费日期: "2021-10-31" });
    expect([last.benefit, hasNoBenefits(last)]).toEqual([{ from: "2021-12-31", to: "2021-12-31" }, false]);
    const late = answer(of, { 缴费日期: "2021-11-01" });
    expect([late.benefit, late.unspecified, hasNoBenefits(late)]).toEqual([{ from: null, to: null }, [], true]);
    expect(late.trace).toContain(noBenefits);
  });
  it("are open for want of a fact, and say of which", () => {
    const waiting = {
      kind: "afterWaiting" as const,
      base: fact(BIRTH),
      waiting: {
        unit: "month" as const,
        firstCounts: false,
        constant: 0,
        factors: [{ fact: GAP, times: 1 }],
        minimum: null,
        maximum: null,
      },
    };
    const of = program({
      situations: [situation("新生儿", { benefitFrom: waiting, benefitTo: fact(BIRTH) })],
      residual: "未尽事宜",
    });
    expect(answer(of).benefit).toEqual({ from: null, to: null });
    const benefit = { slot: "benefit-facts", situation: "新生儿", document: null };
    expect(answer(of).unspecified).toEqual([
      { ...benefit, end: "from", facts: ["出生日期", "断保年数"] },
      { ...benefit, end: "to", facts: ["出生日期"] },
    ]);
    expect(answer(of, { 出生日期: "2021-01-31", 断保年数: 1 }).benefit).toEqual({
      from: null,
      to: null,
    });
  });
});

describe("open points", () => {
  it("are told apart by their document", () => {
    const open = [stated("标准", "甲文"), stated("标准", "乙文"), stated("标准", "甲文")];
    expect(answer(program({ situations: [situation("零星", { open })] })).unspecified).toEqual(open.slice(0, 2));
  });
});

describe("order", () => {
  it("of the open points: situation, components, rates, payers, benefits", () => {
    const of = program({
      components: [component("个人缴费", 28000), component("财政补助", WHATEVER)],
      situations: [
        situation("零星", {
          pays: [pay(1), pay(0)],
          benefitTo: fact(BIRTH),
          open: [stated("待遇起始日")],
        }),
      ],
      subsidies: [subsidy(0, exact(100), { funding: funding() }), subsidy(1, openRate("乙"))],
      combination: { mode: "sum", entry: null, document: null },
    });
    expect(answer(of, everyone).unspecified.map((point) => point.slot)).toEqual([
      "stated",
      "standard",
      "rate",
      "payer",
      "benefit-facts",
    ]);
  });
});
