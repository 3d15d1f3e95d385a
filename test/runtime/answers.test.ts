// What compiled notices keep of the bills and answers that they gave: found again for the same bill and days, and for no other.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ABSENT, GivenAnswers, type Course } from "../../runtime/internal.js";
import { formatDay, type Assessment } from "../../runtime/index.js";

const course = (serial: number): Course => ({ settled: { notice: String(serial) } as Course["settled"], given: [] });
const dayOf = (day: number, none: boolean) => (none || day === ABSENT ? null : formatDay(day));
const expected = (serial: number, from: number, to: number) => {
  const none = to !== ABSENT && to < from;
  return { notice: String(serial), benefit: { from: dayOf(from, none), to: dayOf(to, none) } };
};

test("an answer that was given is given again, for its bill and days", () => {
  const given = new GivenAnswers<string, string>();
  const bills = Array.from({ length: 61 }, (_, serial) => course(serial));
  const before = new Map<string, Assessment>();
  let again = 0;
  for (let round = 0; round < 3; round += 1)
    for (let serial = 1; serial <= 60; serial += 1)
      for (let day = 18000; day < 18365; day += 1) {
        const to = serial % 3 === 0 ? day + 40 : ABSENT;
        const answer = given.on(bills[serial] ?? course(serial), day, to);
        const key = `${serial} ${day}`;
        if (round === 0) expect(answer).toEqual(expected(serial, day, to));
        if (round === 2 && before.get(key) === answer) again += 1;
        before.set(key, answer);
      }
  // Those of a year of each bill keep their place.
  expect(again).toBe(60 * 365);
});

test("days of any size are told apart", () => {
  const day = fc.oneof(fc.integer({ min: -700_000, max: 3_000_000 }), fc.nat(3), fc.constant(ABSENT));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { minLength: 1, maxLength: 2000 }), (days) => {
      const given = new GivenAnswers<string, string>();
      const bill = course(1);
      for (const [from, to] of days) {
        const answer = given.on(bill, from, to);
        expect(answer).toEqual(expected(1, from, to));
        expect(Object.isFrozen(answer) && Object.isFrozen(answer.benefit)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("a bill is kept under its key, frozen, until there are too many", () => {
  const given = new GivenAnswers<string, string>();
  const answer = { notice: "某县", trace: [] as unknown } as Assessment;
  const settled = Array.from({ length: 5000 }, (_, key) => given.settle(key, { ...answer }));
  expect(given.bill(4999)).toBe(settled[4999]);
  expect(Object.isFrozen(settled[0]?.settled)).toBe(true);
  // Others were forgotten together.
  expect(given.bill(0)).toBeUndefined();
});

test("a bill keeps an answer for each day of a year and more, and all bills no more than a number of them", () => {
  const given = new GivenAnswers<string, string>();
  given.settle("某", { notice: "某县" } as Course["settled"]);
  const bill = course(1);
  for (let day = 0; day < 65_535; day += 1) given.on(bill, day, ABSENT);
  expect(given.bill("某")).toBeDefined();
  given.on(bill, 65_535, ABSENT);
  expect(given.bill("某")).toBeUndefined();
  expect(bill.given.length).toBe(512);
});
