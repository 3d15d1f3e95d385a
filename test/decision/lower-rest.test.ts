import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { compiled, programOf } from "../harness/lowered.js";
import { notice, noticeOf } from "../harness/notice.js";

describe("facts and groups", () => {
  it("built-in facts come first, the payment day at 0", () => {
    const { facts } = programOf(notice("事实 户籍 (local)：是否 可缺 事实 属地：甲 | 乙"));
    expect(facts.map(({ name, code, role, required }) => [name, code, role, required])).toEqual([
      ["缴费日期", "paymentDate", "payment", true],
      ["出生日期", "birthDate", "birth", false],
      ["身份认定日期", "certificationDate", "certification", false],
      ["户籍", "local", "declared", false],
      ["属地", null, "declared", true],
    ]);
    expect(facts[4]?.values).toEqual(["甲", "乙"]);
  });
  it("出生日期 declared again keeps its place", () => {
    const { facts } = programOf(notice("事实 户籍：是否 可缺 事实 出生日期：日期"));
    expect(facts.map((fact) => [fact.name, fact.required])).toEqual([
      ["缴费日期", true],
      ["出生日期", true],
      ["身份认定日期", false],
      ["户籍", false],
    ]);
  });
  it("groups in declared order, members that 包括 declares included", () => {
    const { groups } = programOf(notice("人群 特困 包括 孤儿、弃儿 人群 老人 = 年龄 ≥ 60周岁"));
    expect(groups.map(({ name, kind, includes }) => [name, kind, includes])).toEqual([
      ["特困", "certified", [1, 2]],
      ["孤儿", "certified", []],
      ["弃儿", "certified", []],
      ["老人", "derived", []],
    ]);
    expect(groups[3]?.when).toMatchObject({ kind: "age", min: 60, max: null });
  });
});

describe("standards and caps", () => {
  it("by tier, with bound, variant and trace", () => {
    const { components, tiers } = programOf(
      notice(`档次 一档、二档 人群 大学生
标准 个人缴费 一档 320元 二档 695元
条款 二 { 标准 个人缴费 { 当 大学生 { 一档 280元 } } }
标准 财政补助 不低于 580元`),
    );
    expect(tiers).toEqual(["一档", "二档"]);
    expect(components).toEqual([
      {
        name: "个人缴费",
        amounts: [32000, 69500],
        documents: [null, null],
        variants: [
          {
            when: { kind: "holds", group: 0 },
            amounts: [28000, null],
            documents: [null, null],
            entry: { rule: "variant", clause: "二", line: 4, about: { component: "个人缴费", reads: ["大学生"] } },
          },
        ],
        support: null,
        entry: { rule: "standard", clause: "", line: 3, about: { component: "个人缴费" } },
      },
      {
        name: "财政补助",
        amounts: [
          { min: 58000, max: null },
          { min: 58000, max: null },
        ],
        documents: [null, null],
        variants: [],
        support: null,
        entry: { rule: "standard", clause: "", line: 5, about: { component: "财政补助" } },
      },
    ]);
  });
  it("a cap is its own amount, or the standard", () => {
    const { caps } = programOf(
      notice("标准 个人缴费 320元 标准 财政补助 不低于 580元\n资助上限 个人缴费\n资助上限 财政补助 100元"),
    );
    expect(caps).toEqual([
      { component: 0, amounts: [32000], entry: { rule: "cap", clause: "", line: 3, about: { component: "个人缴费" } } },
      { component: 1, amounts: [10000], entry: { rule: "cap", clause: "", line: 4, about: { component: "财政补助" } } },
    ]);
  });
  it("a floor caps nothing by itself", () => {
    expect(programOf(notice("标准 财政补助 不低于 580元 资助上限 财政补助")).caps[0]?.amounts).toEqual([null]);
  });
});

describe("combination", () => {
  it("is open where nothing is said", () => {
    expect(programOf(notice("人群 甲")).combination).toEqual({ mode: "unspecified", entry: null, document: null });
  });
  for (const [text, mode] of [
    ["就高不重复", "highest"],
    ["累加", "sum"],
    ["依序", "first"],
    ["未规定", "unspecified"],
  ] as const) {
    it(text, () => {
      expect(programOf(notice(`条款 一 {\n多重身份 ${text} }`)).combination).toEqual({
        mode,
        entry: { rule: "combination", clause: "一", line: 3, about: { mode } },
        document: null,
      });
    });
  }
});

