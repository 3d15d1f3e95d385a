// What people type: days as notices, forms and computers write them, amounts in yuan, numbers with full-width digits.
import { expect, it } from "vitest";
import { typedDay } from "@zhengce/runtime";
import { typedMoney, typedNumber } from "../../page/app/logic/typed.js";

it.each([
  "2026-10-01",
  "20261001",
  "2026年10月1日",
  "2026 年 10 月 1 日",
  "2026/10/1",
  "2026.10.1",
  "２０２６－１０－０１",
  " 2026-10-1 ",
])("%s is a day", (text) => {
  expect(typedDay(text)).toBe("2026-10-01");
});
it.each(["", "2026-02-30", "26-10-01", "61001-10-01", "2026-13-01", "10/1/2026", "2026-10/01", "明天", "2026年10月"])(
  "%s is none",
  (text) => {
    expect(typedDay(text)).toBeNull();
  },
);
it("reads amounts in yuan as fen", () => {
  expect(["280", "280.5", "12.50元", "０", "1,000", "-1", "280.505", ""].map(typedMoney)).toEqual([
    "28000",
    "28050",
    "1250",
    "0",
    null,
    null,
    null,
    null,
  ]);
});
it("reads whole numbers", () => {
  expect(["12", "０５", "1.5", "-1", "", "9".repeat(16)].map(typedNumber)).toEqual(["12", "5", null, null, null, null]);
});
