// References → symbols, by what their place expects; names that stand for nothing, or for the wrong kind of thing.
import { describe, expect, it } from "vitest";
import { modelIn2022, modelOf, problems, problemsIn } from "../harness/model.js";

describe("unknown names", () => {
  const BASE = "标准 个人缴费 280元 人群 特困人员、低保对象 期间 集中征缴期 从 2022年1月1日 至 2022年3月31日\n";
  it.each([
    ["资助 特困人元 全额", ["group"], "特困人员"],
    ["人群 甲 = 特困人元", ["group", "booleanFact", "tier"], "特困人员"],
    ["资助 特困人员 个人交费 全额", ["component"], "个人缴费"],
    ["情形 甲 { 缴纳 个人缴纳费 }", ["component"], "个人缴费"],
    ["资助上限 个人缴", ["component"], "个人缴费"],
    ["情形 甲 { 当 缴费日期 在 集中征缴 }", ["period"], "集中征缴期"],
    ["期间 甲 从 集中征缴 次日", ["period"], "集中征缴期"],
    ["情形 甲 { 待遇 从 交费日期 }", ["dateFact"], "缴费日期"],
    ["情形 甲 { 等待 1个月 × 断保年数 }", ["integerFact"], null],
    ["情形 甲 { 当 断保 = 3 }", ["fact"], null],
    ["例外 甲 优先于 乙 { }", ["situation"], null],
    [`用例 "子" { 已知 缴费日期 2022年1月1日 身份 特困 期望 资助 1元 }`, ["group"], "特困人员"],
    [`用例 "子" { 已知 缴费日期 2022年1月1日 期望 由 省财政 }`, ["payer"], null],
  ])("%s", (text, expected, nearest) => {
    expect(problemsIn("unknownName", BASE + text)).toMatchObject([{ expected, nearest, typo: false }]);
  });
  it("are reported once, with every place", () => {
    const [problem, ...others] = problemsIn(
      "unknownName",
      `${BASE} 资助 五保户 1元 资助 五保户 2元 当 缴费日期 在 本年度`,
    );
    expect(others).toEqual([]);
    expect(problem?.others).toHaveLength(1);
  });
  it("do not keep the rest from being understood", () => {
    expect(problems(`${BASE} 资助 五保户 全额 资助 四保户 个人缴 全额`)).toHaveLength(3);
  });
});

describe("names of another kind", () => {
  it.each([
    ["人群 甲 = 集中征缴期  期间 集中征缴期 从 2022年1月1日", "period"],
    ["人群 甲 = 出生日期", "fact"],
    ["人群 甲 情形 乙 { 待遇 从 甲 }", "group"],
    ["人群 甲 情形 乙 { 缴纳 甲 }", "group"],
    ["事实 甲：是否 情形 乙 { 等待 1个月 × 甲 }", "fact"],
  ])("%s", (text, actual) => {
    expect(problemsIn("misusedName", text)).toMatchObject([{ actual: { kind: actual } }]);
    expect(problemsIn("unknownName", text)).toEqual([]);
  });
});

describe("payers", () => {
  const BASE = "标准 个人缴费 280元 人群 甲、乙、丙 资助 甲 全额 由 医疗救助基金 资助 乙 全额 由 医疗救助基金 ";
  const similar = (text: string) => problemsIn("similarPayer", BASE + text).map(({ place }) => place.text);
  it("named once are slips for one named more often", () => {
    expect(similar("资助 丙 全额 由 医疗救助资金")).toEqual(["医疗救助资金"]);
    expect(similar("资助 丙 1元 由 医疗救助资金 资助 丙 2元 由 医疗救助资金 当 缴费日期 在 本年度")).toEqual([]);
    expect(similar("资助 丙 全额 由 财政专户资金")).toEqual([]);
  });
  it("are two bodies where they differ by their level", () => {
    expect(similar("资助 丙 全额 由 省级财政 1元、省级财政 2元、市级财政 3元")).toEqual([]);
  });
});

