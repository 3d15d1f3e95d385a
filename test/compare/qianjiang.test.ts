// The comparison that a notice prints as its annex 2 comes out of the two files, row by row.
import { describe, expect, it } from "vitest";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { subsidyRows } from "../../compiler/report/comparison/subsidy-table.js";
import { WORDING } from "../../compiler/wording/wording.js";
import { example } from "../harness/examples.js";
import { asHtml, asMarkdown, asText } from "./rendered.js";

const [before, after] = ["qianjiang-2021", "qianjiang-2022"].map((name) => {
  const { model, program } = example(name);
  return { model, program: program! };
});
const comparison = compareNotices(before!, after!);
const full = "一档 100%，二档 一档个人缴费 的 100%";
const ninety = "一档 90%，二档 一档个人缴费 的 100%";
const seventy = "一档 70%，二档 一档个人缴费 的 100%";
const rural = ["4.农村建档立卡贫困户", "区乡村振兴局", "一档个人缴费 的 70%"];
/** Annex 2: category, certifier and standard of 2021, then of 2022. */
const annex = [
  ["1.特困人员", "区民政局", full, "1.特困人员", "区民政局", full],
  ["2.低保对象", "区民政局", full, "2.低保对象", "区民政局", ninety],
  ["3.民政建档人员", "区民政局", seventy, "3.低保边缘户", "区民政局", seventy],
  [...rural, "4.返贫致贫人口", "区乡村振兴局", seventy],
  [...rural, "5.脱贫不稳定户", "区乡村振兴局", seventy],
  [...rural, "6.边缘易致贫户", "区乡村振兴局", seventy],
  [...rural, "7.突发严重困难户", "区乡村振兴局", seventy],
  [...rural, "8.稳定脱贫人口", "区乡村振兴局", "100元"],
  ["5.一、二级残疾人", "区残联", seventy, "9.重度残疾人", "区残联", seventy],
  ["6.在乡重点优抚对象", "区退役军人事务局", seventy, "10.在乡重点优抚对象", "区退役军人事务局", seventy],
  ["7.困难大学生", "所在高校", seventy, "11.家庭经济困难在校大学生", "所在高校", seventy],
  ["8.因病致贫家庭重病患者", "乡镇街道、区医保局", seventy, "12.因病致贫家庭重病患者", "乡镇街道、区医保局", seventy],
];

describe("黔江 2021 and 2022", () => {
  const table = subsidyRows(
    WORDING.zh,
    comparison.subsidies.filter(({ component }) => component === "个人缴费"),
    comparison.tiers,
  );
  it("are set side by side as annex 2 sets them", () => {
    const printed = table.map((row) => [0, 1, 2, 4, 5, 6].map((column) => row[column]?.text));
    expect(printed).toEqual(annex);
  });
  it("merge the cells that annex 2 merges", () => {
    const spans = (column: number): readonly number[] => table.flatMap((row) => row[column]?.span ?? []);
    expect(spans(0)).toEqual([1, 1, 1, 5, 0, 0, 0, 0, 1, 1, 1, 1]);
    expect(spans(2)).toEqual([2, 0, 1, 5, 0, 0, 0, 0, 4, 0, 0, 0]);
    expect(spans(5)).toEqual([3, 0, 0, 5, 0, 0, 0, 0, 1, 1, 1, 1]);
    expect(spans(6)).toEqual([1, 1, 5, 0, 0, 0, 0, 1, 4, 0, 0, 0]);
  });
  it("say what became of each group", () => {
    expect(
      comparison.groups.map(({ fate, before, after }) => `${fate} ${before.join("+")} → ${after.join("+")}`),
    ).toEqual([
      "renamed 民政建档人员 → 低保边缘户",
      "split 农村建档立卡贫困户 → 返贫致贫人口+脱贫不稳定户+边缘易致贫户+突发严重困难户+稳定脱贫人口",
      "renamed 一、二级残疾人 → 重度残疾人",
      "renamed 困难大学生 → 家庭经济困难在校大学生",
      "added  → 在黔高校大学生",
    ]);
  });
  it("tell who pays more and who less, by how much, and name one of them", () => {
    expect(comparison.undecided).toBe(0);
    const of = (name: string, tier: string, direction: string) =>
      comparison.kinds.filter(
        (kind) =>
          kind.direction === direction &&
          kind.tier === tier &&
          kind.identities.some((identity) => identity?.after === name),
      );
    expect(of("低保对象", "一档", "loses").map(({ difference, after }) => [difference, after])).toEqual([[3200, 3200]]);
    expect(of("低保对象", "一档", "loses")[0]?.witness.after).toMatchObject({ 身份: ["低保对象"], 档次: "一档" });
    expect(of("返贫致贫人口", "二档", "gains").map(({ difference }) => difference)).toEqual([-8400]);
    expect(of("返贫致贫人口", "二档", "gains")[0]?.witness.before).toMatchObject({ 身份: ["农村建档立卡贫困户"] });
    expect(of("特困人员", "二档", "same")).toHaveLength(1);
  });
  it("render as text, Markdown and a page of its own", () => {
    expect(asText(comparison, "zh")).toContain("个人缴费 一档：280元 → 320元  [＋40元]");
    expect(asText(comparison, "en")).toContain("Who pays less");
    expect(asMarkdown(comparison, "zh")).toContain("| 个人缴费 一档 | 280元 | 320元 | ＋40元 |");
    const html = asHtml(comparison, "zh");
    expect(html).toContain('<td rowspan="5">4.农村建档立卡贫困户</td>');
    expect(html).toContain('<td class="changed">一档 90%，二档 一档个人缴费 的 100%</td>');
    expect(html).not.toMatch(/<script|https?:/);
  });
});
