import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  factsError,
  isFactsError,
  parseDay,
  readFacts,
  sayIssue,
  writeFacts,
  explainIssue,
  type FactField,
  type FactIssue,
  type FactRecord,
  type FactsSchema,
  type ReadOptions,
} from "@zhengce/runtime";

const field = (
  name: string,
  code: string | null,
  type: FactField["type"],
  extra: Partial<FactField> = {},
): FactField => ({
  name,
  code,
  type,
  values: [],
  required: false,
  role: "declared",
  ...extra,
});
const schema: FactsSchema = {
  facts: [
    field("缴费日期", "paymentDate", "date", { required: true, role: "payment" }),
    field("出生日期", "birthDate", "date", { role: "birth" }),
    field("身份认定日期", "certificationDate", "date", { role: "certification" }),
    field("县类别", "countyKind", "enumeration", { values: ["贫困县", "非贫困县"] }),
    field("本市户籍", null, "boolean"),
    field("断保年数", "gapYears", "integer"),
    field("收入", "income", "money"),
  ],
  groups: [
    { name: "特困人员", kind: "certified" },
    { name: "低保对象", kind: "certified" },
    { name: "70岁以上老年人", kind: "derived" },
  ],
  tiers: [],
};
const tiered: FactsSchema = { ...schema, tiers: ["一档", "二档"] };

const read = (raw: unknown, options?: ReadOptions, of: FactsSchema = schema): FactRecord => {
  const { value, issues } = readFacts(of, raw, options);
  if (issues !== undefined) throw factsError(issues);
  return value;
};
const issuesOf = (raw: unknown, options?: ReadOptions, of: FactsSchema = schema): readonly FactIssue[] =>
  readFacts(of, raw, options).issues ?? [];
/** The single issue of an object that is right but for `extra`. */
const only = (extra: object, options?: ReadOptions): FactIssue => {
  const issues = issuesOf({ 缴费日期: "2021-05-10", ...extra }, options);
  expect(issues).toHaveLength(1);
  return issues[0]!;
};

const zh = (issue: FactIssue): string => sayIssue(issue, "zh");
const en = (issue: FactIssue): string => sayIssue(issue, "en");
const expected = (issue: FactIssue | undefined, locale: "zh" | "en" = "zh"): string =>
  issue === undefined ? "" : explainIssue(issue, locale).expected;

