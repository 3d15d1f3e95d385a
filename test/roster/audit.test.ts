// What was recorded, held against the notice: every planted error is found, and no other.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { judge } from "../../compiler/roster/audit/judge.js";
import { openAudit, type AuditOptions } from "../../compiler/roster/audit/run-audit.js";
import type { AuditTotalsOf } from "../../compiler/roster/audit/audit-totals.js";
import { openSheets } from "../../compiler/sheets/open-sheet.js";
import { textOf } from "../../compiler/sheets/cell.js";
import { assess } from "../../compiler/decision/interpret.js";
import { root } from "../cli/run.js";
import { example } from "../harness/examples.js";
import { sourceOf } from "../sheets/sources.js";
import { csv, run } from "./rosters.js";

const qingxi = compile({
  path: "qingxi-2025.policy",
  text: readFileSync(join(root, "examples/fictional/qingxi-2025.policy"), "utf8"),
}).program!;
const roster = readFileSync(join(root, "examples/rosters/qingxi-2025.csv"), "utf8");

async function audited(
  content: string,
  more: Partial<AuditOptions> = {},
): Promise<{ readonly rows: readonly (readonly string[])[]; readonly totals: AuditTotalsOf }> {
  const { sheets } = await openSheets(sourceOf(content));
  const recorded = { paid: "实收", subsidy: "已资助", from: "待遇自" };
  const audit = await openAudit(sheets, {
    program: qingxi,
    mapping: new Map(),
    key: null,
    limit: null,
    locale: "zh",
    by: [],
    all: false,
    recorded,
    ...more,
  });
  const rows: (readonly string[])[] = [];
  for await (const batch of audit.batches(audit.people())) for (const row of batch) rows.push(row.map(textOf));
  return { rows, totals: audit.totals.result() };
}

/** The made-up people without errors, with what the notice says as what was recorded. */
async function records(): Promise<{ readonly head: readonly string[]; readonly rows: string[][] }> {
  const ran = await run(qingxi, roster);
  const width = ran.head.indexOf("情形");
  const rows = ran.rows.flatMap((row, at) => {
    if (ran.at(at, "错误") !== "") return [];
    const said = ["个人实缴", "资助", "待遇起"].map((name) => textOf(ran.at(at, name)));
    return [[...row.slice(0, width).map(textOf), said[0] === "" ? "0" : (said[0] ?? ""), said[1] ?? "", said[2] ?? ""]];
  });
  return { head: [...ran.head.slice(0, width), "实收", "已资助", "待遇自"], rows };
}

describe("an audit", () => {
  it("finds nothing where what was recorded is what the notice says", async () => {
    const { head, rows } = await records();
    const { rows: found, totals } = await audited(csv([head, ...rows]));
    expect(found.length).toBe(1);
    expect(totals.whole).toMatchObject({ people: rows.length, errors: 0, wrong: 0, over: 0, under: 0 });
  });

  it("finds each of 500 planted errors, and no other, the largest sums first", async () => {
    const { head, rows } = await records();
    const [paid, subsidy, from] = ["实收", "已资助", "待遇自"].map((name) => head.indexOf(name)) as [
      number,
      number,
      number,
    ];
    const planted = new Map<string, { readonly verdict: string; readonly off: number }>();
    const note = head.indexOf("备注");
    let over = 0;
    rows.forEach((row, at) => {
      row[note] = `第${at}人`;
      if (at % 3 !== 0 || planted.size >= 500) return;
      const fen = Math.round(Number(row[paid]) * 100);
      const way = planted.size % 4;
      const by = 100 + 13 * planted.size;
      if (way === 0 || fen < by) {
        row[paid] = ((fen + by) / 100).toFixed(2);
        planted.set(row[note], { verdict: "实收", off: by });
        over += by;
      } else if (way === 1) {
        row[paid] = ((fen - by) / 100).toFixed(2);
        planted.set(row[note], { verdict: "实收", off: -by });
      } else if (way === 2) {
        row[subsidy] = (Number(row[subsidy]) + by / 100).toFixed(2);
        planted.set(row[note], { verdict: "已资助", off: by });
      } else {
        row[from] = row[from] === "2025-06-17" ? "2025-06-18" : "2025-06-17";
        planted.set(row[note], { verdict: "待遇自", off: 0 });
      }
    });
    const {
      rows: [names = [], ...found],
      totals,
    } = await audited(csv([head, ...rows]), { by: ["乡镇"] });
    expect(planted.size).toBe(500);
    expect(found.map((row) => row[note]).sort()).toEqual([...planted.keys()].sort());
    const column = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? "";
    const weights = found.map((row) =>
      Math.max(...["实缴差额", "资助差额"].map((name) => Math.abs(Number(column(row, name))))),
    );
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const row of found) {
      const plan = planted.get(row[note] ?? "");
      const off = { 实收: "实缴差额", 已资助: "资助差额", 待遇自: "" }[plan?.verdict ?? ""] ?? "";
      if (off !== "") expect(Math.round(Number(column(row, off)) * 100)).toBe(plan?.off);
      else expect(column(row, "待遇核对")).toMatch(/过早|过晚|等待期满已无待遇|没有适用的情形|不在参保范围/u);
      expect(column(row, "错误")).toBe("");
    }
    expect(totals.whole.wrong).toBe(500);
    expect(totals.whole.over).toBe(over);
    const groups = totals.columns?.groups ?? [];
    expect(groups.reduce((sum, { tally }) => sum + tally.over, 0)).toBe(over);
    expect(groups.reduce((sum, { tally }) => sum + tally.people, 0)).toBe(rows.length);
  });

  it("tells what can't be checked in its row, and lists everything where asked to", async () => {
    const { head, rows } = await records();
    const some = rows.slice(0, 4);
    some[1]![head.indexOf("实收")] = "很多";
    some[2]![head.indexOf("实收")] = "";
    const {
      rows: [names = [], ...found],
      totals,
    } = await audited(csv([head, ...some]), { all: true });
    expect(found.length).toBe(4);
    expect(found.map((row) => row[names.indexOf("错误")])).toEqual([
      "",
      "“实收”的值“很多”不对：应为不小于 0 的金额（元，至多两位小数）",
      expect.stringContaining("缺少“实收”"),
      "",
    ]);
    expect(totals.whole).toMatchObject({ people: 4, errors: 2 });
  });
});

describe("a judgement", () => {
  const { program } = example("guizhou-2021");
  const answer = assess(program!, { 缴费日期: "2021-01-05", 身份: ["孤儿"], 县类别: "贫困县" }).value!;
  const open = { ...answer, payable: { min: 10000, max: 16000 } };
  it.each([
    [answer, 0, "right", 0],
    [answer, 1, "over", 1],
    [open, 10000, "within", 0],
    [open, 16000, "within", 0],
    [open, 16001, "over", 1],
    [open, 9999, "under", -1],
    [{ ...open, payable: { min: 10000, max: null } }, 10 ** 9, "within", 0],
    [{ ...answer, situation: null, payable: null }, 5, "not-covered", 5],
    [{ ...answer, situation: null, payable: null, eligible: false }, 5, "not-eligible", 5],
    [{ ...answer, situation: null, payable: null }, 0, "right", 0],
  ])("%#", (given, paid, verdict, off) => {
    expect(judge(given, { paid }).paid).toMatchObject({ verdict, off });
  });
});
