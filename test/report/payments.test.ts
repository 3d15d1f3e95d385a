// What the table of payments prints, cell by cell.
import { zh } from "../../compiler/wording/zh.js";
import { describe, expect, it } from "vitest";
import { workBudget } from "../../compiler/budget.js";
import { payments } from "../../compiler/report/payments.js";
import { paymentsTable } from "../../compiler/verify/payments-table.js";
import { example } from "../harness/examples.js";
import { programOf } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import type { Block, Section } from "../../compiler/render/document.js";

function sectionOf(body: string): Section {
  const program = programOf(body);
  return payments({ words: zh, program, payments: paymentsTable(program) });
}
function tablesOf(body: string): readonly Extract<Block, { kind: "table" }>[] {
  return sectionOf(body).blocks.filter((block) => block.kind === "table");
}
/** The cells of a notice's table by row, as they read. */
function rows(body: string): ReadonlyMap<string, readonly string[]> {
  const table = tablesOf(body).flatMap((block) => block.rows);
  return new Map(table.map(([name, ...cells]) => [name?.text ?? "", cells.map(({ text }) => text)]));
}
const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }";

describe("the table of payments", () => {
  it.each(["未规定", "累加"])("has eleven groups whose amounts differ, 多重身份 %s", (mode) => {
    const groups = Array.from({ length: 11 }, (_, i) => `甲类${"甲乙丙丁戊己庚辛壬癸子"[i]}`);
    const subsidies = groups.map((group, i) => `资助 ${group} ${100 + 10 * i}元 由 财政`).join("\n");
    const found = rows(
      notice(`标准 个人缴费 400元\n多重身份 ${mode}\n人群 ${groups.join("、")}\n${subsidies}\n${year}`),
    );
    expect([...found.values()].flat()).toEqual([...groups.map((_, i) => `${300 - 10 * i}元`), "400元"]);
  });
  it("has people whom two exceptions and an age group concern", () => {
    const groups = Array.from({ length: 10 }, (_, i) => `类${"甲乙丙丁戊己庚辛壬癸"[i]}`);
    const found = rows(
      notice(
        `事实 出生日期：日期 可缺\n事实 退役：是否 可缺\n标准 个人缴费 400元\n多重身份 累加\n人群 ${groups.join("、")}\n人群 老人 = 年龄 ≥ 60周岁\n` +
          `${[...groups, "老人"].map((group) => `资助 ${group} 30元 由 财政`).join("\n")}\n` +
          `例外 退役军人 优先于 新生儿 { 当 退役 且 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }\n` +
          `例外 新生儿 { 当 出生日期 在 本年度 且 缴费日期 在 本年度 缴纳 个人缴费 资助 不享受 待遇 未规定 }\n${year}`,
      ),
    );
    expect(found.get(groups.join("、"))).toEqual(["370元", "400元", "370元"]);
    expect(found.get("老人")).toEqual(["370元", "—", "370元"]);
    expect(found.get("没有以上身份的居民")).toEqual(["400元", "400元", "400元"]);
  });
  it("follows 包括 through other groups", () => {
    const found = rows(
      notice(
        `标准 个人缴费 320元\n多重身份 就高不重复\n人群 孤儿\n人群 特困人员 包括 孤儿\n人群 困难人口 包括 特困人员\n资助 困难人口 100元 由 财政\n资助 孤儿 320元 由 财政\n${year}`,
      ),
    );
    expect(Object.fromEntries(found)).toEqual({
      孤儿: ["0元"],
      "特困人员、困难人口": ["220元"],
      没有以上身份的居民: ["320元"],
    });
  });
  it("says the range of two subsidies whose combination is open", () => {
    const found = rows(
      notice(
        `标准 个人缴费 320元\n多重身份 未规定\n人群 孤儿\n人群 老人 包括 孤儿\n资助 孤儿 200元 由 财政\n资助 老人 100元 由 财政\n${year}`,
      ),
    );
    expect(found.get("孤儿")).toEqual(["20元至220元"]);
    expect(found.get("老人")).toEqual(["220元"]);
  });
  it("keeps the ends of each range together, and says whose it is", () => {
    const found = rows(
      notice(
        `事实 属地：东区 | 西区\n标准 个人缴费 220元\n多重身份 就高不重复\n人群 孤儿\n资助 孤儿 未规定 当 属地 = 东区\n资助 孤儿 100元 当 属地 = 西区 由 财政\n${year}`,
      ),
    );
    expect(found.get("孤儿")).toEqual(["0元至220元（属地为东区）或 120元（属地为西区）"]);
  });
  it("says for whom each of several amounts is", () => {
    const found = rows(
      notice(
        `事实 县类别：贫困县 | 非贫困县 可缺\n标准 个人缴费 320元\n多重身份 就高不重复\n人群 低保\n资助 低保 276元 当 县类别 = 贫困县 由 财政\n资助 低保 228元 当 县类别 = 非贫困县 由 财政\n${year}`,
      ),
    );
    expect(found.get("低保")).toEqual(["44元（县类别为贫困县）或 92元（县类别为非贫困县）或 320元（其余的人）"]);
  });
  it("tells names that hold a mark of lists apart", () => {
    const found = rows(
      notice(`标准 个人缴费 320元\n多重身份 就高不重复\n人群 "甲、乙"、丙\n资助 "甲、乙"、丙 100元 由 财政\n${year}`),
    );
    expect([...found.keys()]).toEqual(["“甲、乙”、丙", "没有以上身份的居民"]);
  });
  it("prints a cell with what is due and subsidised, and its tone", () => {
    const section = sectionOf(
      notice(
        `标准 个人缴费 400元\n人群 孤儿、老人、低保\n资助 孤儿 100元 由 财政\n资助 老人 未规定\n资助 低保 全额 由 财政\n` +
          `情形 上半年 { 当 缴费日期 在 2022年1月1日 至 2022年6月30日 缴纳 个人缴费 待遇 未规定 }\n` +
          `情形 下半年 { 当 缴费日期 在 2022年7月1日 至 2022年12月31日 缴纳 未规定 待遇 未规定 }`,
      ),
    );
    expect(section.title).toBe("缴费与资助");
    expect(section.blocks.length).toBe(2);
    expect(JSON.stringify(section.blocks[0])).toContain("逐格算出");
    const open = { text: "未规定", align: "end", note: "应缴未规定\n资助0元至100元", tone: "open" };
    const whatever = { ...open, note: "应缴未规定\n资助未规定" };
    const unhelped = { ...open, note: "应缴未规定" };
    expect(section.blocks[1]).toEqual({
      kind: "table",
      head: ["人群", "上半年", "下半年"],
      widths: [34, 33, 33],
      rows: [
        [{ text: "孤儿" }, { text: "300元", align: "end", note: "应缴400元\n资助100元" }, open],
        [
          { text: "老人" },
          { text: "0元至400元", align: "end", note: "应缴400元\n资助0元至400元", tone: "open" },
          whatever,
        ],
        [{ text: "低保" }, { text: "0元", align: "end", note: "应缴400元\n资助400元" }, whatever],
        [{ text: "没有以上身份的居民" }, { text: "400元", align: "end", note: "应缴400元" }, unhelped],
      ],
    });
  });
  it("has a column a situation and tier, and goes on in a further table after eight", () => {
    const months = [1, 2, 3, 4, 5].map(
      (month) =>
        `情形 "${month}月" { 当 缴费日期 在 2022年${month}月1日 至 2022年${month}月底 缴纳 个人缴费 待遇 未规定 }`,
    );
    const tables = tablesOf(
      notice(
        `档次 一档、二档\n人群 孤儿\n标准 个人缴费 一档 300元 二档 500元\n资助 孤儿 一档 全额 由 财政\n${months.join("\n")}`,
      ),
    );
    expect(tables.map(({ head }) => head.length)).toEqual([9, 3]);
    expect(tables.map(({ widths }) => widths?.slice(0, 2))).toEqual([
      [24, 9],
      [34, 33],
    ]);
    expect(tables[0]?.head.slice(0, 3)).toEqual(["人群", "1月\n一档", "1月\n二档"]);
    expect(tables[1]?.head).toEqual(["人群", "5月\n一档", "5月\n二档"]);
    expect(tables[1]?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["孤儿", "0元", "500元"],
      ["没有以上身份的居民", "300元", "500元"],
    ]);
  });
  it.each([
    [
      6,
      "100元（属地为区甲）或 110元（属地为区乙）或 120元（属地为区丙）或 130元（属地为区丁）或 140元（属地为区戊）或 150元（其余的人）",
    ],
    [7, "100元至160元；共7种，随属地而定"],
  ])("lists six amounts and counts seven, of %i", (count, text) => {
    const values = ["甲", "乙", "丙", "丁", "戊", "己", "庚"].slice(0, count).map((letter) => `区${letter}`);
    const variants = values.slice(0, -1).map((value, i) => `当 属地 = ${value} { ${100 + 10 * i}元 }`);
    const found = tablesOf(
      notice(
        `事实 属地：${values.join(" | ")}\n标准 个人缴费 ${100 + 10 * (count - 1)}元 { ${variants.join(" ")} }\n${year}`,
      ),
    );
    const cell = found[0]?.rows[0]?.[1];
    expect(cell?.text).toBe(text);
    expect(cell?.note).toMatch(count === 6 ? /^应缴100元或110元或/u : /^应缴共7种$/u);
  });
  it("says that of many amounts some are open", () => {
    const values = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"].map((letter) => `区${letter}`);
    const variants = values.slice(0, -1).map((value, i) => `当 属地 = ${value} { ${100 + 10 * i}元 }`);
    const found = tablesOf(
      notice(`事实 属地：${values.join(" | ")}\n标准 个人缴费 未规定 { ${variants.join(" ")} }\n${year}`),
    );
    expect(found[0]?.rows[0]?.[1]).toMatchObject({
      text: "100元至160元，有的未规定；共8种，随属地而定",
      tone: "open",
    });
  });
  it("puts people together who pay the same, though for other reasons", () => {
    const found = rows(
      notice(
        `事实 属地：东区 | 西区 | 南区\n标准 个人缴费 300元 { 当 属地 = 东区 { 200元 } 当 属地 = 西区 { 200元 } }\n${year}`,
      ),
    );
    expect([...found.values()]).toEqual([["200元（属地为东区，或属地为西区）或 300元（其余的人）"]]);
  });
  it("shows groups that a subsidy names or that are certified, and no others", () => {
    const found = rows(
      notice(
        `标准 个人缴费 320元\n人群 孤儿\n人群 老人 = 年龄 ≥ 60周岁\n人群 幼儿 = 年龄 < 6周岁\n资助 老人 20元 由 财政\n例外 幼儿参保 { 当 幼儿 且 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }\n${year}`,
      ),
    );
    expect(Object.fromEntries(found)).toEqual({
      孤儿: ["320元", "320元"],
      老人: ["—", "300元"],
      没有以上身份的居民: ["320元", "320元"],
    });
  });
  it("says what was not worked out where the budget ends", () => {
    const program = example("guizhou-2021").program!;
    const cut = paymentsTable(program, workBudget(40));
    const { blocks } = payments({ words: zh, program, payments: cut });
    expect(JSON.stringify(blocks[1])).toContain("不能当作已经核对");
    const cells = blocks.flatMap((block) => (block.kind === "table" ? block.rows.flat() : []));
    const unknown = cells.filter(({ text }) => text.includes("没有算完"));
    expect(unknown.length).toBeGreaterThan(0);
    for (const { text, tone } of unknown) {
      expect(text).toMatch(/^没有算完$|^已算出.*\n还有人没有算完$/u);
      expect(tone).toBe("open");
    }
    expect(JSON.stringify(payments({ words: zh, program, payments: paymentsTable(program) }).blocks)).not.toContain(
      "没有算完，",
    );
  });
  it("says so of rows that were not reached at all", () => {
    const program = programOf(notice(`标准 个人缴费 320元\n人群 孤儿\n${year}`));
    const { blocks } = payments({ words: zh, program, payments: [] });
    expect(blocks.flatMap((block) => (block.kind === "table" ? block.rows : []))).toEqual([
      [{ text: "孤儿" }, { text: "没有算完", align: "end", tone: "open" }],
      [{ text: "没有以上身份的居民" }, { text: "没有算完", align: "end", tone: "open" }],
    ]);
  });
});
