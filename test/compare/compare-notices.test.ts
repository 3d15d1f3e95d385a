// What a comparison says of small pairs of notices: each section, groups that merge, people seen under both notices.
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import type { Comparison } from "../../compiler/compare/compare-notices.js";
import { assess } from "../../compiler/decision/interpret.js";
import { example } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { saySubject } from "../../compiler/wording/say-comparison.js";
import { sayStatements } from "../../compiler/wording/say-statement.js";
import { WORDING } from "../../compiler/wording/wording.js";
import { asHtml, asMarkdown } from "./rendered.js";

interface Terms {
  readonly year?: number;
  readonly groups?: string;
  readonly due?: string;
  readonly body?: string;
}
function text({ year = 2022, groups = "人群 孤儿", due = "320元", body = "" }: Terms): string {
  return `通知 某县${year} { 年度 ${year} }\n${groups}\n标准 个人缴费 ${due}\n多重身份 就高不重复
    期间 缴费期 从 ${year}年1月1日 至 ${year}年3月31日
    情形 缴费 { 当 缴费日期 在 缴费期 缴纳 个人缴费 待遇 从 缴费日期 }\n${body}`;
}
function notice(terms: Terms) {
  const { model, program } = compiled(text(terms));
  return { model, program: program! };
}
function compare(before: Terms, after: Terms): Comparison {
  return compareNotices(notice({ year: 2021, ...before }), notice(after));
}
function changes(comparison: Comparison): readonly string[] {
  return comparison.sections.flatMap(({ id, rows }) =>
    rows.flatMap(({ kind, subject, difference }) =>
      kind === "same"
        ? []
        : [
            `${id} ${kind} ${saySubject(WORDING.zh, subject)} ${difference === null ? "" : WORDING.zh.comparison.more(difference)}`.trim(),
          ],
    ),
  );
}