describe("readFacts", () => {
  it("reads each type, by name or by code", () => {
    const facts = read({
      paymentDate: "2021-05-10",
      出生日期: "1990-02-28",
      countyKind: "贫困县",
      本市户籍: false,
      gapYears: 3,
      收入: 123456,
      identities: ["低保对象"],
    });
    expect(facts.values).toEqual([parseDay("2021-05-10"), parseDay("1990-02-28"), null, "贫困县", false, 3, 123456]);
    expect(facts.identities).toEqual([1]);
    expect(facts.tier).toBe(0);
  });
  it("takes absent, null and undefined optional facts as absent", () => {
    expect(read({ 缴费日期: "2021-05-10", 出生日期: null, 县类别: undefined }).values).toEqual([
      parseDay("2021-05-10"),
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(read({ 缴费日期: "2021-05-10" }).identities).toEqual([]);
    expect(read({ 缴费日期: "2021-05-10", 身份: undefined }).identities).toEqual([]);
  });
  it("counts an identity given twice once, in declared order", () => {
    expect(read({ 缴费日期: "2021-05-10", 身份: ["低保对象", "特困人员", "低保对象"] }).identities).toEqual([0, 1]);
  });
  it("has no negative zero", () =>
    expect(Object.is(read({ 缴费日期: "2021-05-10", 断保年数: -0 }).values[5], 0)).toBe(true));
});

describe("issues", () => {
  it("name the key, the value and what was expected", () => {
    const issue = only({ 出生日期: "2021-02-30" });
    expect(issue.key).toBe("出生日期");
    expect(issue.value).toBe("2021-02-30");
    expect(issue.expected).toEqual({ kind: "date" });
    expect(zh(issue)).toBe("“出生日期”的值“2021-02-30”不对：应为日期，形如 2021-03-31；没有这一天");
    expect(en(issue)).toBe(
      "“出生日期”: got “2021-02-30”, expected a date in the form 2021-03-31; there is no such day",
    );
    expect(zh(only({ 出生日期: "2021-2-3" }))).not.toContain("没有这一天");
  });
  it("refuse counts and amounts below 0", () => {
    const issue = only({ 断保年数: -2 });
    expect(issue).toMatchObject({ code: "out-of-range", key: "断保年数", value: -2, expected: { kind: "integer" } });
    expect(zh(issue)).toBe("“断保年数”的值 -2 不对：应为不小于 0 的整数");
    expect(only({ 收入: -1 })).toMatchObject({ code: "out-of-range", expected: { kind: "money" } });
  });
  it("refuse a whole number outside of the range that its fact declares, and say the range", () => {
    const ranged = {
      ...schema,
      facts: [...schema.facts, field("修复年数", null, "integer", { range: { min: 1, max: 30 } })],
    };
    const given = (value: unknown) => issuesOf({ 缴费日期: "2021-05-10", 修复年数: value }, {}, ranged);
    const expected = { kind: "between", min: 1, max: 30 };
    for (const value of [0, 31, -1]) expect(given(value)).toMatchObject([{ code: "out-of-range", value, expected }]);
    for (const value of [1, 30, null]) expect(given(value)).toEqual([]);
    expect(given("3")).toMatchObject([{ code: "not-a-number", expected }]);
    const [issue] = given(31);
    expect(issue && zh(issue)).toBe("“修复年数”的值 31 不对：应为1 至 30 的整数");
  });
  it("refuse groups that exclude each other, by whatever counts as them, and name them", () => {
    const apart: FactsSchema = {
      ...schema,
      groups: [...schema.groups, { name: "孤儿", kind: "certified" }],
      exclusive: [[[0, 3], [1]]],
    };
    const given = (...names: string[]) => issuesOf({ 缴费日期: "2021-05-10", 身份: names }, {}, apart);
    expect(given("特困人员", "孤儿")).toEqual([]);
    expect(given("低保对象", "孤儿")).toMatchObject([
      {
        code: "excluded-together",
        key: "身份",
        value: "孤儿",
        expected: { kind: "at-most-one", words: ["低保对象", "孤儿"] },
      },
    ]);
    const [issue] = given("低保对象", "特困人员");
    expect(issue && zh(issue)).toBe("“身份”的值“低保对象”不对：应为互斥的“特困人员”、“低保对象”中的至多一种");
  });
  it("refuse a birth after the payment, under the key that was given", () => {
    for (const key of ["出生日期", "birthDate"]) {
      const issue = only({ 缴费日期: "2021-05-10", [key]: "2021-05-11" });
      expect(issue).toMatchObject({ code: "born-after-payment", key, value: "2021-05-11" });
      expect(zh(issue)).toBe(`“${key}”的值“2021-05-11”不对：应为不晚于“缴费日期”的一天`);
      expect(en(issue)).toBe(`“${key}”: got “2021-05-11”, expected a day no later than that of the payment`);
    }
    expect(read({ 缴费日期: "2021-05-10", 出生日期: "2021-05-10" }).values[1]).toBe(parseDay("2021-05-10"));
  });
  it("are all of an object's, in the order of the keys, then what is missing", () => {
    const issues = issuesOf({ 断保年数: 1.5, 收入: "9", 姓名: "张三", 身份: ["特困"], 本市户籍: 1 }, {}, tiered);
    expect(issues.map((issue) => issue.key)).toEqual([
      "断保年数",
      "收入",
      "姓名",
      "身份",
      "本市户籍",
      "缴费日期",
      "档次",
    ]);
    expect(issues.slice(-2).map(zh)).toEqual([
      "缺少“缴费日期”：应为日期，形如 2021-03-31",
      "缺少“档次”：应为“一档”或“二档”",
    ]);
  });
  it("say of a number that is too large how large it may be", () => {
    for (const value of [2 ** 53, 1e99]) {
      const found = only({ 断保年数: value });
      expect([found.code, expected(found, "en")]).toEqual([
        "out-of-range",
        "a whole number from 0 to 9007199254740991",
      ]);
    }
  });
  it("refuse values of another type", () => {
    for (const value of ["true", 1, 0, "", [], {}, "是"]) expect(only({ 本市户籍: value }).key).toBe("本市户籍");
    for (const value of ["3", 1.5, NaN, Infinity, true, [], 3n]) {
      expect(expected(only({ 断保年数: value }), "en")).toBe("a whole number, 0 or more");
      expect(expected(only({ 收入: value }), "en")).toBe("a whole number of fen, 0 or more (280 yuan is 28000)");
    }
    for (const value of [20210510, "20210510", new Date(0), true, [], ""])
      expect(only({ 出生日期: value }).key).toBe("出生日期");
    for (const value of ["贫困", "", 0, true, ["贫困县"], "贫困县 "])
      expect(only({ 县类别: value }).key).toBe("县类别");
  });
  it("refuse a required fact that is null", () => {
    const issues = issuesOf({ 缴费日期: null });
    expect(issues.map((issue) => [issue.key, issue.value])).toEqual([["缴费日期", null]]);
  });
  it("refuse a fact given by its name and by its code, whatever the values", () => {
    expect(zh(only({ paymentDate: "2021-05-10" }))).toBe("“paymentDate”与“缴费日期”是同一项事实，只能写一个");
    expect(only({ identities: [], 身份: [] }).key).toBe("身份");
    expect(only({ birthDate: null, 出生日期: "1990-01-01" }).key).toBe("出生日期");
    expect(issuesOf({ 缴费日期: "2021-05-10", paymentDate: undefined })).toEqual([]);
  });
  it("suggest the nearest key, group and word", () => {
    expect(zh(only({ 县类型: "贫困县" }))).toContain("是不是“县类别”？");
    expect(en(only({ paymentdate: "2021-05-10" }))).toContain("did you mean “paymentDate”?");
    expect(zh(only({ 身份: ["特困人口"] }))).toContain("是不是“特困人员”？");
    expect(zh(only({ 县类别: "非贫县" }))).toContain("是不是“非贫困县”？");
    const far = only({ 姓名: "张三" });
    expect(zh(far)).toContain("应为本通知所问的事实：“身份”、“identities”、“缴费日期”");
    expect(zh(far)).not.toContain("身份认定日期");
  });
  it("say which groups and tiers there are", () => {
    expect(expected(only({ 身份: ["戊"] }), "zh")).toBe("“特困人员”或“低保对象”");
    const none: FactsSchema = { ...schema, groups: [] };
    expect(expected(issuesOf({ 缴费日期: "2021-05-10", 身份: ["戊"] }, {}, none)[0])).toBe("空数组：本通知没有人群");
    expect(expected(issuesOf({ 缴费日期: "2021-05-10", 档次: "三档" }, {}, { ...tiered })[0])).toBe("“一档”或“二档”");
    expect(expected(only({ 职业: 1 }), "en")).toBe(
      "a fact of this notice: “身份”, “identities”, “缴费日期”, “paymentDate”, “出生日期”, “birthDate”, “县类别”, “countyKind”, “本市户籍”, “断保年数”, “gapYears”, “收入”, “income”",
    );
  });
  it("refuse a derived group in their own words", () => {
    const issue = only({ 身份: ["70岁以上老年人"] });
    expect(zh(issue)).toBe("“身份”的值“70岁以上老年人”不对：应为经认定的人群；“70岁以上老年人”由事实得出，不能填报");
    expect(issue.value).toBe("70岁以上老年人");
  });
  it("refuse identities that are null, no array, or hold what is no name", () => {
    expect(expected(only({ 身份: null }), "zh")).toBe("人群名称的数组，如 []");
    expect(only({ 身份: "孤儿" }).value).toBe("孤儿");
    expect(only({ 身份: { 0: "特困人员", length: 1 } }).key).toBe("身份");
    expect(
      issuesOf({ 缴费日期: "2021-05-10", 身份: ["特困人员", null, 3, ["低保对象"]] }).map((issue) => issue.value),
    ).toEqual([null, 3, { type: "array" }]);
    expect(only({ 身份: new Array<string>(4_000_000_000) }).key).toBe("身份");
    expect(only({ 身份: new Array<string>(1) }).value).toBeNull();
  });
  it("ask for the tier where there are tiers, and refuse it where there are none", () => {
    expect(read({ 缴费日期: "2021-05-10", tier: "二档" }, {}, tiered).tier).toBe(1);
    for (const value of ["三档", 1, null])
      expect(issuesOf({ 缴费日期: "2021-05-10", 档次: value }, {}, tiered).map((issue) => issue.key)).toEqual(["档次"]);
    expect(issuesOf({ 缴费日期: "2021-05-10" }, {}, tiered).map((issue) => issue.key)).toEqual(["档次"]);
    for (const key of ["档次", "tier"]) expect(expected(only({ [key]: "一档" }), "zh")).toBe("不填：本通知没有档次");
  });
  it("accept 身份认定日期 only where it is allowed", () => {
    expect(expected(only({ 身份认定日期: "2021-06-01" }), "zh")).toBe("不填：只在变动后的情况中填写");
    expect(
      read({ 缴费日期: "2021-05-10", certificationDate: "2021-06-01" }, { allowCertification: true }).values[2],
    ).toBe(parseDay("2021-06-01"));
    expect(only({ 身份认定日期: "2021-06-31" }, { allowCertification: true }).key).toBe("身份认定日期");
  });
});

describe("issues stay small", () => {
  const paid = { 缴费日期: "2021-05-10" };
  const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `人群${index}`);
  it("are at most twenty, and then how many more", () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`键${index}`, index]));
    const issues = issuesOf({ ...paid, ...keys });
    expect(issues).toHaveLength(21);
    expect(issues.slice(0, 20).map((issue) => issue.code)).toEqual(Array.from({ length: 20 }, () => "unknown-key"));
    expect(issues[20]).toMatchObject({ code: "more", value: 9980 });
    expect(zh(issues[20]!)).toBe("还有 9980 处不对，未列出");
    expect(JSON.stringify(issues).length).toBeLessThan(10_000);
    expect(issuesOf(Object.fromEntries(Object.entries(keys).slice(0, 19)))).toHaveLength(20);
  });
  it("repeat no value of a key that is not known: neither in the issue nor in the error", () => {
    const issues = issuesOf({ ...paid, 身份证号: "520102199001011234" });
    expect(issues.map((issue) => [issue.code, issue.key, issue.value])).toEqual([["unknown-key", "身份证号", null]]);
    expect(JSON.stringify(issues) + factsError(issues).message).not.toContain("520102");
    expect(factsError(issuesOf({ 缴费日期: "520102199001011234" })).message).toBe('not-a-date: "缴费日期"');
  });
  it("say the allowed words once, and not all of many", () => {
    const many: FactsSchema = { ...schema, groups: names(500).map((name) => ({ name, kind: "certified" })) };
    const issues = issuesOf({ ...paid, 身份: ["甲", "乙", "丙"] }, {}, many);
    expect(issues.map((issue) => expected(issue).split("、").length)).toEqual([20, 1, 1]);
    expect(expected(issues[0])).toMatch(/“人群19”等 500 种之一$/u);
    expect(explainIssue(issues[0]!, "zh").message).toBe("“身份”的值“甲”不对");
    expect(en(issues[1]!)).toBe(
      "“identities”: got “乙”, expected a group of this notice".replace("identities", "身份"),
    );
    const unknown = issuesOf({ ...paid, 甲: 1, 乙: 2 });
    expect(unknown.map((issue) => expected(issue).includes("paymentDate"))).toEqual([true, false]);
  });
  it("are one for more identities than there are groups, however often one is repeated", () => {
    for (const list of [names(4), names(9999), Array.from({ length: 9999 }, () => "特困人员")]) {
      const issue = only({ 身份: list });
      expect([issue.code, issue.value, issue.expected]).toEqual([
        "too-many",
        { type: "array" },
        { kind: "at-most", count: 3 },
      ]);
    }
    expect(read({ ...paid, 身份: Array.from({ length: 1000 }, () => "特困人员") }).identities).toEqual([0]);
  });
  it("have a code each", () => {
    const codes = (raw: unknown, of = schema): readonly string[] => issuesOf(raw, {}, of).map((issue) => issue.code);
    expect(codes(7)).toEqual(["not-an-object"]);
    expect(codes({})).toEqual(["missing"]);
    expect(codes({ ...paid, paymentDate: "2021-05-10" })).toEqual(["given-twice"]);
    expect(codes({ 缴费日期: "2021-02-30" })).toEqual(["not-a-date"]);
    expect(codes({ ...paid, 本市户籍: 1, 断保年数: "3", 收入: 0.5, 县类别: "县" })).toEqual([
      "not-true-or-false",
      "not-a-number",
      "not-a-number",
      "unknown-value",
    ]);
    expect(codes({ ...paid, 身份: "孤儿" })).toEqual(["not-an-array"]);
    expect(codes({ ...paid, 身份: ["孤儿", "70岁以上老年人"] })).toEqual(["unknown-value", "derived-group"]);
    expect(codes({ ...paid, 档次: "一档" })).toEqual(["not-asked"]);
    expect(codes({ ...paid, 档次: "三档" }, tiered)).toEqual(["unknown-value"]);
    expect(codes({ ...paid, 身份认定日期: "2021-06-01" })).toEqual(["not-asked"]);
    expect(
      codes({
        get 缴费日期() {
          return "";
        },
      }),
    ).toEqual(["not-plain"]);
  });
  it("never exceed a small multiple of what was given", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 300 }), fc.jsonValue(), { maxKeys: 60 }), (raw) => {
        const given = JSON.stringify(raw).length;
        expect(JSON.stringify(readFacts(schema, raw).issues).length).toBeLessThan(2_500 + 12 * given);
      }),
    ));
});

