// What compiled notices keep of the answers that they gave: found again for the same bill and days, and for no other.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ABSENT, GivenAnswers, type Course } from "../../runtime/internal.js";
import type { Assessment } from "../../runtime/index.js";

const answerOf = (serial: number, from: number, to: number) =>
  ({ notice: `${serial} ${from} ${to}`, benefit: { from: null, to: null } }) as unknown as Assessment;
const course = (serial: number) => ({ serial }) as Course;

test("an answer that is found is that of the bill and the days", () => {
  const given = new GivenAnswers<string, string>();
  let found = 0;
  for (let round = 0; round < 2; round += 1)
    for (let serial = 1; serial <= 60; serial += 1)
      for (let day = 18000; day < 18365; day += 1) {
        const to = serial % 3 === 0 ? day + 40 : ABSENT;
        const answer = given.find(course(serial), day, to);
        if (answer === undefined) given.keep(course(serial), day, to, answerOf(serial, day, to));
        else expect(answer.notice).toBe(`${serial} ${day} ${to}`);
        if (answer !== undefined) found += 1;
      }
  // Of 21,900 that are asked again few have lost their place.
  expect(found).toBeGreaterThan(15_000);
});

test("keys of any size are told apart", () => {
  const number = fc.oneof(fc.integer({ min: ABSENT, max: 2 ** 31 }), fc.nat(3));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 2000 }), (keys) => {
      const given = new GivenAnswers<string, string>();
      for (const [serial, from, to] of keys) {
        const answer = given.find(course(serial), from, to);
        if (answer !== undefined) expect(answer.notice).toBe(`${serial} ${from} ${to}`);
        else given.keep(course(serial), from, to, answerOf(serial, from, to));
        expect(given.find(course(serial), from, to)?.notice).toBe(`${serial} ${from} ${to}`);
      }
    }),
    { numRuns: 50 },
  );
});

test("no two bills have one number", () => {
  const given = new GivenAnswers<string, string>();
  expect(new Set(Array.from({ length: 100 }, () => given.serial())).size).toBe(100);
});