describe("compareNotices", () => {
  it("tells bills that one notice leaves open from those that neither fixes", () => {
    const directions = (before: string, after: string) =>
      compare({ due: before }, { due: after }).kinds.map(({ direction }) => direction);
    expect(directions("不低于 320元", "350元")).toEqual(["opened"]);
    expect(directions("不低于 320元", "不低于 350元")).toEqual(["open"]);
  });

  it("takes dates that move with the year for moved, not changed", () => {
    expect(changes(compare({}, {}))).toEqual(["periods moved 缴费期", "situations moved 缴费 当"]);
    expect(compare({}, {}).kinds.every(({ direction }) => direction === "same")).toBe(true);
  });
  it("finds groups that exclude each other, periods of other groups, and that nobody else is subsidised", () => {
    const period = (who: string): string =>
      `人群 学生、老年人\n期间 集中期 { 当 ${who} { 从 2022年1月1日 至 2022年2月1日 } 其他 { 从 2022年1月2日 至 2022年2月1日 } }
       例外 甲 { 当 缴费日期 在 集中期 且 学生 缴纳 个人缴费 待遇 从 缴费日期 }`;
    const [before, after] = [period("学生"), `${period("老年人")}\n人群 孤儿、学生 互斥\n其余人群 不资助`];
    const found = compareNotices(notice({ body: before }), notice({ body: after }));
    expect(changes(found)).toEqual([
      "identities added 互斥的人群",
      "identities added 其余人群",
      "periods changed 集中期",
      "situations changed 甲 当",
    ]);
    const said = found.sections.flatMap(({ rows }) => rows.filter(({ kind }) => kind !== "same"));
    expect(said.map((row) => sayStatements(WORDING.zh, row.after))).toEqual([
      "孤儿、学生",
      "不资助",
      "当 老年人 2022年1月1日 至 2022年2月1日；其他 2022年1月2日 至 2022年2月1日",
      expect.stringContaining("集中期"),
    ]);
  });
  it("finds nothing between a notice and itself", () => {
    expect(changes(compareNotices(notice({}), notice({})))).toEqual([]);
  });
  it("finds each kind of term", () => {
    const after =
      `多重身份 累加`.replace("多重身份 累加", "") +
      `资助上限 个人缴费
      参保范围 { 可参保 当 孤儿 }
      变动 { 其他 不调整 }
      时限 2022年3月1日 前 由 县医保局 "报送名单"
      任务表 "2022年任务" { 甲镇 120人 }`;
    const before = `时限 2021年2月1日 前 由 县医保局 "报送名单"\n任务表 "2021年任务" { 甲镇 100人 }`;
    expect(changes(compare({ due: "280元", body: before }, { body: after }))).toEqual([
      "standards changed 个人缴费 ＋40元",
      "identities added 资助上限",
      "periods moved 缴费期",
      "situations moved 缴费 当",
      "scope added 可参保",
      "adjustments added 变动 1",
      "obligations changed 县医保局 “报送名单”",
      "annexes changed 2022年任务 甲镇 ＋20人",
    ]);
  });
  it("words an obligation that recurs as the report does", () => {
    const rows = compare(
      { body: '时限 每月 由 县医保局 "对账"' },
      { body: '时限 每月 25日 前 由 县医保局 "对账"' },
    ).sections.flatMap(({ rows: all }) => all.filter(({ subject }) => subject.kind === "obligation"));
    expect(
      rows.map(({ before, after }) => [sayStatements(WORDING.zh, before), sayStatements(WORDING.zh, after)]),
    ).toEqual([["每月", "每月 25日 前"]]);
  });
  it("follows groups that merge, and sees the people of each", () => {
    const comparison = compare(
      { groups: "人群 甲类、乙类", body: "资助 甲类 100元 由 县级财政\n资助 乙类 50元 由 县级财政" },
      { groups: "人群 丙类 原称 甲类、乙类", body: "资助 丙类 120元 由 县级财政" },
    );
    expect(comparison.groups).toEqual([{ fate: "merged", before: ["甲类", "乙类"], after: ["丙类"] }]);
    const helped = comparison.kinds.filter(({ direction }) => direction === "gains");
    expect(helped.map(({ difference, witness }) => [difference, witness.before["身份"]])).toEqual([
      [-7000, ["乙类"]],
      [-2000, ["甲类"]],
    ]);
  });
  it("says when one of the notices lets nobody pay", () => {
    const [kind] = compareNotices(notice({ year: 2022 }), {
      ...notice({ year: 2022, due: "300元" }),
    }).kinds;
    expect(kind).toMatchObject({ direction: "gains", difference: -2000 });
  });
  it("splits by conditions that bear on the amount", () => {
    const facts = "事实 县类别：甲 | 乙 可缺\n人群 孤儿";
    const comparison = compare(
      { groups: facts, body: "资助 孤儿 100元 由 县级财政" },
      { groups: facts, body: "资助 孤儿 150元 当 县类别 = 甲 由 县级财政\n资助 孤儿 80元 当 县类别 = 乙 由 县级财政" },
    );
    const orphans = comparison.kinds.filter(({ identities }) =>
      identities.some((identity) => identity?.after === "孤儿"),
    );
    expect(orphans.map(({ difference }) => difference).sort((a, b) => a! - b!)).toEqual([-5000, 2000, 10000]);
  });
  it("escapes what the notices say", () => {
    const comparison = compare({}, { body: '时限 未规定 由 "<b>县|局</b>" "报送"' });
    expect(asHtml(comparison, "zh")).not.toContain("<b>县");
    expect(asMarkdown(comparison, "zh")).toContain("\\<b\\>县\\|局");
  });
});

describe("who gains and who loses, on the examples", () => {
  const [before, after] = ["guizhou-2021", "guiyang-2022"].map((name) => ({
    model: example(name).model,
    program: example(name).program!,
  }));
  const comparison = compareNotices(before!, after!);
  it("is decided for every kind, with witnesses that both interpreters confirm", () => {
    expect(comparison.undecided).toBe(0);
    for (const kind of comparison.kinds) {
      expect(assess(before!.program, kind.witness.before).value?.payable).toEqual(kind.before);
      expect(assess(after!.program, kind.witness.after).value?.payable).toEqual(kind.after);
    }
  });
  it("knows of every person with one identity: no change is met that is not listed", () => {
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(5, 10));
    const shared = ["精减退职老职工", "肇事肇祸精神障碍患者", "低收入家庭老年人", "最低生活保障家庭成员"];
    const people = fc.record({
      day,
      identity: fc.option(fc.constantFrom(...shared), { nil: null }),
      area: fc.constantFrom("贵阳市", "贵安新区"),
    });
    fc.assert(
      fc.property(people, ({ day: date, identity, area }) => {
        const facts = identity === null ? {} : { 身份: [identity] };
        const one = assess(before!.program, { 缴费日期: `2021-${date}`, ...facts }).value;
        const other = assess(after!.program, { 缴费日期: `2022-${date}`, 属地: area, ...facts }).value;
        const listed = comparison.kinds.filter(({ identities }) =>
          identities.some((one) => (one?.after ?? null) === identity),
        );
        expect(listed.map((kind) => JSON.stringify([kind.before, kind.after]))).toContain(
          JSON.stringify([one?.payable, other?.payable]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
