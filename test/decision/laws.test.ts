// Laws of every answer, on random programs and facts thick about their edges.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addAmounts,
  formatDay,
  highest,
  lowest,
  parseDay,
  subtractAmounts,
  type Amount,
  type Assessment,
} from "@zhengce/runtime";
import { adjustFacts } from "../../compiler/decision/adjust.js";
import { assess, assessFacts } from "../../compiler/decision/interpret.js";
import { arbitraryChange, arbitraryFacts, arbitraryInput } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";

const RUNS = { numRuns: 500 };
const answers = arbitraryProgram().chain((program) =>
  arbitraryFacts(program).map((facts) => ({ program, facts, answer: assessFacts(program, facts) })),
);

const ends = (amount: Amount): readonly [number, number] => [lowest(amount), highest(amount)];
const isWellFormed = (amount: Amount): boolean =>
  typeof amount === "number"
    ? Number.isSafeInteger(amount) && amount >= 0
    : amount.min >= 0 && amount.min < highest(amount);

function amountsOf(answer: Assessment): readonly Amount[] {
  return [
    answer.subsidy,
    ...(answer.payable === null ? [] : [answer.payable]),
    ...(answer.due === null ? [] : [answer.due]),
    ...answer.considered.map((one) => one.amount),
    ...answer.subsidies.flatMap((one) => [one.amount, ...one.shares.map((share) => share.amount)]),
  ];
}

describe("every assessment", () => {
  it("has no amount below zero, and every range is one", () =>
    fc.assert(
      fc.property(answers, ({ answer }) => amountsOf(answer).every(isWellFormed)),
      RUNS,
    ));

  it("has benefits that never run backwards", () =>
    fc.assert(
      fc.property(answers, ({ answer: { benefit } }) => {
        const [from, to] = [benefit.from, benefit.to].map((day) => (day === null ? null : parseDay(day)));
        expect(typeof from === "number" && typeof to === "number" && from > to).toBe(false);
      }),
      RUNS,
    ));

  it("is due less subsidy", () =>
    fc.assert(
      fc.property(answers, ({ answer }) => {
        const { due, payable, subsidy, components } = answer;
        if (due === null) expect(payable).toBeNull();
        // Of a standard that is open both are taken at the same amount, so that less may be left open than end by end.
        else if (typeof due === "number") expect(payable).toEqual(subtractAmounts(due, subsidy));
        else if (payable !== null) {
          expect(lowest(payable)).toBeLessThanOrEqual(lowest(due));
          expect(highest(payable)).toBeLessThanOrEqual(highest(due));
        }
        if (due !== null && components.length > 0)
          expect(components.map(({ amount }) => amount).reduce<Amount>(addAmounts, 0)).toEqual(due);
        if (due !== null) expect(highest(subsidy)).toBeLessThanOrEqual(highest(due));
      }),
      RUNS,
    ));

  it("has shares that add up to their subsidy at either end, to a fen a share where rounding turns a range round", () =>
    fc.assert(
      fc.property(answers, ({ program, answer }) => {
        for (const { amount, shares, group, component } of answer.subsidies) {
          // A part that is a floor or a ceiling may take more or less of the same whole.
          const own = program.subsidies.filter(
            (one) => program.groups[one.group]?.name === group && program.components[one.component]?.name === component,
          );
          if (own.some(({ funding }) => funding.parts.some(({ bound }) => bound !== undefined))) continue;
          const min = shares.reduce((sum, share) => sum + lowest(share.amount), 0);
          const max = shares.reduce((sum, share) => sum + highest(share.amount), 0);
          if (typeof amount === "number") expect([min, max]).toEqual(ends(amount));
          else {
            expect(min).toBeLessThanOrEqual(amount.min);
            expect(max).toBeGreaterThanOrEqual(highest(amount));
            if (max < Infinity)
              expect(max - min - (highest(amount) - amount.min)).toBeLessThanOrEqual(2 * shares.length);
          }
          for (const share of shares) expect(share.payer === null).toBe(share.unspecified !== undefined);
        }
      }),
      RUNS,
    ));

  it("grants only what it considered, and gives every candidate a reason", () =>
    fc.assert(
      fc.property(answers, ({ answer }) => {
        const granted = answer.considered
          .filter((one) => one.granted)
          .map((one) => [one.group, one.component, one.clause]);
        expect(answer.subsidies.map((one) => [one.group, one.component, one.clause])).toEqual(granted);
        for (const one of answer.considered) expect(one.reason).not.toBe("");
        for (const one of answer.subsidies) expect(one.amount).not.toBe(0);
      }),
      RUNS,
    ));

  it("says of everything that is null what is open", () =>
    fc.assert(
      fc.property(answers, ({ answer, program }) => {
        const { situation, due, payable, unspecified } = answer;
        if (situation === null) {
          expect(unspecified.at(-1)?.slot).toBe(answer.eligible === false ? "eligibility" : "situation");
          expect([due, payable, answer.subsidy, answer.benefit.from, answer.benefit.to]).toEqual([
            null,
            null,
            0,
            null,
            null,
          ]);
        }
        const pays = program.situations.find((spec) => spec.name === situation)?.pays;
        if (situation !== null && due === null && pays !== null) expect(unspecified.length).toBeGreaterThan(0);
        expect(new Set(unspecified.map((point) => JSON.stringify(point))).size).toBe(unspecified.length);
        expect(answer.eligible === null).toBe(program.scope === null);
        if (answer.eligible === false) expect(situation).toBeNull();
      }),
      RUNS,
    ));
});

