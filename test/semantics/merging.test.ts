// Statements of several clauses → one situation, standard, subsidy, period.
import { describe, expect, it } from "vitest";
import { modelIn2022, problems, problemsIn } from "../harness/model.js";

describe("情形 over clauses", () => {
  const text = `
    标准 个人缴费 280元
    条款 三 { 情形 集中缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 } }
    条款 四 { 情形 集中缴费 { 待遇 从 2022年1月1日 } }
    条款 五 { 情形 集中缴费 { 资助 不享受 等待 30日 } }`;
  it("adds what each clause says, and keeps where", () => {
    const [situation, ...others] = modelIn2022(text).situations;
    expect(others).toEqual([]);
    expect(situation).toMatchObject({ name: "集中缴费", exceptional: false });
    expect(situation?.when.map(({ clause }) => clause?.name)).toEqual(["三"]);
    expect(situation?.pay?.clause?.name).toBe("三");
    expect(situation?.benefitFrom?.clause?.name).toBe("四");
    expect(situation?.benefitTo).toBeNull();
    expect(situation?.grant?.node.grant).toBe("notGranted");
    expect(situation?.waiting?.node.terms[0]?.duration.count).toBe(30);
    expect(situation?.declarations).toHaveLength(3);
    expect(problems(text)).toEqual([]);
  });
  it.each([
    ["pay", "缴纳 个人缴费", "缴纳 个人缴费 + 个人缴费"],
    ["grant", "资助 享受", "资助 不享受"],
    ["waiting", "等待 30日", "等待 60日"],
    ["benefitFrom", "待遇 从 缴费日期", "待遇 从 2022年1月1日"],
    ["benefitTo", "待遇 至 年末", "待遇 至 2022年6月30日"],
    ["when", "当 缴费日期 在 本年度", "当 缴费日期 早于 2022年7月1日"],
  ])("reports %s said twice differently, with both places", (slot, one, other) => {
    const twice = (second: string) => `标准 个人缴费 280元
      条款 三 { 情形 甲情形 { ${one} } }
      条款 四 { 情形 甲情形 { ${second} } }`;
    expect(problems(twice(one))).toEqual([]);
    const [problem, ...others] = problemsIn("conflictingSlot", twice(other));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ slot, owner: { kind: "situation", name: "甲情形" } });
    expect(problem?.first.start).toBeLessThan(problem?.place.start ?? 0);
  });
  it("does not take 情形 and 例外 for the same", () => {
    const [problem] = problemsIn("conflictingSlot", "情形 甲情形 { } 例外 甲情形 { }");
    expect(problem?.slot).toBe("situationKind");
  });
});

describe("期间 over clauses", () => {
  it("takes one end from each", () => {
    const model = modelIn2022("条款 三 { 期间 甲期 从 2022年1月1日 } 条款 四 { 期间 甲期 至 2022年3月31日 }");
    expect(model.periods.get("甲期")).toMatchObject({ from: { day: 18993 }, to: { day: 19082 } });
  });
  it("reports an end said twice differently", () => {
    expect(problemsIn("conflictingSlot", "期间 甲期 从 2022年1月1日 期间 甲期 从 2022年2月1日")).toMatchObject([
      { slot: "from", owner: { kind: "period", name: "甲期" } },
    ]);
    expect(problemsIn("conflictingSlot", "期间 甲期 从 2022年1月1日 期间 甲期 从 2022-01-01")).toEqual([]);
  });
});

describe("标准 over clauses", () => {
  it("gathers tiers, variants and parts", () => {
    const model = modelIn2022(`档次 一档、二档  人群 学生
      条款 一 { 标准 个人缴费 一档 320元 }
      条款 二 { 标准 个人缴费 二档 695元 { 当 学生 { 一档 280元 } } }`);
    const component = model.components.get("个人缴费");
    expect(component).toMatchObject({ amounts: [32000, 69500], variantAmounts: [[28000, null]] });
    expect(component?.rates.map((rate) => rate?.clause?.name)).toEqual(["一", "二"]);
  });
  it("lets an amount without a tier hold for every tier", () => {
    const model = modelIn2022("档次 一档、二档  标准 财政补助 不低于 550元");
    const floor = { min: 55000, max: null };
    expect(model.components.get("财政补助")).toMatchObject({ amounts: [floor, floor] });
  });
  it("has one amount where there are no tiers", () => {
    expect(modelIn2022("标准 个人缴费 280元").components.get("个人缴费")?.amounts).toEqual([28000]);
    expect(modelIn2022("标准 个人缴费 未规定").components.get("个人缴费")?.amounts).toEqual([{ min: 0, max: null }]);
  });
  it("works out percentages of other components, half up", () => {
    const model = modelIn2022(`档次 一档、二档  标准 个人缴费 一档 320元 二档 695元
      标准 甲附加 个人缴费 的 50%   标准 乙附加 一档个人缴费 的 33.3333%   标准 丙附加 甲附加 的 10%`);
    expect(model.components.get("甲附加")?.amounts).toEqual([16000, 34750]);
    expect(model.components.get("乙附加")?.amounts).toEqual([10667, 10667]);
    expect(model.components.get("丙附加")?.amounts).toEqual([1600, 3475]);
  });
  it("reports amounts of one tier that differ, once", () => {
    expect(problemsIn("conflictingSlot", "标准 个人缴费 280元 标准 个人缴费 320元")).toMatchObject([
      { slot: "rate", owner: { kind: "component", name: "个人缴费" }, tier: null },
    ]);
    const tiers = "档次 一档、二档 标准 个人缴费 一档 280元 二档 600元 标准 个人缴费";
    expect(problemsIn("conflictingSlot", `${tiers} 二档 620元`)).toMatchObject([{ tier: "二档" }]);
    expect(problemsIn("conflictingSlot", `${tiers} 二档 600元`)).toEqual([]);
    expect(problemsIn("conflictingSlot", `${tiers} 300元`)).toHaveLength(2);
  });
  it("takes a floor in one tier, an exact amount in another and nothing known in a third", () => {
    const text = "档次 一档、二档、三档 标准 个人缴费 一档 280元 二档 不低于 600元 三档 未规定";
    expect(problemsIn("conflictingSlot", text)).toEqual([]);
    expect(modelIn2022(text).components.get("个人缴费")?.amounts).toEqual([
      ...[28000, { min: 60000, max: null }],
      { min: 0, max: null },
    ]);
  });
});

