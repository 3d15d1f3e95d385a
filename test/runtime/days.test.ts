import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageOn,
  afterWaiting,
  dayNumber,
  daysInMonth,
  formatDay,
  hasDayForm,
  isInYearly,
  isLeapYear,
  isWithinDays,
  monthDay,
  nextMonth,
  packedDate,
  parseDay,
  plusMonths,
  waitingLength,
  yearOf,
} from "@zhengce/runtime";

const day = (text: string): number => parseDay(text)!;
/** The host's calendar as the oracle: UTC has the same proleptic Gregorian days. */
const oracle = (number: number): Date => new Date(number * 86_400_000);
const anyDay = fc.integer({ min: day("0001-01-01"), max: day("9999-12-31") });

describe("day numbers", () => {
  it("are those of every day text of the years that are looked up and of their neighbours, and of no day that isn't", () => {
    const two = (number: number): string => String(number).padStart(2, "0");
    const differing: string[] = [];
    for (const year of [1898, 1899, 1900, 1901, 1904, 1999, 2000, 2026, 2099, 2100, 2101, 2102])
      for (let month = 0; month <= 13; month += 1)
        for (let date = 0; date <= 32; date += 1) {
          const exists = month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
          const text = `${year}-${two(month)}-${two(date)}`;
          if (parseDay(text) !== (exists ? Date.UTC(year, month - 1, date) / 86_400_000 : null)) differing.push(text);
        }
    expect(differing).toEqual([]);
  });
  it("start at 1970-01-01", () => expect(dayNumber(1970, 1, 1)).toBe(0));
  it("agree with the host's calendar, there and back", () =>
    fc.assert(
      fc.property(anyDay, (number) => {
        const text = oracle(number).toISOString().slice(0, 10);
        expect(formatDay(number)).toBe(text);
        expect(parseDay(text)).toBe(number);
        expect(yearOf(number)).toBe(oracle(number).getUTCFullYear());
        expect(monthDay(number)).toBe((oracle(number).getUTCMonth() + 1) * 100 + oracle(number).getUTCDate());
        expect(packedDate(number) % 32).toBe(oracle(number).getUTCDate());
      }),
      { numRuns: 1000 },
    ));
  it("refuse other forms and days that do not exist", () => {
    for (const text of [
      "2021-02-30",
      "2021-02-29",
      "1900-02-29",
      "2021-00-10",
      "2021-13-01",
      "2021-04-31",
      "2021-01-00",
      "2021-01-32",
      "0000-01-01",
      "2021-1-01",
      "2021/01/01",
      "2021/01-01",
      "2021-01/01",
      "20210101",
      " 2021-01-01",
      "2021-01-01 ",
      "2021-01-01T00:00:00Z",
      "２０２１-01-01",
      "2021-01-0a",
      "+021-01-01",
      "",
      "2021-01-1:",
    ])
      expect(parseDay(text), text).toBeNull();
    expect(parseDay("2020-02-29")).toBe(dayNumber(2020, 2, 29));
    expect(parseDay("2000-02-29")).not.toBeNull();
    expect(parseDay("9999-12-31")).not.toBeNull();
    expect(hasDayForm("2021-02-30")).toBe(true);
    expect(hasDayForm("2021-02-3")).toBe(false);
  });
  it("are written beyond four digits of the year in the expanded form", () => {
    expect(formatDay(day("9999-12-31") + 1)).toBe("+010000-01-01");
    expect(formatDay(day("0001-01-01") - 1)).toBe("0000-12-31");
    expect(formatDay(day("0001-01-01") - 367)).toBe("-000001-12-31");
    expect(formatDay(day("1900-01-01"))).toBe("1900-01-01");
    expect(formatDay(day("1899-12-31"))).toBe("1899-12-31");
    expect(formatDay(day("2100-12-31"))).toBe("2100-12-31");
    expect(formatDay(day("2101-01-01"))).toBe("2101-01-01");
    expect(formatDay(day("0987-01-01"))).toBe("0987-01-01");
  });
  it("know months and leap years", () => {
    expect([2000, 2020, 2021, 1900, 2100].map(isLeapYear)).toEqual([true, true, false, false, false]);
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2021, index + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(daysInMonth(2020, 2)).toBe(29);
  });
});