describe("hostile input", () => {
  it("is no object", () => {
    for (const raw of [null, undefined, [], [{ 缴费日期: "2021-05-10" }], "x", 5, true, () => 0, Symbol("x"), 5n]) {
      const issues = issuesOf(raw);
      expect(issues).toHaveLength(1);
      expect(issues[0]!.key).toBe("");
    }
  });
  it("has keys that objects inherit", () => {
    const raw: unknown = JSON.parse(
      '{"缴费日期": "2021-05-10", "__proto__": {"出生日期": "1990-01-01"}, "constructor": 1, "toString": 2, "hasOwnProperty": null}',
    );
    expect(issuesOf(raw).map((issue) => issue.key)).toEqual(["__proto__", "constructor", "toString", "hasOwnProperty"]);
    expect(only({ 身份: ["__proto__"] }).value).toBe("__proto__");
    expect(only({ 身份: ["constructor"] }).value).toBe("constructor");
    expect(only({ 县类别: "toString" }).value).toBe("toString");
  });
  it("inherits its facts, or hides them: neither is read", () => {
    expect(issuesOf(Object.create({ 缴费日期: "2021-05-10" })).map((issue) => issue.key)).toEqual(["缴费日期"]);
    const hidden = Object.defineProperty({ 缴费日期: "2021-05-10" }, "出生日期", {
      value: "1990-01-01",
      enumerable: false,
    });
    expect(read(hidden).values[1]).toBeNull();
  });
  it("has getters: they are not called", () => {
    let called = false;
    const raw = {
      get 缴费日期(): string {
        called = true;
        throw new Error("no");
      },
    };
    expect(issuesOf(raw).map((issue) => issue.key)).toEqual(["缴费日期"]);
    for (const accessor of [{ get: () => (called = true) }, { set: () => (called = true) }]) {
      const fact = Object.defineProperty({ 缴费日期: "2021-05-10" }, "出生日期", { ...accessor, enumerable: true });
      expect(issuesOf(fact).map((issue) => [issue.key, issue.value, issue.expected.kind])).toEqual([
        ["出生日期", null, "plain-value"],
      ]);
    }
    const list = Object.defineProperty(["特困人员"], 0, { get: () => (called = true), enumerable: true });
    expect(only({ 身份: list }).key).toBe("身份");
    expect(called).toBe(false);
  });
  it("has symbols as keys", () => expect(only({ [Symbol("缴费日期")]: 1 }).key).toBe("Symbol(缴费日期)"));
  it("has values that print badly", () => {
    expect(zh(only({ 出生日期: "\u0000\n" }))).toContain("“\\u0000\\n”");
    expect(zh(only({ 出生日期: "长".repeat(1000) })).length).toBeLessThan(120);
    expect(zh(only({ ["很".repeat(100_000)]: 1 })).length).toBeLessThan(300);
    expect(only({ 断保年数: () => 0 }).value).toEqual({ type: "function" });
    expect(JSON.stringify(only({ 断保年数: 3n }))).toContain("bigint");
  });
  it("never throws, and never answers with both", () =>
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true }), (raw) => {
        const reading = readFacts(schema, raw);
        expect(reading.value === undefined).toBe(reading.issues !== undefined);
        if (reading.issues !== undefined) JSON.stringify(reading.issues);
      }),
    ));
});

