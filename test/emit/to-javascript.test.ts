// The script is the module without its types, and the declarations are its types without the script.
import { compileFunction } from "node:vm";
import { transformSync } from "esbuild";
import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import * as internal from "@zhengce/runtime/internal";
import type { Program } from "../../compiler/decision/program.js";
import { toCommonJs } from "../../compiler/emit/typescript/to-commonjs.js";
import { emitModule } from "../../compiler/emit/typescript/to-typescript.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { bareMetadata, evaluated } from "./load-module.js";
import { sample } from "./sample-program.js";
import { typeErrors } from "./type-check.js";

const programs: readonly Program[] = [
  sample,
  ...fc.sample(arbitraryProgram(), { numRuns: 10, seed: 1 }),
  ...fc.sample(arbitraryProgram({ hostileNames: true }), { numRuns: 10, seed: 2 }),
];
const shortest = (text: string, loader: "ts" | "js"): string =>
  transformSync(text, {
    loader,
    minifyWhitespace: true,
    format: "esm",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  }).code;

describe("the outputs of a module", () => {
  it("are one program as TypeScript and as JavaScript", async () => {
    for (const program of programs) {
      const { typescript, javascript } = await emitModule(program, bareMetadata(program));
      expect(shortest(javascript().text, "js")).toBe(shortest((await typescript()).text, "ts"));
    }
  });

  it("are one program as CommonJS, line for line, with the same exports", async () => {
    for (const program of programs) {
      const { javascript } = await emitModule(program, bareMetadata(program));
      const [script, cjs] = [javascript(), toCommonJs(javascript())];
      expect(cjs.marks).toEqual(script.marks);
      const [lines, others] = [script.text.split("\n"), cjs.text.split("\n")];
      const changed = lines.filter((line, index) => line !== others[index]);
      for (const line of changed) expect(line).toMatch(/^(|import \{.*|\} from ".*";|export (const|function) .*)$/u);
      const exports: Record<string, unknown> = {};
      const module = { exports };
      const run = compileFunction(cjs.text, ["require", "module", "exports"]) as (...given: readonly unknown[]) => void;
      run(() => internal, module, exports);
      expect(Object.keys(module.exports).sort()).toEqual(Object.keys(evaluated(script.text)).sort());
    }
  });

  it("declare what the TypeScript exports", async () => {
    for (const program of programs.slice(0, 6)) {
      const module = await emitModule(program, bareMetadata(program));
      const { typescript } = module;
      const declarations = module.declarations();
      const exported = (text: string): readonly string[] =>
        [...text.matchAll(/^export (?:declare )?(?:const|function|type|interface) (\w+)/gm)].map(
          (match) => match[1] ?? "",
        );
      expect(exported(declarations)).toEqual(exported((await typescript()).text));
      expect(typeErrors({ "declared.d.ts": declarations })).toEqual([]);
    }
  });

  it("type their callers by the declarations alone", async () => {
    const declarations = (await emitModule(sample, bareMetadata(sample))).declarations();
    const use = (facts: string): string =>
      `import { assess, type Facts } from "./sample.js";\nexport const facts: Facts = ${facts};\nassess(facts);\n`;
    const errors = (facts: string): number => typeErrors({ "sample.d.ts": declarations, "use.ts": use(facts) }).length;
    expect(errors('{ paymentDate: "2021-05-10", identities: ["孤儿"], countyKind: "贫困县" }')).toBe(0);
    expect(errors('{ paymentDate: "2021-05-10", identities: ["孤独"] }')).toBe(1);
    const [situation] = sample.situations;
    const asks = (test: string): number =>
      typeErrors({
        "sample.d.ts": declarations,
        "use.ts": `import { assess } from "./sample.js";\nconst answer = assess({ paymentDate: "2021-05-10" });\nexport const is: boolean = ${test};\n`,
      }).length;
    for (const [word, wrong] of [
      [situation?.name ?? "", 0],
      ["集中缴废", 1],
    ] as const)
      expect(asks(`answer.situation === "${word}"`), word).toBe(wrong);
    expect(asks('answer.subsidies[0]?.shares[0]?.payer === "医疗救助基今"')).toBe(1);
    expect(asks('answer.components[0]?.name === "个人缴非"')).toBe(1);
  });

  // Every text of every program goes through prettier twice.
  it("are laid out as prettier lays them out", { timeout: 180_000 }, async () => {
    for (const program of programs) {
      const { typescript, files } = await emitModule(program, bareMetadata(program));
      const { main, rules, notice } = files("random");
      for (const { text } of [await typescript(), main, rules, notice])
        expect(text).toBe(await format(text, { parser: "typescript", printWidth: 120 }));
    }
  });
});
