// What the report prints of who bears the subsidies.
import { zh } from "../../compiler/wording/zh.js";
import { describe, expect, it } from "vitest";
import { workBudget } from "../../compiler/budget.js";
import { funded } from "../../compiler/report/funded.js";
import { payers } from "../../compiler/report/payers.js";
import { amountText, clauseText, listText, nameText } from "../../compiler/report/words.js";
import { programOf } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import type { Section } from "../../compiler/render/document.js";

const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }";
function sectionOf(body: string, budget = workBudget()): Section {
  const program = programOf(notice(body));
  return payers({ words: zh, program, funding: funded(program, budget, zh) });
}
/** The rows of the table, notes behind their text. */
function rows(body: string): readonly (readonly string[])[] {
  return sectionOf(body).blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.map((row) => row.map(({ text, note }) => (note === undefined ? text : `${text}（${note}）`)))
      : [],
  );
}

describe("who bears the subsidies", () => {
  it("is said of exceptions too, and once where only what is due differs", () => {
    expect(
      rows(
        `事实 在校：是否 可缺\n标准 个人缴费 320元\n标准 财政补助 580元 { 当 在校 { 500元 } }\n人群 孤儿\n资助 孤儿 320元 由 县级财政\n` +
          `例外 补缴 { 当 缴费日期 在 2022年7月1日 至 年末 缴纳 个人缴费 + 财政补助 待遇 未规定 }\n${year}`,
      ),
    ).toEqual([["孤儿", "补缴、全年", "320元", "县级财政 320元"]]);
  });
  it("names those who bear it together", () => {
    expect(
      rows(
        `标准 个人缴费 320元\n人群 孤儿\n资助 孤儿 100元 { 其中 60元 由 省级财政 其中 其余 由 市级财政、县级财政 共同 }\n${year}`,
      ),
    ).toEqual([["孤儿", "全年", "100元", "省级财政 60元\n市级财政、县级财政共同 40元"]]);
  });
  it("names the facts that change it, and of whom it is not known", () => {
    expect(
      rows(
        `事实 属地：东区 | 西区 可缺\n标准 个人缴费 320元\n人群 孤儿、低保\n资助 孤儿、低保 100元 { 由 东区财政 当 属地 = 东区 由 西区财政 当 属地 = 西区 }\n${year}`,
      ),
    ).toEqual([
      ["孤儿、低保（属地为东区）", "全年", "100元", "东区财政 100元"],
      ["孤儿、低保（属地为西区）", "全年", "100元", "西区财政 100元"],
      ["孤儿、低保（其余的人）", "全年", "100元", "未规定 100元"],
    ]);
  });
  it("tells many bills that a number makes as one, and few one by one", () => {
    const counting = (most: number): string =>
      `事实 补缴年数：整数 0 至 ${most}\n标准 个人缴费 400元\n人群 孤儿、低保\n` +
      `资助 孤儿 全额 { 其中 100元 由 县财政 其中 其余 由 医疗救助基金 }\n资助 低保 50元 由 县财政\n` +
      year.replace("缴纳 个人缴费", "缴纳 个人缴费 + 个人缴费 × 补缴年数");
    expect(rows(counting(1))).toEqual([
      ["孤儿（补缴年数为0）", "全年", "400元", "县财政 100元\n医疗救助基金 300元"],
      ["孤儿（补缴年数为1）", "全年", "800元", "县财政 100元\n医疗救助基金 700元"],
      ["低保", "全年", "50元", "县财政 50元"],
    ]);
    expect(rows(counting(9))).toEqual([
      ["孤儿（共10种，随补缴年数而定）", "全年", "400元至4000元", "县财政 100元\n医疗救助基金 300元至3900元"],
      ["低保", "全年", "50元", "县财政 50元"],
    ]);
  });
  it("keeps the condition where others get nothing", () => {
    expect(
      rows(`事实 困难：是否 可缺\n标准 个人缴费 320元\n人群 孤儿\n资助 孤儿 100元 当 困难 由 财政\n${year}`),
    ).toEqual([["孤儿（困难）", "全年", "100元", "财政 100元"]]);
  });
  it("prints open amounts as ranges and open payers as such, tiers below their situation", () => {
    const section = sectionOf(
      `档次 一档、二档\n标准 个人缴费 一档 320元 二档 500元\n人群 孤儿、"甲、乙"\n资助 孤儿 未规定 由 "县，乡"\n资助 "甲、乙" 一档 100元 二档 200元\n${year}`,
    );
    expect(section.title).toBe("谁出资助的钱");
    const [figure, table] = section.blocks;
    expect(section.blocks.length).toBe(2);
    expect(figure).toMatchObject({ kind: "figure", caption: "应缴金额由谁承担（金额确定的）" });
    expect(table).toEqual({
      kind: "table",
      head: ["人群", "情形", "资助", "分担"],
      widths: [36, 18, 14, 32],
      rows: [
        [
          { text: "孤儿" },
          { text: "全年", note: "一档" },
          { text: "0元至320元", align: "end", tone: "open" },
          { text: "“县，乡” 0元至320元" },
        ],
        [
          { text: "孤儿" },
          { text: "全年", note: "二档" },
          { text: "0元至500元", align: "end", tone: "open" },
          { text: "“县，乡” 0元至500元" },
        ],
        [
          { text: "“甲、乙”" },
          { text: "全年", note: "一档" },
          { text: "100元", align: "end" },
          { text: "未规定 100元" },
        ],
        [
          { text: "“甲、乙”" },
          { text: "全年", note: "二档" },
          { text: "200元", align: "end" },
          { text: "未规定 200元" },
        ],
      ],
    });
  });
  it("puts tiers together whose subsidy is borne alike", () => {
    expect(
      rows(`档次 一档、二档\n标准 个人缴费 一档 320元 二档 500元\n人群 孤儿\n资助 孤儿 100元 由 财政\n${year}`),
    ).toEqual([["孤儿", "全年（一档、二档）", "100元", "财政 100元"]]);
  });
  it("adds up what one payer bears of several subsidies", () => {
    expect(
      rows(
        `标准 个人缴费 320元\n标准 大病保险 50元\n人群 孤儿\n资助 孤儿 个人缴费 100元 { 其中 60元 由 财政 其中 其余 由 基金 }\n资助 孤儿 大病保险 全额 由 财政\n情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 + 大病保险 待遇 未规定 }`,
      ),
    ).toEqual([["孤儿", "全年", "150元", "财政 110元\n基金 40元"]]);
  });
  it("is said to be nobody where there is no subsidy", () => {
    expect(sectionOf(`标准 个人缴费 320元\n人群 孤儿\n${year}`).blocks).toEqual([
      { kind: "text", text: "只有一种身份的人，没有人得到资助。" },
    ]);
  });
  it("is said not to be whole where the budget ends", () => {
    const body = `标准 个人缴费 320元\n人群 孤儿\n资助 孤儿 100元 由 财政\n${year}`;
    expect(sectionOf(body, workBudget(0)).blocks).toEqual([
      { kind: "text", text: "有的情况太多，在规定的工作量内没有算完，下表不全。" },
    ]);
  });
  it("draws forty bars and says how many there are", () => {
    const groups = Array.from({ length: 41 }, (_, i) => `"甲${i}"`);
    const body = (count: number): string =>
      `标准 个人缴费 320元\n人群 ${groups.slice(0, count).join("、")}\n${groups
        .slice(0, count)
        .map((group, i) => `资助 ${group} ${100 + i}元 由 财政`)
        .join("\n")}\n${year}`;
    expect(sectionOf(body(40)).blocks[0]).toMatchObject({ caption: "应缴金额由谁承担（金额确定的）" });
    expect(sectionOf(body(41)).blocks[0]).toMatchObject({
      caption: "应缴金额由谁承担（金额确定的，共41条，画出前40条，全部见下表）",
    });
  });
});

