// How heads are read, and how cells are: what officials write, and what is refused.
import { describe, expect, it } from "vitest";
import { headIn, readHead } from "../../compiler/roster/columns.js";
import { RosterError } from "../../compiler/roster/faults.js";
import { sayFault } from "../../compiler/roster/say-fault.js";
import { factValue, fenOf, identityNames, isAboutOthers, isNothing, yesOrNo } from "../../compiler/roster/values.js";
import { DayCell, type Cell } from "../../compiler/sheets/cell.js";
import { spec } from "../harness/programs.js";
import { programOf } from "../harness/lowered.js";
import { csv, run } from "./rosters.js";

const program = programOf(`
通知 甲2025 { 年度 2025 }
事实 户籍（household）：是否 可缺
事实 收入（income）：金额 可缺
事实 类别：山区 | 平原 可缺
人群 低保对象、孤儿
人群 儿童 = 年龄 < 18周岁
标准 个人缴费 400元
资助 低保对象 100元 由 医疗救助基金
情形 缴费 { 当 缴费日期 在 本年度  缴纳 个人缴费  待遇 从 2025年1月1日 至 2025年12月31日 }
`);
const readings = (cells: readonly string[], mapping: Record<string, string | null> = {}): readonly string[] =>
  readHead(program, cells, 1, new Map(Object.entries(mapping))).all.map(({ reading, near }) =>
    [
      reading.kind,
      ...(reading.kind === "fact" ? [reading.fact.name] : []),
      ...(reading.kind === "group" ? [reading.group] : []),
      ...(reading.kind === "carried" ? [reading.why] : []),
      ...(near === null ? [] : [`near ${near}`]),
    ].join(" "),
  );

describe("a head", () => {
  it("has facts by name and code, identities, groups, and what is carried through", () => {
    expect(
      readings(["缴费 日期", "birthDate", "身份", "低保对象", "姓名", "儿童", "身份认定日期", "household"]),
    ).toEqual([
      "fact 缴费日期",
      "fact 出生日期",
      "identities",
      "group 低保对象",
      "carried unknown",
      "carried derived",
      "carried certification",
      "fact 户籍",
    ]);
  });
  it("proposes what a header may mean, and takes nothing for granted", () => {
    expect(readings(["缴费时间", "户籍（必填）", "低保户对象"])).toEqual([
      "carried unknown near 缴费日期",
      "carried unknown near 户籍",
      "carried unknown near 低保对象",
    ]);
  });
  it("is read as a mapping says", () => {
    expect(readings(["缴费时间", "户籍"], { 缴费时间: "缴费日期", 户籍: null })).toEqual([
      "fact 缴费日期",
      "carried told",
    ]);
    expect(() => readings(["a"], { a: "缴费日" })).toThrow(RosterError);
  });
  it("must not have a fact twice", () => {
    expect(() => readings(["缴费日期", "paymentDate"])).toThrow("two-columns");
    expect(readings(["缴费日期", "paymentDate"], { paymentDate: null })).toEqual(["fact 缴费日期", "carried told"]);
  });
  it("names what is required and missing", () => {
    expect(readHead(program, ["姓名"], 1, new Map()).missing).toEqual(["缴费日期"]);
  });
  it("stands below titles", () => {
    expect(headIn(program, [["某县名册"], [""], ["姓名", "缴费日期"]], new Map())).toBe(2);
    expect(headIn(program, [[""], ["某县名册"], ["姓名"]], new Map())).toBe(1);
    expect(headIn(program, [[""]], new Map())).toBe(-1);
  });
});

const form = { isJson: false, from1904: false };
const date = (cell: Cell, from1904 = false): unknown =>
  factValue(spec("日期", null, "date"), cell, { isJson: false, from1904 });

