// What compiled notices keep of the bills and answers that they gave: found again for the same bill and days, and for no other.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ABSENT, GivenAnswers, type Course } from "../../runtime/internal.js";
import { formatDay, type Assessment } from "../../runtime/index.js";

const course = (serial: number) => ({ serial, settled: { notice: String(serial) } }) as Course;
const dayOf = (day: number, none: boolean) => (none || day === ABSENT ? null : formatDay(day));
const expected = (serial: number, from: number, to: number) => {
  const none = to !== ABSENT && to < from;
  return { notice: String(serial), benefit: { from: dayOf(from, none), to: dayOf(to, none) } };
};

test("an answer that was given is given again, for its bill and days", () => {
  const given = new GivenAnswers<string, string>();
  const before = new Map<string, Assessment>();
  let again = 0;
  for (let round = 0; round < 3; round += 1)
    for (let serial = 1; serial <= 60; serial += 1)
      for (let day = 18000; day < 18365; day += 1) {
        const to = serial % 3 === 0 ? day + 40 : ABSENT;
        const answer = given.on(course(serial), day, to);
        const key = `${serial} ${day}`;
        if (round === 0) expect(answer).toEqual(expected(serial, day, to));
        if (round === 2 && before.get(key) === answer) again += 1;
        before.set(key, answer);
      }
  // Of 21,900 that are asked again few have lost their place.
  expect(again).toBeGreaterThan(15_000);
});

test("keys of any size are told apart", () => {
  const day = fc.oneof(fc.integer({ min: -700_000, max: 3_000_000 }), fc.nat(3), fc.constant(ABSENT));
  const serial = fc.oneof(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(serial, day, day), { minLength: 1, maxLength: 2000 }), (keys) => {
      const given = new GivenAnswers<string, string>();
      for (const [serial, from, to] of keys) {
        const answer = given.on(course(serial), from, to);
        expect(answer).toEqual(expected(serial, from, to));
        expect(Object.isFrozen(answer) && Object.isFrozen(answer.benefit)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test("a bill is kept under its key, frozen, and no two have one number", () => {
  const given = new GivenAnswers<string, string>();
  const answer = { notice: "某县", trace: [] as unknown } as Assessment;
  const settled = Array.from({ length: 5000 }, (_, key) => given.settle(key, { ...answer }));
  expect(new Set(settled.map(({ serial }) => serial)).size).toBe(5000);
  expect(given.bill(4999)).toBe(settled[4999]);
  expect(Object.isFrozen(settled[0]?.settled)).toBe(true);
  // Others were forgotten together.
  expect(given.bill(0)).toBeUndefined();
});
