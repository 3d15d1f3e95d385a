// Tables of a print, in an annex or in the middle of a clause.
import { describe, expect, it } from "vitest";
import { findTables } from "../../compiler/source-text/tables/find-tables.js";
import { figuresOfTable } from "../../compiler/source-text/tables/table-figures.js";
import { compileText } from "../harness/findings.js";

/** Each table's figures as `row/row: words`. */
function read(text: string): readonly (readonly string[])[] {
  return findTables(text, { start: 0, end: text.length }).map((table) =>
    figuresOfTable(text, table, text).map(
      ({ row, figure, start, end }) => `${row.join("/")}: ${text.slice(start, end)} ${figure.kind}`,
    ),
  );
}
const ROWS = [["低保对象: 360 integer", "低保对象: 40 integer", "孤儿: 400 integer", "孤儿: 0 integer"]];
const CELLS = [
  ["身份", "资助金额（元）", "个人缴费（元）"],
  ["低保对象", "360", "40"],
  ["孤儿", "400", "0"],
];
const table = (mark: string): string => CELLS.map((row) => row.join(mark)).join("\n");

describe("tables", () => {
  it("take 合  计 with a gap for one word", () => {
    expect(read("乡镇    任务数（人）\n甲镇    62\n乙镇    51\n合  计    113")[0]?.[2]).toBe("合计: 113 count");
  });
  it.each([
    ["tabs", table("\t")],
    ["wide gaps", table("    ")],
    ["wide characters for gaps", table("　　")],
    ["bars", CELLS.map((row) => `| ${row.join(" | ")} |`).join("\n")],
    ["a ruled table", `| ${CELLS[0]!.join(" | ")} |\n|---|---:|---:|\n${table(" | ").split("\n").slice(1).join("\n")}`],
    ["empty lines between rows", table("\t").replaceAll("\n", "\n\n")],
    ["a cell a line", CELLS.flat().join("\n")],
    ["a cell a line, a title above and a signature below", `资助标准表\n${CELLS.flat().join("\n")}\n某县医保局`],
    ["a serial number", CELLS.map((row, index) => [index === 0 ? "序号" : index, ...row].join("\t")).join("\n")],
    [
      "a serial number without a head of its own",
      `${["", ...CELLS[0]!].join("\t")}\n1\t${CELLS[1]!.join("\t")}\n2\t${CELLS[2]!.join("\t")}`,
    ],
    [
      "a cell a line with serial numbers",
      CELLS.flatMap((row, index) => [index === 0 ? "序号" : String(index), ...row]).join("\n"),
    ],
  ])("parted by %s", (_, text) => expect(read(text)).toEqual(ROWS));

  it("a unit above the table, and other units", () => {
    const bare = table("\t").replaceAll("（元）", "");
    expect(read(`单位：元\n${bare}`)[0]).toEqual(ROWS[0]);
    expect(read(`表1\t单位：元\n${bare}`)[0]).toEqual(ROWS[0]);
    expect(read(bare)[0]?.[0]).toBe("低保对象: 360 count");
    expect(read("身份\t比例（%）\n低保对象\t90\n孤儿\t100")[0]).toEqual(["低保对象: 90 percent", "孤儿: 100 percent"]);
    // A head that is merged over columns counts for each of them.
    expect(read("乡镇\t个人缴费（元）\t补助（万元）\t\n甲乡\t400\t40\t20\n乙乡\t500\t10\t30")[0]).toEqual([
      ...["甲乡: 400 integer", "甲乡: 40 money", "甲乡: 20 money"],
      ...["乙乡: 500 integer", "乙乡: 10 money", "乙乡: 30 money"],
    ]);
    expect(read("项目\t资金（万元）\n本级\t90\n上级\t100")[0]).toEqual(["本级: 90 money", "上级: 100 money"]);
    expect(
      findTables("单位：万人\n乡镇\t任务数\n甲乡\t21.6\n乙乡\t3", { start: 0, end: 40 }).flatMap((one) =>
        figuresOfTable("单位：万人\n乡镇\t任务数\n甲乡\t21.6\n乙乡\t3", one, "单位：万人").map(({ figure }) => figure),
      ),
    ).toEqual([216_000, 30_000].map((value) => ({ kind: "count", value })));
    expect(read("单位\t电话\t人数\n本级\t0123456\t12\n上级\t0654321\t13")[0]).toEqual([
      "本级: 12 count",
      "上级: 13 count",
    ]);
  });

  it("cells with units of their own", () => {
    expect(read("身份\t标准\n低保对象\t按360元\n孤儿\t全额")).toEqual([["按360元/低保对象: 360元 money"]]);
  });

  it("merged cells hold for the rows below, whether they are left empty or left out", () => {
    expect(read("类别\t身份\t标准（元）\n定额\t低保对象\t360\n\t孤儿\t\n\t老人\t100")).toEqual([
      ["低保对象/定额/孤儿/定额: 360 integer", "老人/定额: 100 integer"],
    ]);
    expect(read("类别\t身份\t标准（元）\n定额\t低保对象\t360\n老人\t100")).toEqual([
      ["低保对象/定额: 360 integer", "老人/定额: 100 integer"],
    ]);
  });

  it("totals", () => {
    expect(read("序号\n乡镇\n任务数（人）\n1\n甲镇\n62\n2\n乙镇\n51\n合计\n113")).toEqual([
      ["甲镇: 62 count", "乙镇: 51 count", "合计: 113 count"],
    ]);
  });

  it("running text is none", () => {
    expect(read("1.\t个人缴费400元。\n2.\t财政补助700元。")).toEqual([]);
    expect(read("一、  缴费标准\n（一）  个人缴费400元。")).toEqual([]);
    expect(read("缴费标准\n个人缴费400元。\n财政补助700元。")).toEqual([]);
    expect(read("某省医疗保障局  某省财政厅\n某省税务局  某省民政厅")).toEqual([]);
  });

  it("long runs of lines cost no more than their length", () => {
    for (const line of ["甲", "1", "甲\t乙", "甲\t1", "序号", "甲  乙", "序号\n1"]) {
      const start = performance.now();
      read(`${line}\n`.repeat(20_000));
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});

describe("a table in the middle of a clause", () => {
  const HEAD = '通知 测试2022 { 年度 2022 原文 "print.txt" }\n人群 低保对象、孤儿\n标准 个人缴费 400元';
  const states = (print: string, clause: string): readonly string[] => {
    const lines = `一、资助标准\n资助标准见下表：\n${print}\n二、其他\n无。`.split("\n").map((line) => `//| ${line}`);
    const file = [...lines, HEAD, `条款 一 { ${clause} }`, '条款 二 { 说明 "无。" }'].join("\n");
    const { coverage } = compileText(file);
    expect(coverage!.unmentioned).toEqual([]);
    const item = coverage!.clauses.find(({ clause: one }) => one?.name === "一")!;
    return [
      ...item.printed.map(
        ({ printed, state }) => `${coverage!.notice.source.text.slice(printed.start, printed.end)} ${state}`,
      ),
      ...item.encoded.map(({ encoded, state, instead }) => {
        const other = instead === null ? "" : ` ${coverage!.notice.source.text.slice(instead.start, instead.end)}`;
        return `${file.slice(encoded.start, encoded.end)} ${state}${other}`;
      }),
    ];
  };
  it("is matched by row, under its unit", () => {
    const right = '资助 低保对象 360元 资助 孤儿 400元 说明 "个人缴费40元、0元。"';
    expect(states(table("\t"), right)).toEqual([
      "360 encoded",
      "40 waived",
      "400 encoded",
      "0 waived",
      "360元 found",
      "400元 found",
      "40元 found",
      "0元 found",
    ]);
    expect(states(CELLS.flat().join("\n"), right)).toEqual(states(table("\t"), right));
    const wrong = right.replace("360元", "350元");
    expect(states(table("\t"), wrong)).toContain("350元 absent 360");
    const crossed = right.replace("360元", "4元").replace("400元", "360元").replace("4元", "400元");
    expect(states(table("\t"), crossed).filter((one) => one.includes("absent"))).toEqual([
      "400元 absent 360",
      "360元 absent 400",
    ]);
  });

  it("one amount for several groups stands in each of their rows", () => {
    const print = table("\t").replace("360\t40", "400\t0");
    expect(states(print, "资助 低保对象、孤儿 400元")).toContain("400元 found");
    expect(states(table("\t"), "资助 低保对象、孤儿 400元")).toContain("400元 absent 360");
  });

  it("a number in a cell is no clause", () => {
    const print = "序号\n身份\n渠道\n1\n低保对象\n1.线上登记。\n2.现场登记。\n2\n孤儿\n由民政部门统一登记。";
    expect(states(print, "资助 孤儿 全额")).toEqual([]);
  });
});
