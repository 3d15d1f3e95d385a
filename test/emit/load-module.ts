// A decision program as a running module: emitted, transpiled, evaluated against the runtime's sources. For tests alone.
import { compileFunction } from "node:vm";
import { transformSync } from "esbuild";
import * as internal from "@zhengce/runtime/internal";
import type { Adjustment, Assessment, Covers, DayAnswer, FactsSchema } from "@zhengce/runtime";
import type { Program } from "../../compiler/decision/program.js";
import type { ModuleMetadata } from "../../compiler/emit/metadata.js";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";

/** What a compiled notice exports, as far as tests ask for it. */
export interface CompiledModule {
  readonly assess: (facts: unknown) => Assessment;
  readonly adjust: (before: unknown, after: unknown) => Adjustment;
  readonly assessDays: (facts: Readonly<Record<string, number | bigint>>) => DayAnswer;
  readonly parseFacts: (value: unknown) => Readonly<Record<string, unknown>>;
  readonly parseLaterFacts: (value: unknown) => Readonly<Record<string, unknown>>;
  readonly factsSchema: FactsSchema;
  readonly groups: readonly string[];
  readonly tiers: readonly string[];
  readonly situationNames: readonly string[];
  readonly notice: { readonly name: string };
  readonly covers: Covers;
  readonly version: string;
  readonly source: string | null;
  readonly needs: (facts: unknown) => readonly string[];
}

/** Metadata of a program that no file stands behind. */
export function bareMetadata(program: Program): ModuleMetadata {
  const { notice: name, year, residual } = program;
  return {
    sourceName: "test.policy",
    sourceText: null,
    notice: {
      name,
      title: null,
      number: null,
      issuers: [],
      dated: null,
      region: null,
      year,
      basis: [],
      source: null,
      superior: null,
      residual,
    },
    obligations: [],
    annexes: [],
    readings: [],
    openPoints: [],
    acknowledged: [],
    waived: [],
    headings: new Map(),
    placeOfLine: (line) => ({ line, column: 0 }),
    placeOfFact: () => null,
    textOfLine: () => "",
  };
}

/** Emits and evaluates a program. */
export async function compiledModule(program: Program, metadata = bareMetadata(program)): Promise<CompiledModule> {
  const { text } = await emitTypeScript(program, metadata);
  return evaluated(text);
}

/** Evaluates the text of an emitted module. */
export function evaluated(text: string): CompiledModule {
  const { code } = transformSync(text, { loader: "ts", format: "cjs", target: "es2022" });
  const module = { exports: {} as CompiledModule };
  const run = compileFunction(code, ["require", "module", "exports"]) as (
    require: (name: string) => unknown,
    module: object,
    exports: object,
  ) => void;
  run(
    (name) => {
      if (name !== "@zhengce/runtime/internal") throw new Error(`a compiled notice imports ${name}`);
      return internal;
    },
    module,
    module.exports,
  );
  return module.exports;
}
