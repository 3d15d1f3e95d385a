// Declarations → symbols: facts, groups, tiers, clauses, the notice itself.
import { describe, expect, it } from "vitest";
import { modelIn2022, modelOf, problems, problemsIn, textAt } from "../harness/model.js";

describe("事实", () => {
  it("has the built-in facts", () => {
    const { facts } = modelIn2022("");
    expect([...facts.values()].map(({ name, code, required }) => [name, code, required])).toEqual([
      ["缴费日期", "paymentDate", true],
      ["身份", "identities", false],
      ["档次", "tier", false],
      ["出生日期", "birthDate", false],
      ["身份认定日期", "certificationDate", false],
    ]);
  });
  it("declares facts with types, values and codes", () => {
    const model = modelIn2022("事实 县类别 (countyKind)：贫困县 | 非贫困县 可缺  事实 断保年数：整数");
    expect(model.factNamed("countyKind")).toMatchObject({ name: "县类别", type: "enumeration", required: false });
    expect(model.factNamed("县类别")?.values.map(({ name }) => name)).toEqual(["贫困县", "非贫困县"]);
    expect(model.factNamed("断保年数")).toMatchObject({ type: "integer", required: true, code: null });
    expect(model.factNamed("没有")).toBeNull();
  });
  it("lets 出生日期 be declared again", () => {
    const model = modelIn2022("事实 出生日期：日期");
    expect(model.facts.get("出生日期")).toMatchObject({ required: true, code: "birthDate", role: "birth" });
    expect(problems("事实 出生日期：日期 可缺")).toEqual([]);
    expect(problemsIn("duplicateDeclaration", "事实 出生日期：日期 事实 出生日期：日期")).toHaveLength(1);
  });
  it.each([
    ["事实 甲：是否 事实 甲：日期", "甲"],
    ["事实 甲 (x)：是否 事实 乙 (x)：是否", "x"],
    ["事实 缴费日期：日期", "缴费日期"],
    ["事实 甲 (paymentDate)：是否", "paymentDate"],
    ["事实 甲：子 | 丑 | 子", "子"],
    ["人群 甲 事实 甲：是否", "甲"],
    ["期间 甲 从 2022年1月1日 事实 甲：日期", "甲"],
    ["档次 甲、甲", "甲"],
    ["档次 甲 人群 甲", "甲"],
    ["标准 甲 1元 档次 甲", "甲"],
  ])("reports the later of two namesakes: %s", (text, name) => {
    const [problem, ...others] = problemsIn("duplicateDeclaration", text);
    expect(others).toEqual([]);
    expect(problem?.place.text).toBe(name);
    expect(problem?.first.place?.start ?? -1).toBeLessThan(problem?.place.start ?? 0);
  });
  it("never trips over names that objects have by themselves", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const model = modelIn2022(names.map((name) => `人群 "${name}"`).join("\n"));
    expect([...model.groups.keys()]).toEqual(names);
    expect(model.factNamed("__proto__")).toBeNull();
    expect(problems(`资助 "constructor" 1元 标准 个人缴费 2元`)).toEqual(['unknownName "constructor"']);
  });
});

describe("人群", () => {
  it("declares the members that 包括 lists, in order", () => {
    const model = modelIn2022(
      "人群 特困人员 包括 孤儿、事实无人抚养儿童  人群 低保对象  人群 困难人员 包括 低保对象、孤儿",
    );
    expect([...model.groups.keys()]).toEqual(["特困人员", "孤儿", "事实无人抚养儿童", "低保对象", "困难人员"]);
    expect(model.groups.get("孤儿")).toMatchObject({ derived: false, nodes: [] });
    expect(model.groups.get("困难人员")?.includes).toEqual(["低保对象", "孤儿"]);
    expect(problems("人群 特困人员 包括 孤儿、事实无人抚养儿童")).toEqual([]);
  });
  it("takes a member one character away from a declared group for a slip", () => {
    const text = "人群 事实无人抚养儿童  人群 特困人员 包括 孤儿、事实无人扶养儿童";
    expect(problemsIn("unknownName", text)).toMatchObject([
      { place: { text: "事实无人扶养儿童" }, nearest: "事实无人抚养儿童", typo: true },
    ]);
    expect(problems("人群 农村一类低保  人群 低保 包括 农村二类低保")).toEqual([]);
  });
  it("merges a later declaration that adds, and reports one that repeats", () => {
    const model = modelIn2022(`人群 孤儿 认定 民政部门  条款 二 { 人群 孤儿 原称 "孤残儿童" }`);
    expect(model.groups.get("孤儿")).toMatchObject({ certifiers: ["民政部门"], formerNames: ["孤残儿童"] });
    expect(problemsIn("duplicateDeclaration", "人群 孤儿 人群 孤儿")).toHaveLength(1);
    expect(problemsIn("duplicateDeclaration", "人群 孤儿 人群 孤儿 = 缴费日期 在 本年度")).toHaveLength(1);
  });
  it("reports groups that follow from one another", () => {
    expect(problemsIn("circle", "人群 甲 = 乙  人群 乙 = 非 丙  人群 丙 = 甲 或 丁  人群 丁")).toMatchObject([
      { what: "group", path: ["甲", "乙", "丙", "甲"] },
    ]);
    expect(problemsIn("circle", "人群 甲 包括 乙  人群 乙 包括 甲")).toHaveLength(1);
    expect(problemsIn("circle", "人群 甲 = 乙 且 丙  人群 乙 = 丙  人群 丙")).toEqual([]);
  });
});