describe("bills and who bears them", () => {
  it("stand in the order of the groups, each with its own part", () => {
    const { found, open, partial } = funded(
      programOf(
        notice(
          `标准 个人缴费 320元\n人群 孤儿、低保\n人群 老人 = 年龄 ≥ 60周岁\n多重身份 就高不重复\n` +
            `资助 老人 50元 由 财政\n资助 低保 未规定 由 基金\n资助 孤儿 100元 { 其中 60元 由 财政 其中 其余 由 未规定 按 “甲号” }\n${year}`,
        ),
      ),
      workBudget(),
      zh,
    );
    const one = { situations: ["全年"], tiers: [], facts: "", subsidyFacts: "", due: 32_000 };
    const openShare = {
      clause: "",
      point: {
        slot: "payer",
        group: "孤儿",
        component: "个人缴费",
        split: { code: "left-open", document: "甲号" },
        document: "甲号",
      },
    };
    expect(found).toEqual([
      {
        ...one,
        names: ["孤儿"],
        subsidy: 10_000,
        own: 22_000,
        shares: [
          { payer: "财政", amount: 6000 },
          { payer: "未规定", amount: 4000 },
        ],
        open: [openShare],
      },
      {
        ...one,
        names: ["低保"],
        subsidy: { min: 0, max: 32_000 },
        own: null,
        shares: [{ payer: "基金", amount: { min: 0, max: 32_000 } }],
        open: [],
      },
      {
        ...one,
        names: ["老人"],
        subsidy: 5000,
        own: 27_000,
        shares: [{ payer: "财政", amount: 5000 }],
        open: [],
      },
    ]);
    expect(open).toEqual([openShare]);
    expect(partial).toBe(false);
  });
  it("are not said to be alike where some could not be asked", () => {
    const body = `事实 在校：是否 可缺\n标准 个人缴费 320元\n标准 财政补助 580元 { 当 在校 { 500元 } }\n人群 孤儿\n资助 孤儿 320元 由 财政\n情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 + 财政补助 待遇 未规定 }`;
    expect(
      funded(programOf(notice(body)), workBudget(), zh).found.map(({ facts, subsidyFacts }) => [facts, subsidyFacts]),
    ).toEqual([
      ["在校", ""],
      ["其余的人", ""],
    ]);
  });
});

describe("words of tables", () => {
  it("are amounts, ranges and what is open", () => {
    expect([
      amountText(zh, null),
      amountText(zh, 28_000),
      amountText(zh, { min: 0, max: 1 }),
      amountText(zh, { min: 5, max: 5 }),
    ]).toEqual(["未规定", "280元", "0元至0.01元", "0.05元"]);
    expect(clauseText(zh, null)).toBe("文外");
  });
  it("quote a name that could be taken for several", () => {
    expect(["甲", "甲、乙", "甲，乙", "a,b", "甲；乙", "a;b", "甲“乙", "乙”"].map(nameText)).toEqual([
      ...["甲", "“甲、乙”", "“甲，乙”", "“a,b”", "“甲；乙”", "“a;b”", "“甲“乙”", "“乙””"],
    ]);
    expect(listText(zh, ["甲", "乙、丙"])).toBe("甲、“乙、丙”");
  });
});