describe("scope", () => {
  it("gathers the rules of all clauses", () => {
    const { scope } = programOf(
      notice(`事实 户籍：是否 可缺 事实 参保：是否 可缺
条款 一 { 参保范围 { 可参保 当 户籍 } }
条款 二 { 参保范围 { 不可参保 当 参保 } }`),
    );
    expect(scope).toEqual({
      admits: [
        {
          when: { kind: "isTrue", fact: 3 },
          entry: { rule: "admits", clause: "一", line: 3, about: { reads: ["户籍"] } },
        },
      ],
      excludes: [
        {
          when: { kind: "isTrue", fact: 4 },
          entry: { rule: "excludes", clause: "二", line: 4, about: { reads: ["参保"] } },
        },
      ],
      entry: { rule: "not-admitted", clause: "一", line: 3, about: {} },
    });
  });
  it("未规定 is no rule", () => {
    expect(programOf(notice("参保范围 未规定")).scope).toBeNull();
  });
});

describe("changes", () => {
  it("cases in order, with tests, effects and time limits", () => {
    const { changes } = programOf(
      noticeOf(
        { entries: '未尽事宜 按 "甲"' },
        `变动 {
当 缴费时未享受资助 且 新增认定 且 认定在缴费后 退费 身份认定日期 起 3个月 内
当 标准提高 补差
当 标准降低 不调整
其他 未规定
}`,
      ),
    );
    const change = (test: string) => ({ kind: "change", test });
    expect(changes.map(({ when, effect, dueBy, open }) => ({ when, effect, dueBy, open }))).toEqual([
      {
        when: { kind: "all", of: ["unsubsidisedAtPayment", "newlyCertified", "certifiedAfterPayment"].map(change) },
        effect: "refund",
        dueBy: { kind: "plusMonths", base: { kind: "fact", fact: 2 }, months: 3 },
        open: [],
      },
      { when: change("standardRaised"), effect: "supplement", dueBy: null, open: [] },
      { when: change("standardLowered"), effect: "none", dueBy: null, open: [] },
      { when: null, effect: "unspecified", dueBy: null, open: [{ slot: "change", document: "甲" }] },
    ]);
    expect(changes.map(({ entry }) => entry.about)).toEqual([
      { effect: "refund", tests: ["unsubsidisedAtPayment", "newlyCertified", "certifiedAfterPayment"], reads: [] },
      { effect: "supplement", tests: ["standardRaised"], reads: [] },
      { effect: "none", tests: ["standardLowered"], reads: [] },
      { effect: "unspecified", tests: [], reads: [] },
    ]);
  });
});

it("an open change points to its own document", () => {
  const [change] = programOf(noticeOf({ entries: '未尽事宜 按 "甲"' }, "变动 {\n其他 未规定 按 “乙”\n}")).changes;
  expect(change?.open).toEqual([{ slot: "change", document: "乙" }]);
});

describe("whatever the text", () => {
  it("nothing at all makes no program", () => {
    expect(compile({ path: "empty.policy", text: "" }).program).toBeNull();
    expect(compile({ path: "empty.policy", text: '解释 "无"' }).program).toBeNull();
  });
  it("a broken file lowers what it can", () => {
    const { program } = compile({
      path: "broken.policy",
      text: notice("标准 个人缴费 320元 情形 甲 { 缴纳 个人缴费 待遇 从 2022年2月30日 } 标准 财政补助"),
    });
    expect(program?.components.map((component) => component.amounts)).toEqual([[32000], [{ min: 0, max: null }]]);
    expect(program?.situations[0]?.benefitFrom).toBeNull();
  });
  it("an English twin lowers to the same program", () => {
    const zh = compiled(`通知 甲2022 { 年度 2022 }
事实 户籍 (local)：是否 可缺
人群 孤儿
标准 个人缴费 320元
期间 集中期 从 2021年10月1日 至 年末
情形 普通 { 当 缴费日期 在 集中期 且 户籍 缴纳 个人缴费 待遇 从 缴费日期 等待 60日 }
资助 孤儿 70% 由 基金 100元、其余 市:县 = 4:6`);
    const en = compiled(`notice 甲2022 { year 2022 }
fact 户籍 (local): boolean optional
group 孤儿
standard 个人缴费 320 yuan
period 集中期 from 2021-10-01 to year-end
situation 普通 { when paymentDate in 集中期 and local pay 个人缴费 benefit from paymentDate waiting 60 days }
subsidy 孤儿 70% by 基金 100 yuan, rest 市:县 = 4:6`);
    expect(en.program).toEqual(zh.program);
  });
});