describe("条款", () => {
  it("is one symbol however it is opened and printed", () => {
    const model = modelIn2022(`
      条款 二（一）1 "甲" { 说明 "子" }  条款 二(1)1 { 解释 "丑" }  条款 二 { 条款 （一） { 说明 "寅" } }`);
    expect([...model.clauses.values()].map(({ name, heading, nodes }) => [name, heading, nodes.length])).toEqual([
      ["二（一）1", "甲", 2],
      ["二", null, 1],
      ["二（一）", null, 1],
    ]);
    expect(model.clauses.get("二(1)1")?.interpretations).toHaveLength(1);
    expect(model.waivers.map(({ clause }) => clause?.name)).toEqual(["二（一）1", "二（一）"]);
  });
});

describe("annotations", () => {
  it("are collected wherever they stand", () => {
    const model = modelIn2022(`
      标准 个人缴费 280元 { 解释 "甲" }
      情形 集中缴费 { 说明 "乙" 未规定 "丙" 按 "丁文" }
      参保范围 { 原文如此 clause-order "戊" }
      变动 { 解释 "己" }
      解释 "庚"`);
    expect(model.interpretations.map(({ node }) => node.text?.value)).toEqual(["甲", "己", "庚"]);
    expect(model.waivers).toHaveLength(1);
    expect(model.openPoints[0]?.node.document?.value).toBe("丁文");
    expect(model.acknowledgements).toHaveLength(1);
  });
});

describe("通知", () => {
  it("states its particulars", () => {
    const { notice } =
      modelOf(`通知 某省2021 { 标题 "甲" 文号 "某发〔2020〕1号" 发文 "乙局"、"丙厅" 成文日期 2020年11月1日
      地区 某省 年度 2021 依据 "丁" 依据 "戊" 原文 "a.txt" 上级 "b.policy" 未尽事宜 按 "己" }`);
    expect(notice).toMatchObject({
      name: "某省2021",
      title: "甲",
      number: "某发〔2020〕1号",
      issuers: ["乙局", "丙厅"],
      dated: 18567,
      region: "某省",
      year: 2021,
      basis: ["丁", "戊"],
      source: "a.txt",
      superior: "b.policy",
      residual: "己",
    });
  });
  it("must be there, once, with its year", () => {
    expect(modelOf("人群 孤儿").problems.map(({ kind }) => kind)).toContain("missingNotice");
    expect(modelOf("").problems.map(({ kind }) => kind)).toEqual(["missingNotice"]);
    expect(modelOf("通知 甲 { }").problems.map(({ kind }) => kind)).toEqual(["missingNoticeYear"]);
    const twice = modelOf("通知 甲 { 年度 2022 } 通知 乙 { 年度 2023 }");
    expect(twice.problems.map((problem) => [problem.kind, textAt(twice, problem)])).toEqual([
      ["multipleNotices", "乙"],
    ]);
    expect(twice.notice.year).toBe(2022);
  });
  it("states no property twice differently", () => {
    const { problems: found } = modelOf(`通知 甲 { 年度 2022 年度 2023 标题 "子" 标题 "子" }`);
    expect(found).toMatchObject([{ kind: "conflictingSlot", slot: "property", owner: { name: "year" } }]);
  });
});

describe("declarations that nothing uses", () => {
  const unused = (text: string) => problemsIn("unusedDeclaration", text).map(({ place }) => place.text);
  it("are facts, groups, periods, tiers and standards outside clauses", () => {
    expect(unused("事实 甲：是否 人群 乙、丙 期间 丁 从 2022年1月1日 档次 戊 标准 己 1元")).toEqual([
      "甲",
      "乙",
      "丙",
      "丁",
      "己",
      "戊",
    ]);
  });
  it("are not what an unknown name was meant to be, nor one of two namesakes", () => {
    expect(unused("人群 特困人员 标准 个人缴费 1元 资助 特困人元 全额")).toEqual([]);
    expect(unused("人群 孤儿 事实 孤儿：是否 可缺")).toEqual([]);
  });
  it("are not used by a test", () => {
    const text = `事实 甲：是否 可缺 人群 乙 用例 "子" { 已知 缴费日期 2022年1月1日 甲 是 身份 乙 期望 资助 0元 }`;
    expect(unused(text)).toEqual(["甲", "乙"]);
  });
  it("are used by conditions, subsidies, payments, days and 包括", () => {
    const text = `事实 甲：是否 事实 乙：日期 可缺 事实 丙：整数 期间 丁 从 2022年1月1日 期间 戊 从 丁 次日 人群 子 包括 丑 标准 个人缴费 1元
      人群 寅 = 甲 且 缴费日期 在 戊 资助 子、寅 全额 情形 卯 { 缴纳 个人缴费 待遇 从 乙 等待 1个月 × 丙 }`;
    expect(unused(text)).toEqual([]);
  });
  it("are not the notice's own standards, nor 出生日期 where 年龄 is asked", () => {
    expect(unused("条款 一 { 标准 大病保险 90元 }")).toEqual([]);
    expect(unused("事实 出生日期：日期 参保范围 { 可参保 当 年龄 在 60周岁 以上 }")).toEqual([]);
    expect(unused("事实 出生日期：日期")).toEqual(["出生日期"]);
  });
  it("name the statement that can go with them", () => {
    const [alone] = problemsIn("unusedDeclaration", "人群 甲");
    expect(alone?.statement).not.toBeNull();
    expect(alone?.listed).toBe(false);
    expect(problemsIn("unusedDeclaration", "人群 甲、乙")).toMatchObject([
      { statement: null, listed: true },
      { statement: null, listed: true },
    ]);
  });
});