describe("references", () => {
  const text = `通知 某县2022 { 年度 2022 }
档次 一档、二档
事实 县类别 (countyKind)：贫困县 | 非贫困县 可缺
人群 孤儿
标准 个人缴费 一档 320元 二档 695元
资助 孤儿 二档 一档个人缴费 的 100% 由 省级财政 当 countyKind = 贫困县
资助 孤儿 一档 320元 由 省级财政 当 县类别 = 非贫困县`;
  const model = modelOf(text);
  const at = (needle: string, nth = 0): number => {
    let from = -1;
    for (let i = 0; i <= nth; i++) from = text.indexOf(needle, from + 1);
    return from;
  };
  const found = (offset: number) => model.symbolAt(offset);

  it("know what stands at an offset, its end included", () => {
    expect(found(at("孤儿"))).toBe(model.groups.get("孤儿"));
    expect(found(at("孤儿") + 2)).toBe(model.groups.get("孤儿"));
    expect(found(at("人群"))).toBeNull();
    expect(found(at("非贫困县"))).toMatchObject({ kind: "value", name: "非贫困县", fact: "县类别" });
    expect(found(at("省级财政"))).toMatchObject({ kind: "payer", name: "省级财政" });
  });
  it("take English codes for the fact", () => {
    expect(found(at("countyKind", 1))).toBe(model.facts.get("县类别"));
    expect(model.referencesTo(model.factNamed("countyKind")!)).toHaveLength(4);
  });
  it("take a tier and a component that are glued together apart", () => {
    expect(found(at("一档个人缴费"))).toBe(model.tiers[0]);
    expect(found(at("一档个人缴费") + 3)).toBe(model.components.get("个人缴费"));
    const rate = model.subsidies[0]?.rates[1]?.node.value;
    if (rate?.kind !== "PercentRate") throw new Error("no percentage");
    expect(model.percentBaseOf(rate)).toEqual({ tier: model.tiers[0], component: model.components.get("个人缴费") });
  });
  it("list every place of a symbol, declarations marked", () => {
    expect(model.referencesTo(model.groups.get("孤儿")!).map(({ declaration }) => declaration)).toEqual([
      true,
      false,
      false,
    ]);
    expect(model.payers.get("省级财政")?.uses).toHaveLength(2);
  });
  it("stand in text order and never overlap", () => {
    model.references.reduce((end, { name }) => {
      expect(name.start).toBeGreaterThanOrEqual(end);
      return name.end;
    }, 0);
  });
  it("resolve a declared component before a tier in front of one", () => {
    const other = modelIn2022("档次 一档 标准 个人缴费 1元 标准 一档个人缴费 2元 标准 甲标准 一档个人缴费 的 50%");
    expect(other.components.get("甲标准")?.amounts).toEqual([100]);
  });
});

describe("facade", () => {
  const text = `条款 二 { 条款 二（一） { 人群 孤儿 } 人群 甲 }\n人群 乙`;
  const model = modelOf(text);
  it("knows the innermost clause around a node", () => {
    const clauses = model.tree.statements.length;
    expect(clauses).toBe(2);
    const clauseAt = (name: string) => model.clauseOf(model.groups.get(name)!.nodes[0]!.node)?.name ?? null;
    expect([clauseAt("孤儿"), clauseAt("甲"), clauseAt("乙")]).toEqual(["二（一）", "二", null]);
    expect(model.groups.get("孤儿")?.nodes[0]?.clause?.name).toBe("二（一）");
  });
  it("knows the nodes around an offset, outermost first", () => {
    expect(model.nodesAt(text.indexOf("孤儿") + 1).map(({ kind }) => kind)).toEqual([
      "Document",
      "ClauseBlock",
      "ClauseBlock",
      "GroupDeclaration",
      "Name",
    ]);
  });
});
