// One compiled file → the texts of its outputs: TypeScript, JavaScript, declarations, their source maps, the JSON Schema of the facts.
// Writes nothing and asks no file system.
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import { metadataOf } from "./metadata-of.js";
import { pathFrom } from "./path-from.js";
import { withDeclarationMap } from "./typescript/declaration-map.js";
import { withSourceMap } from "./typescript/source-map.js";
import type { Keys } from "./json-schema/facts.js";
import { toJsonSchema } from "./json-schema/to-json-schema.js";
import { toCommonJs } from "./typescript/to-commonjs.js";
import { emitModule, type EmittedModule } from "./typescript/to-typescript.js";

export interface Output {
  /** File name in the output folder. */
  readonly name: string;
  readonly text: string;
}
export interface OutputOptions {
  /** Base name of the module: `guizhou-2021` makes `guizhou-2021.ts` and so on. */
  readonly name: string;
  /** Folder that the outputs will stand in, absolute or relative as the file's own path is. */
  readonly directory: string;
  /** The `.policy` file as source maps name it, from that folder; worked out from the two paths where it is left out. */
  readonly source?: string;
  /** By which keys facts stand in the JSON Schema; `code` where it is left out. */
  readonly keys?: Keys;
  /** Which modules are written; `esm` where it is left out. */
  readonly format?: ModuleFormat;
}
/** `esm`: `.js`. `cjs`: `.cjs`. `both`: `.mjs` and `.cjs`. Each has its declarations. */
export type ModuleFormat = "esm" | "cjs" | "both";

/**
 * All outputs of a file without errors; none where it has no program.
 * The TypeScript module and the JavaScript stand for themselves: whoever compiles takes the one, whoever runs takes the other.
 */
export async function outputsOf(
  compiled: { readonly model: Model; readonly program: Program | null },
  { name, directory, source, ...options }: OutputOptions,
): Promise<readonly Output[]> {
  const { model, program } = compiled;
  if (program === null) return [];
  const metadata = metadataOf(model, source ?? pathFrom(directory, model.source.path));
  const emitted = await emitModule(program, metadata);
  const files = emitted.files(name);
  const rules = withSourceMap(files.rules, `${name}.rules.ts`, metadata);
  const schema = toJsonSchema(program, metadata.notice, options);
  const sources = {
    files: [
      { name: `${name}.ts`, text: files.main.text },
      { name: `${name}.notice.ts`, text: files.notice.text },
    ],
    metadata,
    program,
  };
  return [
    { name: `${name}.ts`, text: files.main.text },
    { name: `${name}.rules.ts`, text: rules.text },
    { name: `${name}.rules.ts.map`, text: rules.map },
    { name: `${name}.notice.ts`, text: files.notice.text },
    ...SCRIPTS[options.format ?? "esm"].flatMap((script) => scriptOutputs(emitted, name, script, sources)),
    { name: `${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` },
  ];
}

/** A kind of module: the endings of its script and of its declarations. */
interface Script {
  readonly isCommonJs: boolean;
  readonly ending: string;
  readonly types: string;
}
const COMMONJS: Script = { isCommonJs: true, ending: ".cjs", types: ".d.cts" };
const SCRIPTS: Readonly<Record<ModuleFormat, readonly Script[]>> = {
  esm: [{ isCommonJs: false, ending: ".js", types: ".d.ts" }],
  cjs: [COMMONJS],
  both: [{ isCommonJs: false, ending: ".mjs", types: ".d.mts" }, COMMONJS],
};

function scriptOutputs(
  emitted: EmittedModule,
  name: string,
  { isCommonJs, ending, types }: Script,
  sources: Parameters<typeof withDeclarationMap>[2],
): readonly Output[] {
  const script = emitted.javascript(name + types);
  const { text, map } = withSourceMap(isCommonJs ? toCommonJs(script) : script, name + ending, sources.metadata);
  const declarations = withDeclarationMap(emitted.declarations(), name + types, sources);
  return [
    { name: name + ending, text },
    { name: `${name}${ending}.map`, text: map },
    { name: name + types, text: declarations.text },
    { name: `${name}${types}.map`, text: declarations.map },
  ];
}