describe("a cell", () => {
  it.each<[Cell, unknown]>([
    ["2021-03-05", "2021-03-05"],
    ["2021/3/5", "2021-03-05"],
    ["20210305", "2021-03-05"],
    [20210305, "2021-03-05"],
    ["2021年3月5日", "2021-03-05"],
    ["2021.3.5", "2021-03-05"],
    ["２０２１年３月５日", "2021-03-05"],
    [" 2021-3-5 ", "2021-03-05"],
    ["2021-03-05 13:22:11", "2021-03-05"],
    ["2021/3/5 0:00", "2021-03-05"],
    ["44260", "2021-03-05"],
    [44260, "2021-03-05"],
    [44260.5, "2021-03-05"],
    [new DayCell("2021-03-05 12:00:00", 44260.5), "2021-03-05"],
    ["2021-02-30", "2021-02-30"],
    ["2021年3月", "2021年3月"],
    ["21/3/5", "21/3/5"],
    ["2021/3-5", "2021/3-5"],
    ["3/5/2021", "3/5/2021"],
    ["202135", "202135"],
    ["1926", "1926"],
    [true, true],
  ])("that is a date: %j", (cell, expected) => {
    expect(date(cell)).toEqual(expected);
  });
  it("of a workbook that counts from 1904", () => {
    expect(date(42798, true)).toBe("2021-03-05");
    expect(date("44260", true)).toBe("2021-03-05");
  });
  it.each<[Cell, unknown]>([
    ["280", 28000],
    [280, 28000],
    ["280.5", 28050],
    ["280.50元", 28050],
    ["¥1,280.00", 128000],
    ["￥280", 28000],
    [0.1, 10],
    [0.1 + 0.2, 30],
    ["280.505", "280.505"],
    [280.505, 280.505],
    ["12,80", "12,80"],
    ["-1", "-1"],
    ["99999999999999999", "99999999999999999"],
    ["二百", "二百"],
  ])("that is money: %j", (cell, expected) => {
    expect(fenOf(cell)).toEqual(expected);
  });
  it.each<[Cell, boolean | null]>([
    ["是", true],
    ["有", true],
    ["√", true],
    [1, true],
    ["１", true],
    ["TRUE", true],
    [true, true],
    ["否", false],
    ["无", false],
    ["×", false],
    [0, false],
    ["x", null],
    ["是的", null],
    [2, null],
  ])("that is yes or no: %j", (cell, expected) => {
    expect(yesOrNo(cell)).toBe(expected);
  });
  it("that lists identities", () => {
    const groups = ["低保对象", "孤儿", "一、二级残疾人", "特困（农村）"];
    const names = (cell: Cell): unknown => identityNames(cell, groups);
    expect(names("低保对象、孤儿")).toEqual(["低保对象", "孤儿"]);
    expect(names("低保对象,孤儿；  一、二级残疾人 ")).toEqual(["低保对象", "孤儿", "一、二级残疾人"]);
    expect(names("一、二级残疾人孤儿")).toEqual(["一", "二级残疾人孤儿"]);
    expect(names("特困(农村)")).toEqual(["特困（农村）"]);
    expect(names("低保对象/孤儿／一、二级残疾人")).toEqual(["低保对象", "孤儿", "一、二级残疾人"]);
    expect(names("无")).toEqual([]);
    expect(names(["孤儿"])).toEqual(["孤儿"]);
  });
  it("of JSON holds what `assess` reads", () => {
    expect(factValue(spec("收入", null, "money"), 28000, { ...form, isJson: true })).toBe(28000);
    expect(factValue(spec("年数", null, "integer"), "3", form)).toBe(3);
    expect(factValue(spec("年数", null, "integer"), "3年", form)).toBe("3年");
  });
});

describe("a stroke alone", () => {
  it.each<[Cell, boolean]>([
    ["/", true],
    [" ／ ", true],
    ["—", true],
    ["——", true],
    ["－", true],
    ["", true],
    [null, true],
    ["×", false],
    ["0", false],
    ["1/2", false],
  ])("%j is nothing: %s", (cell, expected) => {
    expect(isNothing(cell, form)).toBe(expected);
    if (cell === "/") expect(isNothing(cell, { ...form, isJson: true })).toBe(false);
  });
});

describe("a row about the others", () => {
  it.each<[readonly Cell[], boolean]>([
    [["合计", "4人"], true],
    [[null, "小 计", null], true],
    [["总计：12"], true],
    [["填表人：李四", null, "审核人：王五"], true],
    [["制表日期:2024-12-1"], true],
    [["注：本表一式两份"], true],
    [["合计玉", "女"], false],
    [["审核人"], false],
    [["520102199001011234", "合计"], false],
  ])("is told by what it begins with: %j", (cells, expected) => {
    expect(isAboutOthers(cells)).toBe(expected);
  });
});

