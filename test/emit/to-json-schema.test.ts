// The schema and the reader accept the same facts, each under one key.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFacts } from "@zhengce/runtime";
import { toJsonSchema } from "../../compiler/emit/json-schema/to-json-schema.js";
import { arbitraryInput } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { inKeys, passesSchema, validators } from "../harness/schema.js";
import { bareMetadata } from "./load-module.js";
import { sample } from "./sample-program.js";

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

const KEYS = ["code", "zh"] as const;

describe("the schema of the facts", () => {
  it("accepts every input that the reader accepts", () => {
    fc.assert(
      fc.property(
        arbitraryProgram().chain((program) =>
          fc.tuple(fc.constant(program), fc.array(arbitraryInput(program), { minLength: 5, maxLength: 5 })),
        ),
        ([program, inputs]) => {
          for (const keys of KEYS) {
            const accepts = validators(program, keys)("Facts");
            for (const input of inputs) expect(accepts(inKeys(program, input, keys))).toBe(true);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("accepts and refuses what the reader accepts and refuses", () => {
    const programs = [sample, { ...sample, tiers: ["一档", "二档"] }, { ...sample, groups: [] }];
    for (const program of programs)
      for (const later of [false, true])
        for (const keys of KEYS) {
          const accepts = validators(program, keys)(later ? "LaterFacts" : "Facts");
          const names = [...program.facts.map(({ name }) => name), "身份", "档次", "姓名"];
          const input = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 4 });
          const base = fc.constantFrom(
            {},
            { 缴费日期: "2021-05-10" },
            { 缴费日期: "2021-05-10", 档次: "一档" },
            { 缴费日期: "2021-05-10", 档次: "二档" },
          );
          fc.assert(
            fc.property(base, input, (start, more) => {
              const facts: unknown = JSON.parse(JSON.stringify(inKeys(program, { ...start, ...more }, keys)));
              const read = readFacts(program, facts, { allowCertification: later });
              expect(accepts(facts)).toBe(passesSchema(read.issues));
            }),
            { numRuns: 300 },
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
      const accepts = validators(program)("Facts");
      const key = fc.subarray([...names, "valueOf"]);
      fc.assert(
        fc.property(key, fc.constantFrom(true, false, 1, null), (given, value) => {
          const pairs = given.map((name) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
          const raw: unknown = JSON.parse(`{"paymentDate":"2021-05-10"${pairs.join("")}}`);
          expect(accepts(raw), JSON.stringify(raw)).toBe(readFacts(program, raw).issues === undefined);
        }),
        { numRuns: 200 },
      );
    }
  });

  it("has each fact once, by its code or by its name, and is plain JSON", () => {
    const { notice } = bareMetadata(sample);
    const schema = toJsonSchema(sample, notice);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    const titles = sample.facts.filter(({ role }) => role !== "certification").map(({ name }) => name);
    for (const keys of KEYS) {
      const { properties } = toJsonSchema(sample, notice, { keys }) as {
        properties: Record<string, { title: string }>;
      };
      const found = Object.entries(properties);
      expect(found.map(([, { title }]) => title).sort()).toEqual([...titles, "身份"].sort());
      expect(found[0]?.[0]).toBe(keys === "zh" ? "缴费日期" : "paymentDate");
      if (keys === "zh") for (const [key, { title }] of found) expect(key).toBe(title);
    }
    expect(schema).toMatchObject({
      title: "某省2021",
      required: ["paymentDate"],
      additionalProperties: false,
      properties: {
        countyKind: { title: "县类别", enum: ["贫困县", "非贫困县", null] },
        paymentDate: { type: "string", format: "date", description: "年-月-日，如 2026-01-31。" },
        identities: { default: [], uniqueItems: true },
      },
    });
  });

  it("has the words that answers hold", () => {
    const { $defs } = toJsonSchema(sample, bareMetadata(sample).notice) as { $defs: Record<string, object> };
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(["LaterFacts", "Assessment", "Adjustment", "FactIssue"]));
    expect($defs["Assessment"]).toHaveProperty("properties.situation.enum", [
      ...sample.situations.map(({ name }) => name),
      null,
    ]);
    expect($defs["Share"]).toHaveProperty("properties.payer.enum", expect.arrayContaining([null]));
  });
});