describe("months", () => {
  it("reach the corresponding day or the month's last", () => {
    expect(formatDay(plusMonths(day("2021-11-30"), 3))).toBe("2022-02-28");
    expect(formatDay(plusMonths(day("2021-01-31"), 1))).toBe("2021-02-28");
    expect(formatDay(plusMonths(day("2020-01-31"), 1))).toBe("2020-02-29");
    expect(formatDay(plusMonths(day("2021-12-15"), 12))).toBe("2022-12-15");
    expect(formatDay(plusMonths(day("2021-03-31"), -1))).toBe("2021-02-28");
    expect(formatDay(plusMonths(day("2021-01-15"), -1))).toBe("2020-12-15");
    expect(formatDay(plusMonths(day("2021-01-15"), 0))).toBe("2021-01-15");
  });
  it("never pass the corresponding day and keep the order of days", () =>
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -500, max: 500 }), (a, b, months) => {
        expect(monthDay(plusMonths(a, months)) % 100).toBeLessThanOrEqual(monthDay(a) % 100);
        if (a <= b) expect(plusMonths(a, months)).toBeLessThanOrEqual(plusMonths(b, months));
      }),
    ));
  it("次月 is the first day of the next", () => {
    expect(formatDay(nextMonth(day("2021-12-31")))).toBe("2022-01-01");
    expect(formatDay(nextMonth(day("2021-01-01")))).toBe("2021-02-01");
  });
});

describe("counting", () => {
  it("N日内 has its first and its last day", () => {
    const birth = day("2021-04-01");
    expect([-1, 0, 90, 91].map((after) => isWithinDays(birth + after, birth, 90))).toEqual([false, true, true, false]);
  });
  it("a wait of days starts the day after (article 201)", () => {
    expect(formatDay(afterWaiting(day("2021-04-01"), 60, "day"))).toBe("2021-06-01");
    expect(formatDay(afterWaiting(day("2021-12-11"), 30, "day"))).toBe("2022-01-11");
    expect(formatDay(afterWaiting(day("2022-03-01"), 90, "day"))).toBe("2022-05-31");
    expect(formatDay(afterWaiting(day("2022-03-01"), 0, "day"))).toBe("2022-03-02");
  });
  it("a wait of months ends on the corresponding day or the month's last (article 202)", () => {
    expect(formatDay(afterWaiting(day("2021-11-30"), 3, "month"))).toBe("2022-03-01");
    expect(formatDay(afterWaiting(day("2021-04-15"), 3, "month"))).toBe("2021-07-16");
  });
  it("a named day is the first that is waited", () => {
    expect(formatDay(afterWaiting(day("2026-01-01"), 3, "month", true))).toBe("2026-04-01");
    expect(formatDay(afterWaiting(day("2026-01-01"), 60, "day", true))).toBe("2026-03-02");
    expect(formatDay(afterWaiting(day("2026-01-01"), 0, "day", true))).toBe("2026-01-01");
  });
  it("the length of a wait follows its formula", () => {
    expect(waitingLength(3, [2, 4], null, null)).toBe(9);
    expect(waitingLength(3, [-5], null, null)).toBe(3);
    expect(waitingLength(1, [], 2, null)).toBe(2);
    expect(waitingLength(30, [], 2, 12)).toBe(12);
    expect(waitingLength(2, [], 2, 2)).toBe(2);
    expect(waitingLength(0, [], 9, 5)).toBe(5);
    expect(waitingLength(3, [4], 3, null, [2])).toBe(5);
    expect(waitingLength(3, [4], 3, null, [9])).toBe(3);
    expect(waitingLength(3, [4], null, null, [9])).toBe(0);
    expect(waitingLength(3, [], null, null, [-9])).toBe(3);
  });
  it("age is full years; 29 February turns on 1 March of a common year", () => {
    const leap = day("2000-02-29");
    expect(ageOn(leap, day("2021-02-28"))).toBe(20);
    expect(ageOn(leap, day("2021-03-01"))).toBe(21);
    expect(ageOn(leap, day("2020-02-29"))).toBe(20);
    expect(ageOn(leap, day("2020-02-28"))).toBe(19);
    expect(ageOn(day("1961-12-31"), day("2021-12-31"))).toBe(60);
    expect(ageOn(day("1961-12-31"), day("2021-12-30"))).toBe(59);
    expect(ageOn(day("2021-05-05"), day("2021-05-05"))).toBe(0);
    expect(ageOn(day("2021-05-05"), day("2021-05-04"))).toBe(-1);
    expect(ageOn(day("2021-05-05"), day("2020-12-31"))).toBe(-1);
  });
  it("a yearly range may pass the year's end", () => {
    expect([101, 915, 916, 1231].map((at) => isInYearly(at, 101, 915))).toEqual([true, true, false, false]);
    expect([1114, 1115, 1231, 101, 228, 301].map((at) => isInYearly(at, 1115, 228))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect([299, 300, 400, 401].map((at) => isInYearly(at, 300, 400))).toEqual([false, true, true, false]);
    expect([499, 500, 501].map((at) => isInYearly(at, 500, 500))).toEqual([false, true, false]);
  });
});
