// 用例: what a test gives must be what the reader of facts would take.
import { describe, expect, it } from "vitest";
import { problems, problemsIn } from "../harness/model.js";

const FACTS = `事实 县类别：贫困县 | 非贫困县 可缺  事实 户籍：是否 可缺  事实 断保年数：整数 可缺  事实 收入：金额 可缺
  人群 孤儿  人群 "60至69岁老年人" = 年龄 在 60周岁 至 69周岁  期间 集中征缴期 从 2022年1月1日 至 2022年3月31日\n`;
const given = (facts: string, declarations = "") =>
  `${declarations} ${FACTS} 用例 "子" { 已知 缴费日期 2022年1月1日 ${facts} 期望 资助 0元 }`;

describe("what a test gives", () => {
  it.each(["县类别 贫困县", "户籍 是", "断保年数 3", "收入 280元", "身份 孤儿", "出生日期 1960-02-29"])(
    "%s",
    (facts) => {
      expect(problems(given(facts))).toEqual([]);
    },
  );
  it.each([
    ["户籍 3", "boolean", "integer"],
    ["断保年数 280元", "integer", "money"],
    ["收入 280", "money", "integer"],
    ["出生日期 60周岁", "date", "age"],
    ["县类别 是", "enumeration", "boolean"],
    ["身份 3", "enumeration", "integer"],
    ["出生日期 缴费日期", "date", "date"],
  ])("not %s", (facts, left, right) => {
    expect(problemsIn("typeMismatch", given(facts))).toMatchObject([{ context: "given", left, right }]);
  });
  it("not an unknown fact, value or group", () => {
    expect(problems(given("县类型 贫困县"))).toEqual(["unknownName 县类型"]);
    expect(problems(given("县类别 山区县"))).toEqual(["unknownValue 山区县"]);
    expect(problems(given("身份 五保户"))).toEqual(["unknownName 五保户"]);
  });
  it("not a derived group", () => {
    expect(problemsIn("derivedGroupClaimed", given(`身份 孤儿、"60至69岁老年人"`))).toMatchObject([
      { name: "60至69岁老年人" },
    ]);
  });
  it("not a fact twice, and one value a fact", () => {
    expect(problemsIn("conflictingSlot", given("户籍 是 户籍 否"))).toMatchObject([{ slot: "given" }]);
    expect(problemsIn("conflictingSlot", given("县类别 贫困县、非贫困县"))).toMatchObject([{ slot: "given" }]);
    expect(problems(given("身份 孤儿、孤儿"))).toEqual([]);
  });
  it("a tier exactly where there are tiers", () => {
    expect(problemsIn("tierWithoutTiers", given("档次 一档"))).toHaveLength(1);
    expect(problemsIn("missingFact", given("", "档次 一档、二档"))).toMatchObject([{ name: "档次" }]);
    expect(problems(given("档次 一档", "档次 一档、二档"))).toEqual([]);
    expect(problems(given("档次 三档", "档次 一档、二档"))).toEqual(["unknownName 三档"]);
  });
  it("every required fact", () => {
    expect(problemsIn("missingFact", `用例 "子" { 已知 出生日期 2022年1月1日 期望 资助 0元 }`)).toMatchObject([
      { name: "缴费日期" },
    ]);
    expect(problemsIn("missingFact", given("", "事实 属地：贵阳 | 贵安"))).toMatchObject([{ name: "属地" }]);
  });
  it("身份认定日期 only among the later facts", () => {
    const later = `用例 "子" { 已知 缴费日期 2022年1月1日 后来 身份认定日期 2022年2月1日 期望 不调整 }`;
    expect(problems(later)).toEqual([]);
    expect(problemsIn("certificationBeforehand", given("身份认定日期 2022年2月1日"))).toHaveLength(1);
  });
});