describe("资助 over clauses", () => {
  const base =
    "档次 一档、二档  标准 个人缴费 一档 320元 二档 695元  标准 财政补助 580元  人群 孤儿、低保对象、特困人员\n";
  it("puts tier amounts and payers of one group and component together", () => {
    const model = modelIn2022(`${base}
      条款 一 { 资助 孤儿 一档 100%（320元） }
      条款 二 { 资助 低保对象、孤儿 二档 320元 由 医疗救助基金 }`);
    expect(model.subsidies.map(({ group }) => group)).toEqual(["孤儿", "低保对象"]);
    const [orphans] = model.subsidies;
    expect(orphans?.component).toBe("个人缴费");
    expect(orphans?.rates.map((rate) => rate?.clause?.name)).toEqual(["一", "二"]);
    expect(orphans?.payers).toHaveLength(1);
    expect(orphans?.nodes).toHaveLength(2);
  });
  it("keeps components and conditions apart", () => {
    const model = modelIn2022(`${base}
      资助 孤儿 100元   资助 孤儿 财政补助 580元   资助 孤儿 200元 当 缴费日期 在 本年度`);
    expect(model.subsidies.map(({ component, condition }) => [component, condition?.kind ?? null])).toEqual([
      ["个人缴费", null],
      ["财政补助", null],
      ["个人缴费", "Membership"],
    ]);
  });
  it("adds a payer alone to every subsidy of its group and component", () => {
    const model = modelIn2022(`${base}
      资助 孤儿 由 省级财政   资助 孤儿 100元 当 缴费日期 在 本年度   资助 孤儿 200元`);
    expect(model.subsidies.map(({ payers, rates }) => [payers.length, rates.length])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
  it("keeps a statement that states no rate at all", () => {
    const [subsidy] = modelIn2022(`${base} 资助 孤儿 由 省级财政`).subsidies;
    expect(subsidy?.rates).toEqual([null, null]);
  });
  it("reports a rate or a payer said twice differently, once for all groups", () => {
    const text = `${base} 资助 孤儿、低保对象、特困人员 100元 由 省级财政
      资助 孤儿、低保对象、特困人员 一档 200元 由 市级财政`;
    expect(problemsIn("conflictingSlot", text).map(({ slot }) => slot)).toEqual(["payer", "rate"]);
  });
  it("takes payers under conditions, and parts of fixed amounts, for alternatives", () => {
    const text = `${base} 事实 属地：贵阳 | 贵安
      资助 孤儿 320元 由 省级财政 当 属地 = 贵阳 由 市级财政 当 属地 = 贵安
      资助 低保对象 320元 由 省级财政 140元 由 市级财政 180元`;
    expect(problemsIn("conflictingSlot", text)).toEqual([]);
  });
  it("does not repeat what a second clause repeats", () => {
    const [subsidy] = modelIn2022(
      `${base} 资助 孤儿 一档 320元 由 省级财政 资助 孤儿 二档 320元 由 省级财政`,
    ).subsidies;
    expect(subsidy?.payers).toHaveLength(1);
  });
});

describe("the default component", () => {
  it("is the only one that every situation pays, where none is called 个人缴费", () => {
    const text = `标准 甲标准 100元 标准 乙标准 200元 人群 孤儿 资助 孤儿 全额
      情形 一情形 { 缴纳 甲标准 + 乙标准 } 情形 二情形 { 缴纳 乙标准 }`;
    expect(modelIn2022(text).subsidies[0]?.component).toBe("乙标准");
    expect(problems(text)).toEqual([]);
  });
  it("can't be told where every situation pays two", () => {
    const text = `标准 甲标准 100元 标准 乙标准 200元 人群 孤儿 资助 孤儿 全额 情形 一情形 { 缴纳 甲标准 + 乙标准 }`;
    expect(modelIn2022(text).subsidies[0]?.component).toBe("");
    expect(problemsIn("noDefaultComponent", text)).toMatchObject([{ candidates: ["甲标准", "乙标准"] }]);
    expect(problemsIn("noDefaultComponent", text.replace("孤儿 全额", "孤儿 乙标准 全额"))).toEqual([]);
  });
});

describe("rules that a notice states once", () => {
  it("reports two 多重身份 that differ", () => {
    expect(problemsIn("conflictingSlot", "多重身份 就高不重复 多重身份 累加")).toMatchObject([{ slot: "combination" }]);
    expect(problemsIn("conflictingSlot", "多重身份 就高不重复 多重身份 就高")).toEqual([]);
  });
  it("reports two caps of one component that differ", () => {
    const text = "标准 个人缴费 280元 标准 财政补助 580元 资助上限 个人缴费 资助上限 财政补助 500元 资助上限 个人缴费";
    expect(problemsIn("conflictingSlot", text)).toEqual([]);
    expect(problemsIn("conflictingSlot", `${text} 200元`)).toMatchObject([{ slot: "cap" }]);
  });
});
