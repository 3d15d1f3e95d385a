import { zh } from "../../compiler/wording/zh.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCalendar } from "../../compiler/report/to-calendar.js";
import { example } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";
import { modelOf } from "../harness/model.js";

/** The unfolded content lines. */
function linesOf(calendar: string): readonly string[] {
  expect(calendar.endsWith("\r\n")).toBe(true);
  const physical = calendar.slice(0, -2).split("\r\n");
  for (const line of physical) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  return calendar.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
}

describe("the calendar", () => {
  it("has each dated obligation as an event of whole days", () => {
    const lines = linesOf(toCalendar(example("guiyang-2022").model, zh));
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines.at(-1)).toBe("END:VCALENDAR");
    const at = lines.findIndex((line) => line.startsWith("SUMMARY:区县医保部门：汇总2022年特殊困难群体名单"));
    expect(lines.slice(at - 4, at)).toEqual([
      expect.stringMatching(/^UID:\S+@zhengce$/u),
      expect.stringMatching(/^DTSTAMP:\d{8}T000000Z$/u),
      "DTSTART;VALUE=DATE:20211010",
      "DTEND;VALUE=DATE:20211011",
    ]);
  });
  it("repeats what recurs until it ends", () => {
    const lines = linesOf(toCalendar(example("qianjiang-2022").model, zh));
    expect(lines).toContain("RRULE:FREQ=MONTHLY;UNTIL=20221231");
    expect(lines).toContain("DTSTART;VALUE=DATE:20220101");
  });
  it("repeats by a day of the month, on its last day where the month has fewer", () => {
    const of = (day: number): readonly string[] =>
      linesOf(
        toCalendar(
          modelOf(`通知 甲2022 { 年度 2022 }\n时限 每月 ${day}日 前 2022年1月26日 至 2022年12月31日 由 甲局 "报名单"`),
          zh,
        ),
      );
    expect(of(25)).toContain("DTSTART;VALUE=DATE:20220225");
    expect(of(25)).toContain("RRULE:FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20221231");
    expect(of(30)).toContain("DTSTART;VALUE=DATE:20220130");
    expect(of(30)).toContain("RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20221231");
  });
  it("repeats a day of every year, and has the span that is counted from a day", () => {
    const of = (time: string): string =>
      linesOf(toCalendar(modelOf(`通知 甲2027 { 年度 2027 }\n时限 ${time} 由 甲局 "报名单"`), zh)).join("\n");
    expect(of("每年 2月28日 前")).toContain("DTEND;VALUE=DATE:20270301\nRRULE:FREQ=YEARLY\n");
    expect(of("2027年2月28日 前")).not.toContain("RRULE");
    expect(of("2027年5月1日 起 30日 内")).toContain("DTSTART;VALUE=DATE:20270501\nDTEND;VALUE=DATE:20270601\n");
    expect(of("2027年1月31日 起 1个月 内")).toContain("DTEND;VALUE=DATE:20270301\n");
    expect(of("缴费日期 起 30日 内")).not.toContain("BEGIN:VEVENT");
  });
  it("gives every event what RFC 5545 asks for, once, with names that differ", () => {
    for (const name of ["guiyang-2022", "qianjiang-2022", "guizhou-2021"]) {
      const lines = linesOf(toCalendar(example(name).model, zh));
      const events = lines.join("\n").split("BEGIN:VEVENT\n").slice(1);
      for (const event of events)
        for (const property of ["UID:", "DTSTAMP:", "DTSTART;", "SUMMARY:"])
          expect(event.split("\n").filter((line) => line.startsWith(property)).length).toBe(1);
      const names = lines.filter((line) => line.startsWith("UID:"));
      expect(new Set(names).size).toBe(names.length);
    }
  });
  it("escapes and folds any words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("，", ",", ";", "😀", "汉", "a", " ", "n"), { maxLength: 80 }), (marks) => {
        const task = marks.join("");
        const { model } = compiled(notice(`时限 2022年5月1日 前 由 某局 "${task}x"`));
        const summary = linesOf(toCalendar(model, zh)).find((line) => line.startsWith("SUMMARY:"));
        expect(summary?.slice("SUMMARY:".length).replace(/\\([,;\\])/gu, "$1")).toBe(`某局：${task}x`);
      }),
      { numRuns: 60 },
    );
  });
});