describe("a further identity", () => {
  const plain = arbitraryProgram({ plainGroups: true, combination: "highest" });
  const withOneMore = plain.chain((program) => {
    const certified = program.groups.flatMap((group, index) => (group.kind === "certified" ? [index] : []));
    return fc.tuple(fc.constant(program), arbitraryFacts(program), fc.constantFrom(...certified, -1));
  });
  it("never raises what is payable where the highest subsidy counts", () =>
    fc.assert(
      fc.property(withOneMore, ([program, facts, more]) => {
        if (more < 0) return;
        const identities = [...new Set([...facts.identities, more])].sort((a, b) => a - b);
        const before = assessFacts(program, facts).payable;
        const after = assessFacts(program, { ...facts, identities }).payable;
        expect(after === null).toBe(before === null);
        if (before === null || after === null) return;
        expect(lowest(after)).toBeLessThanOrEqual(lowest(before));
        expect(highest(after)).toBeLessThanOrEqual(highest(before));
      }),
      RUNS,
    ));
});

describe("raw input", () => {
  it("gives the answer of the facts that it says", () =>
    fc.assert(
      fc.property(
        arbitraryProgram({ hostileNames: true }).chain((program) =>
          fc.tuple(fc.constant(program), arbitraryInput(program)),
        ),
        ([program, input]) => {
          const { value, issues } = assess(program, input);
          expect(issues).toBeUndefined();
          expect(assess(program, JSON.parse(JSON.stringify(input))).value).toEqual(value);
        },
      ),
      RUNS,
    ));
});

describe("every adjustment", () => {
  const changes = arbitraryProgram().chain((program) =>
    arbitraryChange(program).map(({ before, after }) => ({
      program,
      before,
      after,
      reading: adjustFacts(program, before, after),
    })),
  );
  it("is whole, or asks for 身份认定日期 and nothing else", () =>
    fc.assert(
      fc.property(changes, ({ program, after, reading }) => {
        if (reading.issues !== undefined) {
          expect(reading.issues.map((issue) => issue.key)).toEqual(["身份认定日期"]);
          expect(after.values[program.facts.findIndex((fact) => fact.role === "certification")]).toBeNull();
          return;
        }
        const { kind, amount, dueBy, unspecified } = reading.value;
        expect(amount === null).toBe(kind === "未规定");
        if (kind === "未规定") expect(unspecified.length).toBeGreaterThan(0);
        if (kind === "不调整") expect(amount).toBe(0);
        if (amount !== null) expect(isWellFormed(amount)).toBe(true);
        if (dueBy !== null && dueBy.length === 10) expect(formatDay(parseDay(dueBy)!)).toBe(dueBy);
      }),
      RUNS,
    ));
});