describe("writeFacts", () => {
  it("is read back as the same facts, by name and by code", () => {
    const raw = {
      缴费日期: "2021-05-10",
      县类别: "贫困县",
      本市户籍: false,
      断保年数: 0,
      身份: ["低保对象"],
      档次: "二档",
    };
    const facts = read(raw, {}, tiered);
    expect(writeFacts(tiered, facts, "name")).toEqual(raw);
    const coded = writeFacts(tiered, facts, "code");
    expect(Object.keys(coded)).toEqual(["paymentDate", "countyKind", "本市户籍", "gapYears", "tier", "identities"]);
    expect(read(coded, {}, tiered)).toEqual(facts);
  });
  it("keeps a fact called __proto__ as data", () => {
    const odd: FactsSchema = { facts: [field("__proto__", null, "integer")], groups: [], tiers: [] };
    const raw: unknown = JSON.parse('{"__proto__": 7}');
    const written = writeFacts(odd, read(raw, {}, odd), "name");
    expect(Object.getPrototypeOf(written)).toBe(Object.prototype);
    expect(JSON.stringify(written)).toBe('{"__proto__":7,"身份":[]}');
  });
});

describe("factsError", () => {
  it("says every issue and is told from other errors", () => {
    const error = factsError(issuesOf({ 断保年数: 1.5 }));
    expect(error.message.split("\n")).toHaveLength(2);
    expect(error.message).toContain('missing: "缴费日期"');
    expect(isFactsError(error)).toBe(true);
    expect(isFactsError(new Error("x"))).toBe(false);
    expect(isFactsError({ name: "FactsError", issues: [] })).toBe(false);
    expect(error.issues).toHaveLength(2);
  });
});
