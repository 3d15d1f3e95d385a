// The schema and the reader accept the same facts.
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFacts } from "@zhengce/runtime";
import type { Program } from "../../compiler/decision/program.js";
import { toJsonSchema } from "../../compiler/emit/json-schema/to-json-schema.js";
import { arbitraryInput } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { passesSchema } from "../harness/schema.js";
import { bareMetadata } from "./load-module.js";
import { sample } from "./sample-program.js";

function validator(program: Program, later = false): (facts: unknown) => boolean {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  const validate = ajv.compile(toJsonSchema(program, bareMetadata(program).notice, later));
  return (facts) => validate(facts);
}

/** What somebody might write for a value: right, nearly right, and wrong. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, 1, -3, 1.5, 2 ** 60, "", "是", [], ["孤儿"], ["孤独"], {}, "贫困县"),
  fc.constantFrom(
    "2021-02-28",
    "2021-02-29",
    "2020-02-29",
    "1900-02-29",
    "2021-13-01",
    "2021-1-1",
    "0000-01-01",
    "9999-12-31",
  ),
);

describe("the schema of the facts", () => {
  it("accepts every input that the reader accepts", () => {
    fc.assert(
      fc.property(
        arbitraryProgram().chain((program) =>
          fc.tuple(fc.constant(program), fc.array(arbitraryInput(program), { minLength: 5, maxLength: 5 })),
        ),
        ([program, inputs]) => {
          const accepts = validator(program);
          for (const input of inputs) expect(accepts(input)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("accepts and refuses what the reader accepts and refuses", () => {
    const programs = [sample, { ...sample, tiers: ["一档", "二档"] }, { ...sample, groups: [] }];
    for (const program of programs)
      for (const later of [false, true]) {
        const accepts = validator(program, later);
        const keys = [
          ...program.facts.flatMap((fact) => [fact.name, fact.code ?? fact.name]),
          "身份",
          "identities",
          "档次",
          "tier",
          "姓名",
        ];
        const input = fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 });
        const base = fc.constantFrom(
          {},
          { 缴费日期: "2021-05-10" },
          { paymentDate: "2021-05-10", tier: "一档" },
          { 缴费日期: "2021-05-10", 档次: "二档" },
        );
        fc.assert(
          fc.property(base, input, (start, more) => {
            const facts: unknown = JSON.parse(JSON.stringify({ ...start, ...more }));
            const read = readFacts(program, facts, { allowCertification: later });
            expect(accepts(facts)).toBe(passesSchema(read.issues));
          }),
          { numRuns: 600 },
        );
      }
  });

  it("holds for names that every object inherits, with a validator as it comes", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    for (const required of [true, false]) {
      const fact = (name: string, code: string | null): (typeof sample.facts)[number] => ({
        ...{ name, code, type: "boolean", values: [], required, role: "declared" },
      });
      const facts = [...sample.facts, ...names.map((name) => fact(name, null)), fact("退休", "valueOf")];
      const program = { ...sample, facts };
      const ajv = new Ajv2020();
      formats.default(ajv);
      const accepts = ajv.compile(JSON.parse(JSON.stringify(toJsonSchema(program, bareMetadata(program).notice))));
      const all = [...names, "退休", "valueOf"];
      const key = fc.subarray(all);
      fc.assert(
        fc.property(key, fc.constantFrom(true, false, 1, null), (given, value) => {
          const pairs = given.map((name) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
          const raw: unknown = JSON.parse(`{"缴费日期":"2021-05-10"${pairs.join("")}}`);
          expect(accepts(raw), JSON.stringify(raw)).toBe(readFacts(program, raw).issues === undefined);
        }),
        { numRuns: 200 },
      );
    }
  });

  it("names facts in Chinese and is plain JSON", () => {
    const schema = toJsonSchema(sample, bareMetadata(sample).notice);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({
      title: "某省2021",
      additionalProperties: false,
      properties: {
        县类别: { title: "县类别", enum: ["贫困县", "非贫困县", null] },
        paymentDate: { type: "string", format: "date" },
      },
    });
  });
});