describe("a row", () => {
  const faults = async (head: readonly string[], ...rows: readonly (readonly string[])[]): Promise<readonly string[]> =>
    (await run(program, csv([head, ...rows]))).faults.flatMap(({ row, faults: all }) =>
      all.map((fault) => `${row} ${sayFault(fault, "zh")}`),
    );
  it("with a wrong value names the column as the sheet has it, and what was expected", async () => {
    expect(await faults(["paymentDate", "income", "类别"], ["2025-13-01", "很多", "丘陵"])).toEqual([
      "2 “paymentDate”的值“2025-13-01”不对：应为日期，形如 2021-03-31；没有这一天",
      "2 “income”的值“很多”不对：应为不小于 0 的金额（元，至多两位小数）",
      "2 “类别”的值“丘陵”不对：应为“山区”或“平原”",
    ]);
  });
  it("that is a sum or a signature says so in one sentence, and a person called so is a person", async () => {
    const rows = [["合计", "", "", ""], ["填表人：李四", "", "审核人：王五", ""], ["合计", "2025-01-01", "/", "—"]]; // prettier-ignore
    expect(await faults(["姓名", "缴费日期", "income", "类别"], ...rows)).toEqual([
      "2 这一行是合计或落款，不是人",
      "3 这一行是合计或落款，不是人",
    ]);
  });
  it("without a required value says so", async () => {
    expect(await faults(["姓名", "缴费日期"], ["张三", ""], ["李四", "2025-01-01"])).toEqual([
      "2 缺少“缴费日期”：应为日期，形如 2021-03-31",
    ]);
  });
  it("names a few of many allowed words, and the nearest", async () => {
    const many = programOf(`
通知 甲2025 { 年度 2025 }
人群 低保对象、孤儿、特困人员、残疾人、优抚对象、建档立卡户、低收入老人
标准 个人缴费 400元
情形 缴费 { 当 缴费日期 在 本年度  缴纳 个人缴费  待遇 从 2025年1月1日 至 2025年12月31日 }
`);
    const { at } = await run(
      many,
      csv([
        ["缴费日期", "身份"],
        ["2025-01-01", "低保对像"],
      ]),
    );
    expect(at(0, "错误")).toBe(
      "“身份”的值“低保对像”不对；是不是“低保对象”？应为“低保对象”、“孤儿”、“特困人员”、“残疾人”、“优抚对象”等 7 种之一",
    );
  });
  it("never repeats the number of an identity card", async () => {
    const [fault = ""] = await faults(["缴费日期", "身份"], ["2025-01-01", "520102199001011234"]);
    expect(fault).toContain("***");
    expect(fault).not.toMatch(/\d{5}/u);
  });
  it("says where two columns contradict each other", async () => {
    expect(
      await faults(["缴费日期", "身份", "低保对象"], ["2025-01-01", "低保对象", "否"], ["2025-01-01", "", "是"]),
    ).toEqual(["2 “身份”列与“低保对象”列对“低保对象”说法不一"]);
  });
  it("with more cells than the head is refused, and blank ones are passed over", async () => {
    expect(await faults(["缴费日期"], ["2025-01-01", "", ""], ["2025-01-01", "张三"], [""])).toEqual([
      "3 这一行比表头多出单元格，可能有没加引号的逗号",
    ]);
  });
  it("with the key of an earlier one is told, and counted once", async () => {
    const rows = [
      ["520102X", "2025-01-01"],
      ["520102x", "2025-01-01"],
      ["", "2025-01-01"],
      ["", "2025-01-01"],
    ];
    const {
      faults: found,
      totals,
      at,
    } = await run(program, csv([["证件号码", "缴费日期"], ...rows]), { key: "证件号码" });
    expect(found.map(({ row }) => row)).toEqual([3]);
    expect(at(1, "错误")).toBe("“证件号码”与第 2 行相同，没有重复计算");
    expect(totals.whole).toMatchObject({ people: 4, errors: 1, payable: 120000 });
  });
  it("has results under another name where the sheet has that one", async () => {
    const { head } = await run(
      program,
      csv([
        ["缴费日期", "应缴"],
        ["2025-01-01", "1"],
      ]),
      { results: ["应缴", "个人实缴"] },
    );
    expect(head).toEqual(["缴费日期", "应缴", "应缴（按通知）", "个人实缴"]);
  });
  it("is told apart by whatever columns", async () => {
    const rows = [
      ["2025-01-01", "甲", "1"],
      ["2025-01-01", "甲", "2"],
      ["2025-01-01", "", "2"],
    ];
    const { totals } = await run(program, csv([["缴费日期", "乡镇", "村"], ...rows]), { by: ["乡镇", "村"] });
    expect(totals.columns?.groups.map(({ key, tally }) => [key, tally.people])).toEqual([
      [["甲", "1"], 1],
      [["甲", "2"], 1],
      [["", "2"], 1],
    ]);
  });
});
