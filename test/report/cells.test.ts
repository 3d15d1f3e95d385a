import { describe, expect, it } from "vitest";
import { workBudget } from "../../compiler/budget.js";
import { shared } from "../../compiler/report/funded.js";
import { payments } from "../../compiler/report/payments.js";
import { paid, paymentsTable, tableOf } from "../../compiler/verify/payments-table.js";
import { example, exampleNames } from "../harness/examples.js";
import { compiled, notice, programOf } from "../harness/lowered.js";
import { agreement } from "./cells-agree.js";
import { madeNotice } from "./made-notice.js";
import { subjectOf } from "./subject-of.js";
import type { Program } from "../../compiler/decision/program.js";

const never = (): boolean => false;
/** Both tables against the interpreter; the cells that say that they were not worked out. */
function agrees(program: Program, people: number): void {
  const tables = [
    agreement(program, paymentsTable(program), paid, people),
    agreement(program, tableOf(program, shared, never, workBudget()), shared, people),
  ];
  for (const { wrong, partial, met } of tables)
    expect({ wrong, partial, met: met > 0 }).toEqual({ wrong: [], partial: 0, met: true });
}

describe("every cell is what assess answers", () => {
  it.each(exampleNames)("%s", (name) => {
    agrees(example(name).program!, 300);
  });
  it.each(Array.from({ length: 30 }, (_, i) => i + 1))("of a made notice, %i", (seed) => {
    agrees(programOf(madeNotice(seed, { groups: 8, exceptions: 4, numbers: 3 })), 150);
  });
  it.each(Array.from({ length: 8 }, (_, i) => i + 101))("of a large one, %i", (seed) => {
    agrees(programOf(madeNotice(seed, { groups: 30, exceptions: 12, numbers: 5 })), 80);
  });
});

/** The cells of a notice's table by row, as they read. */
function rows(body: string): ReadonlyMap<string, readonly string[]> {
  const { blocks } = payments(subjectOf(compiled(body)));
  const table = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
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
  it("says what was not worked out where the budget ends", () => {
    const subject = subjectOf(example("guizhou-2021"));
    const { blocks } = payments({ ...subject, payments: paymentsTable(subject.program, never, workBudget(40)) });
    expect(JSON.stringify(blocks)).toContain("没有算完");
    expect(blocks.some((block) => block.kind === "text" && block.text.includes("不能当作已经核对"))).toBe(true);
    expect(JSON.stringify(payments(subject).blocks.slice(1))).not.toContain("没有算完");
  });
});
