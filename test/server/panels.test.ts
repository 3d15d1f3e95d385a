// What the editor's panels ask: the report, the strip of the year, the table of subsidies and the edit that a cell of it makes.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { CancellationTokenSource } from "vscode-languageserver-protocol";
import type {
  ReportAnswer,
  RosterAnswer,
  SubsidiesAnswer,
  SubsidyEditAnswer,
  TimelineAnswer,
} from "../../language-server/commands/protocol.js";
import { opened, URI, type Opened } from "./authoring.js";

let open: Opened | undefined;
afterEach(async () => {
  await open?.client.stop();
  open = undefined;
});
const run = <R>(command: string, argument?: object): Promise<R> => open!.run(command, argument);
const EXAMPLE = readFileSync("test/e2e/workspace/示范县2027.policy", "utf8").replace("1080元", "1100元");

describe("the report", () => {
  test("a whole page and a calendar", async () => {
    open = await opened(EXAMPLE);
    const { message, notice, html, calendar } = await run<ReportAnswer>("report");
    expect({ message, notice }).toEqual({ message: null, notice: "示范县2027" });
    expect(html).toMatch(/^<!doctype html>[^]*<h1>示范县2027/u);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/u);
  });
  test("says why there is none", async () => {
    open = await opened(EXAMPLE.replace("1100元", "1080元"));
    expect((await run<ReportAnswer>("report")).message).toContain("第 36 行");
    const against = await run<ReportAnswer>("report", { last: "file:///gone.policy" });
    expect(against.html).toBe("");
  });
});

describe("the strip of the year", () => {
  test("periods, payment days, waitings and gaps, each at its place", async () => {
    const gap = EXAMPLE.replace("零星缴费期 从 2027年1月1日", "零星缴费期 从 2027年2月1日");
    open = await opened(gap);
    const { message, days, months, rows } = await run<TimelineAnswer>("timeline");
    expect({ message, days }).toEqual({ message: null, days: 122 + 365 });
    expect(months[0]).toEqual({ day: 0, text: "9月", year: "2026年" });
    const said = rows.map(({ kind, name, spans }) => [kind, name, ...spans.map(({ short }) => short)]);
    expect(said).toEqual([
      ["period", "集中征缴期", "9月1日—12月31日"],
      ["period", "零星缴费期", "2月1日—12月31日"],
      ["situation", "集中缴费", "9月1日—12月31日"],
      ["situation", "零星缴费", "2月1日—12月31日"],
      ["waiting", "零星缴费", "→ 4月3日"],
      ["waiting", "零星缴费", "—"],
      ["gap", "空档", "1月1日—1月31日"],
    ]);
    expect(rows[1]?.range?.start.line).toBe(25);
  });
});

describe("the table of subsidies", () => {
  const change = async (row: number, typed: string) => {
    const { rows } = await run<SubsidiesAnswer>("subsidies");
    const { range, text: was } = rows[row]!.cells[0]!;
    return run<SubsidyEditAnswer>("subsidyEdit", { range, was, typed });
  };
  test("amounts as they are written, what they come to, and who bears them", async () => {
    open = await opened(EXAMPLE);
    const { columns, rows } = await run<SubsidiesAnswer>("subsidies");
    expect(columns).toEqual(["个人缴费"]);
    expect(rows.map(({ group, payers, cells }) => [group, payers, cells[0]?.text, cells[0]?.amount])).toEqual([
      ["特困人员", "由 医疗救助基金", "全额", "400元"],
      ["低保对象", "由 省级财政:县级财政 = 6:4", "75%", "300元"],
    ]);
  });
  test("an edit is the amount alone, its result in brackets worked out anew", async () => {
    open = await opened(EXAMPLE);
    expect(await change(0, "３２０")).toMatchObject({ message: null, text: "320元" });
    expect(await change(1, "80%")).toMatchObject({ message: null, text: "80%（320元）" });
    expect(await change(1, "200元")).toMatchObject({ message: null, text: "200元" });
  });
  test.each(["很多", "500元", "300元 由 县级财政", "75%\n资助 低保对象 全额", ""])("%j is refused", async (typed) => {
    open = await opened(EXAMPLE);
    const answer = await change(1, typed);
    expect(answer.message).not.toBe(null);
    expect(answer.text).toBe("");
  });
  test("a text that has moved on is refused", async () => {
    open = await opened(EXAMPLE);
    const { rows } = await run<SubsidiesAnswer>("subsidies");
    const { range, text: was } = rows[1]!.cells[0]!;
    await open.client.replace(URI, `\n${EXAMPLE}`, 2);
    const answer = await run<SubsidyEditAnswer>("subsidyEdit", { range, was, typed: "80%" });
    expect(answer).toMatchObject({ message: expect.stringContaining("刚刚改过") as string, text: "" });
  });
});

describe("a roster", () => {
  const sheet = (text: string): object => ({ name: "名单.csv", bytes: Buffer.from(text).toString("base64") });
  const people = ["2026-10-08,低保对象", "2026年10月9日,特困人员", "昨天,低保对象"];
  test("rows with results behind the columns as they were read, errors in their rows, totals", async () => {
    open = await opened(EXAMPLE);
    const answer = await run<RosterAnswer>(
      "roster",
      sheet(["姓名,缴费日期,身份", ...people.map((row) => `甲,${row}`)].join("\n")),
    );
    const { message, columns, own, rows, people: count, errors, totals, result } = answer;
    expect({ message, own, count, errors, result }).toEqual({ message: null, own: 3, count: 3, errors: 1, result: "" });
    const at = columns.indexOf("个人实缴");
    expect(at).toBeGreaterThan(2);
    expect(rows.map((row) => [row[1], row[at]])).toEqual([
      ["2026-10-08", "100.00"],
      ["2026年10月9日", "0.00"],
      ["昨天", ""],
    ]);
    expect(rows[2]?.join(" ")).toContain("昨天");
    expect(totals).toContain("<table");
  });
  test("a hundred rows are shown, and all are in the result", async () => {
    open = await opened(EXAMPLE);
    const lines = Array.from({ length: 250 }, () => people[0]);
    const argument = { ...sheet(["缴费日期,身份", ...lines].join("\n")), format: "csv" };
    const { rows, people: count, result } = await run<RosterAnswer>("roster", argument);
    expect([rows.length, count]).toEqual([100, 250]);
    expect(Buffer.from(result, "base64").toString().trim().split("\n")).toHaveLength(251);
  });
  test("has no totals where it was stopped before its end", async () => {
    open = await opened(EXAMPLE);
    const stop = new CancellationTokenSource();
    const lines = Array.from({ length: 20_000 }, () => "甲,2026-10-08,孤儿");
    const asked = open.client.connection.sendRequest(
      "workspace/executeCommand",
      {
        command: "zhengce.server.roster",
        arguments: [{ uri: URI, ...sheet(["姓名,缴费日期,身份", ...lines].join("\n")) }],
      },
      stop.token,
    );
    stop.cancel();
    expect(await asked).toBeNull();
  });
  test("what can't be read is said, without a word of what stands in it", async () => {
    open = await opened(EXAMPLE);
    const answer = await run<RosterAnswer>("roster", sheet("姓名,住址\n王某某,某路一号\n"));
    expect(answer.message).toContain("缴费日期");
    expect(answer.message).not.toContain("王某某");
    expect((await run<RosterAnswer>("roster", { name: "a.xlsx", bytes: btoa("PK\u0003\u0004") })).message).not.toBe(
      null,
    );
    expect(open.client.errors).toEqual([]);
  });
});
