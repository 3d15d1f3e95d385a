// The compiled module refuses what the interpreter refuses, with the same issues, whatever it is given.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjust } from "../../compiler/decision/adjust.js";
import { assess } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { outcome } from "./differential.js";
import { compiledModule } from "./load-module.js";
import { sample } from "./sample-program.js";

const tiered: Program = {
  ...sample,
  tiers: ["一档", "二档"],
  components: sample.components.map((one) => ({ ...one, amounts: [28000, 32000] })),
  subsidies: sample.subsidies.map((one) => ({
    ...one,
    rates: [...one.rates, null],
    entries: [...one.entries, ...one.entries],
  })),
  caps: [],
};

const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    1,
    -0,
    1.5,
    "",
    [],
    ["孤儿"],
    ["孤儿", "孤儿", "低保"],
    ["动态参保对象"],
    {},
    "贫困县",
    "二档",
  ),
  fc.constantFrom("2021-02-28", "2021-02-29", "2021-1-1", "2021-05-10", "0000-01-01"),
);
const facts = (program: Program): fc.Arbitrary<unknown> => {
  const keys = program.facts.flatMap((fact) => [fact.name, fact.code ?? fact.name]);
  const more = fc.dictionary(fc.constantFrom(...keys, "身份", "identities", "档次", "tier", "姓名"), value, {
    maxKeys: 4,
  });
  const base = fc.constantFrom<object>(
    {},
    { paymentDate: "2021-05-10" },
    { 缴费日期: "2021-05-10", 档次: "一档" },
    { paymentDate: "2021-05-10", tier: "二档" },
  );
  const record = fc.tuple(base, more).map(([start, rest]): unknown => ({ ...start, ...rest }));
  return fc.oneof({ weight: 20, arbitrary: record }, { weight: 1, arbitrary: fc.anything() });
};

describe.each([
  ["without tiers", sample],
  ["with tiers", tiered],
] as const)("raw facts, %s", (_, program) => {
  it("are answered or refused alike", async () => {
    const module = await compiledModule(program);
    fc.assert(
      fc.property(facts(program), (raw) => {
        const { value: answer, issues } = assess(program, raw);
        expect(outcome(() => module.assess(raw))).toEqual(answer ?? { issues });
      }),
      { numRuns: 3000 },
    );
  });
  it("are adjusted or refused alike", async () => {
    const module = await compiledModule(program);
    fc.assert(
      fc.property(facts(program), facts(program), (before, after) => {
        const { value: answer, issues } = adjust(program, before, after);
        expect(outcome(() => module.adjust(before, after))).toEqual(answer ?? { issues });
      }),
      { numRuns: 2000 },
    );
  });
});
