// On generated notices: the compiled module answers what the interpreter answers, and the JSON Schema takes the facts that it takes.
import fc from "fast-check";
import { readFacts, writeFacts, type Covers } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { adjustFacts } from "../../compiler/decision/adjust.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { bothAdjust, bothAssess, bothDays, outcome } from "../emit/differential.js";
import { compiledModule } from "../emit/load-module.js";
import { arbitraryChange, arbitraryFacts, arbitraryInput } from "../harness/arbitrary-facts.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";
import { inKeys, passesSchema, validators } from "../harness/schema.js";

describe("a compiled notice", () => {
  it(
    "answers as the interpreter does",
    () =>
      holdsForNotices(async ({ program, compilation, seed }) => {
        const module = await compiledModule(program, metadataOf(compilation.model, "notice.policy"));
        const sample = { numRuns: 30, seed };
        for (const facts of fc.sample(arbitraryFacts(program), sample)) {
          const [assessed, answered] = bothAssess(program, module, facts);
          expect(answered).toEqual(assessed);
          const raw = writeFacts(program, facts, "name");
          const { needs = [], situation } = assessFacts(program, facts);
          expect(module.needs(raw)).toEqual(needs);
          if (!covered(module.covers, String(raw["缴费日期"]))) expect(situation).toBe(null);
          const [numbers, days] = bothDays(program, module, facts);
          expect(days).toEqual(numbers);
        }
        for (const { before, after } of fc.sample(arbitraryChange(program), sample)) {
          const [adjusted, ours] = bothAdjust(program, module, before, after);
          expect(ours).toEqual(adjusted);
        }
        for (const input of fc.sample(arbitraryInput(program), { numRuns: 5, seed }))
          expect(outcome(() => module.assess(module.parseFacts(input)))).toEqual(outcome(() => module.assess(input)));
      }),
    PATIENCE,
  );

  it(
    "has a schema that takes and refuses what the reader of facts takes and refuses",
    () =>
      holdsForNotices(({ program, seed }) => {
        for (const keys of ["code", "zh"] as const) {
          const validator = validators(program, keys);
          for (const later of [false, true]) {
            const validate = validator(later ? "LaterFacts" : "Facts");
            for (const [input, key, value] of fc.sample(broken(program.facts.map(({ name }) => name)), {
              numRuns: 6,
              seed,
            }))
              for (const base of fc.sample(arbitraryInput(program), { numRuns: 2, seed: seed + input })) {
                const given = { ...base, ...(input % 3 === 0 ? {} : { [key]: value }) };
                const facts: unknown = JSON.parse(JSON.stringify(inKeys(program, given, keys)));
                const read = readFacts(program, facts, { allowCertification: later });
                expect({ facts, accepted: validate(facts) }).toEqual({ facts, accepted: passesSchema(read.issues) });
              }
          }
        }
      }),
    PATIENCE,
  );

  it(
    "has schemas of its answers, which hold nothing else",
    () =>
      holdsForNotices(({ program, seed }) => {
        const validator = validators(program);
        const check = (name: string, value: unknown): void => {
          const validate = validator(name);
          expect(validate(value), JSON.stringify({ value, errors: validate.errors })).toBe(true);
          expect(validate({ ...(value as object), more: 1 })).toBe(false);
        };
        for (const facts of fc.sample(arbitraryFacts(program), { numRuns: 20, seed }))
          check("Assessment", assessFacts(program, facts));
        for (const { before, after } of fc.sample(arbitraryChange(program), { numRuns: 20, seed })) {
          const { value, issues } = adjustFacts(program, before, after);
          if (value !== undefined) check("Adjustment", value);
          for (const issue of issues ?? []) check("FactIssue", issue);
        }
        for (const [, key, value] of fc.sample(broken(program.facts.map(({ name }) => name)), { numRuns: 10, seed }))
          for (const issue of readFacts(program, { [key]: value }).issues ?? []) check("FactIssue", issue);
      }),
    PATIENCE,
  );
});

/** Days as they are written compare as texts. */
function covered({ payment }: Covers, day: string): boolean {
  return payment !== null && (payment.from ?? day) <= day && day <= (payment.to ?? day);
}

/** A value under one of the keys: right, nearly right, or wrong. */
function broken(names: readonly string[]): fc.Arbitrary<[number, string, unknown]> {
  const value = fc.constantFrom<unknown>(
    null,
    true,
    1,
    -3,
    1.5,
    2 ** 60,
    "",
    "东区",
    [],
    ["孤儿"],
    {},
    "2024-02-29",
    "2023-02-29",
  );
  return fc.tuple(
    fc.nat(99),
    fc.constantFrom("身份", "档次", "tier", "身份认定日期", "area", "谁", "toString", ...names),
    value,
  );
}
