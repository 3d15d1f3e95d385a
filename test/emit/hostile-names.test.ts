// Words of the notice that would be code, markup or directives if they were not data: proven by running the output.
import { describe, expect, it } from "vitest";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import type { TraceEntry } from "@zhengce/runtime";
import type { ModuleMetadata } from "../../compiler/emit/metadata.js";
import { commentText, dataLiteral, stringLiteral } from "../../compiler/emit/typescript/safe-text.js";
import { bareMetadata, evaluated } from "./load-module.js";
import { asLowered } from "../harness/programs.js";
import { sample } from "./sample-program.js";
import { typeErrors } from "./type-check.js";

const WORDS = [
  '"; globalThis.broken = 1; //',
  "`${globalThis.broken = 1}`",
  "*/ globalThis.broken = 1; /*",
  "a\u2028globalThis.broken = 1//\u2029\r\n globalThis.broken = 1",
  "</script><script>globalThis.broken = 1</script><!--",
  "\\",
  "\\\\\\",
  "'",
  '\\"',
  "__proto__",
  "constructor",
  "@ts-nocheck",
  "prettier-ignore",
  "# sourceMappingURL=data:application/json,{}",
  "//§1:1",
  "\u202Eabc\u200B\uFEFF",
  "\uD800",
  "",
];

describe("words of the notice", () => {
  it.each(WORDS)("%j stays itself as a literal", (word) => {
    const literal = stringLiteral(word);
    expect(JSON.parse(literal)).toBe(word);
    expect(literal).not.toMatch(/[\u2028\u2029\n\r\u202E\u200B\uFEFF]|<\/|<!/);
    expect(dataLiteral({ [word]: [word, null] })).not.toMatch(/^\{ "?__proto__/);
  });

  it.each(WORDS)("%j ends no comment and directs nobody", (word) => {
    expect(commentText(word)).not.toMatch(/\*\/|[\n\r\u2028\u2029@#]|^prettier-ignore/);
  });

  it.each(WORDS)("%j comes out of every place as data", async (word) => {
    const entry: TraceEntry = { rule: "standard", clause: word, line: 7, about: { component: word } };
    const program = asLowered({
      ...sample,
      notice: word,
      groups: sample.groups.map((group, index) => (index === 5 ? { ...group, name: word } : group)),
      facts: sample.facts.map((fact) => (fact.code === "countyKind" ? { ...fact, values: [word, "非贫困县"] } : fact)),
      components: sample.components.map((component) => ({ ...component, name: `${component.name}${word}`, entry })),
      situations: sample.situations.map((one) => ({
        ...one,
        name: `${one.name}${word}`,
        entries: [entry],
        open: [{ slot: "stated" as const, text: word, document: word }],
      })),
      residual: word,
    });
    const bare = bareMetadata(program);
    const metadata: ModuleMetadata = {
      ...bare,
      sourceName: `${word}.policy`,
      notice: { ...bare.notice, title: word, basis: [word] },
      readings: [{ clause: word, line: 1, text: word }],
      headings: new Map([[word, word]]),
    };
    const { text } = await emitTypeScript(program, metadata);
    const module = evaluated(text);
    expect(Reflect.get(globalThis, "broken")).toBeUndefined();
    expect(module.notice).toMatchObject({ name: word, title: word, basis: [word] });
    expect(module.groups[5]).toBe(word);
    const answer = module.assess({ paymentDate: "2021-02-20", identities: [word] });
    expect(answer).toMatchObject({ notice: word, situation: `集中缴费${word}`, subsidy: 28000 });
    expect(answer.subsidies.map((granted) => granted.group)).toEqual([word]);
    const about = { situation: `集中缴费${word}`, reads: [] };
    expect(answer.trace[0]).toEqual({ ...entry, rule: "situation", about });
    expect(text).not.toMatch(/[\u2028\u2029]|^\s*\/\/[#@]|<\/script/m);
  });

  it("as names of facts are keys like any other, even those that every object inherits", async () => {
    const hostile = ["__proto__", "constructor", "toString", "hasOwnProperty", '"];x', "a b"];
    const program = asLowered({
      ...sample,
      facts: [
        ...sample.facts,
        ...hostile.map((name) => ({
          name,
          code: null,
          type: "boolean" as const,
          values: [],
          required: false,
          role: "declared" as const,
        })),
      ],
      situations: hostile.map((name, index) => ({
        ...(sample.situations[4] ?? expect.fail()),
        name,
        when: { kind: "isTrue" as const, fact: sample.facts.length + index },
      })),
    });
    const { text } = await emitTypeScript(program, bareMetadata(program));
    const { assess } = evaluated(text);
    expect(typeErrors({ "hostile.ts": text })).toEqual([]);
    for (const name of hostile) {
      const facts: unknown = JSON.parse(`{ "paymentDate": "2021-02-20", ${JSON.stringify(name)}: true }`);
      expect(assess(facts).situation).toBe(name);
    }
    expect(assess({ paymentDate: "2021-02-20" }).situation).toBeNull();
  });
});
