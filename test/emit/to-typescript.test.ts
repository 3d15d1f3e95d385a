// The emitted module as a developer meets it: strict, deterministic, importing the runtime alone, with precise types and errors.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { bareMetadata, compiledModule } from "./load-module.js";
import { sample } from "./sample-program.js";
import { typeErrors } from "./type-check.js";

const text = async (): Promise<string> => (await emitTypeScript(sample, bareMetadata(sample))).text;

describe("the text of a module", () => {
  it("passes tsc with every strict option", async () => {
    expect(typeErrors({ "sample.ts": await text() })).toEqual([]);
  });

  it("passes tsc whatever the program and its names", async () => {
    const programs = [
      ...fc.sample(arbitraryProgram({ hostileNames: true }), { numRuns: 12, seed: 4 }),
      ...fc.sample(arbitraryProgram(), { numRuns: 6, seed: 5 }),
    ];
    for (const program of programs) {
      const emitted = (await emitTypeScript(program, bareMetadata(program))).text;
      const lines = emitted.split("\n");
      const errors = typeErrors({ "random.ts": emitted }).map(
        (error) => `${error}\n${lines[parseInt(error) - 1] ?? ""}`,
      );
      expect(errors).toEqual([]);
    }
  });

  it("is the same to the byte each time", async () => {
    expect(await text()).toBe(await text());
  });

  it("is the same however wide the digits of the notice are", async () => {
    const metadata = bareMetadata(sample);
    const withDigits = async (line: string): Promise<string> =>
      (await emitTypeScript(sample, { ...metadata, textOfLine: () => line })).text;
    expect(await withDigits("标准 个人缴费 ４００元")).toBe(await withDigits("标准 个人缴费 400元"));
  });

  it("imports the runtime alone", async () => {
    const imported = [...(await text()).matchAll(/\bfrom "([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(imported)).toEqual(new Set(["@zhengce/runtime", "@zhengce/runtime/internal"]));
  });

  it("types facts so that a wrong word, a missing date or an unknown key does not compile", async () => {
    const use = (facts: string): string => `import { assess } from "./sample.js";\nassess(${facts});\n`;
    const module = await text();
    const errors = (facts: string): number => typeErrors({ "sample.ts": module, "use.ts": use(facts) }).length;
    expect(errors('{ paymentDate: "2021-05-10", identities: ["孤儿"], countyKind: "贫困县", birthDate: null }')).toBe(
      0,
    );
    expect(errors('{ paymentDate: "2021-05-10", identities: ["孤独"] }')).toBe(1);
    expect(errors('{ paymentDate: "2021-05-10", identities: ["动态参保对象"] }')).toBe(1);
    expect(errors('{ identities: ["孤儿"] }')).toBe(1);
    expect(errors('{ paymentDate: "2021-05-10", county: "贫困县" }')).toBe(1);
  });
});

describe("facts that are not as declared", () => {
  const issuesOf = async (facts: unknown): Promise<readonly string[]> => {
    const { assess } = await compiledModule(sample);
    try {
      assess(facts);
      return [];
    } catch (error) {
      return (error as { issues: { key: string }[] }).issues.map((issue) => issue.key);
    }
  };
  it("are refused with every wrong key", async () => {
    expect(await issuesOf({ paymentDate: "2021-02-30", identities: ["孤独"], 姓名: "张三" })).toEqual([
      "paymentDate",
      "identities",
      "姓名",
    ]);
    expect(await issuesOf({ paymentDate: "2021-02-20", certificationDate: "2021-02-20" })).toEqual([
      "certificationDate",
    ]);
    expect(await issuesOf(null)).toEqual([""]);
    expect(await issuesOf({ paymentDate: "2021-02-20", identities: null })).toEqual(["identities"]);
  });
  it("are read by Chinese names too", async () => {
    const { assess } = await compiledModule(sample);
    expect(assess({ 缴费日期: "2021-02-20", 身份: ["孤儿"] })).toEqual(
      assess({ paymentDate: "2021-02-20", identities: ["孤儿"] }),
    );
  });
});

describe("answers", () => {
  it("share what they have in common and can't be changed", async () => {
    const { assess } = await compiledModule(sample);
    const one = assess({ paymentDate: "2021-02-20", identities: ["孤儿"] });
    const other = assess({ paymentDate: "2021-02-21", identities: ["孤儿"] });
    expect(other.trace).toBe(one.trace);
    expect(() => {
      (one.trace as unknown[]).push("x");
    }).toThrow(TypeError);
  });
});
