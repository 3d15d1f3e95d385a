// One compiled file → the texts of its outputs: TypeScript, JavaScript, declarations, their source maps, the JSON Schema of the facts.
// Writes nothing and asks no file system.
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import { metadataOf } from "./metadata-of.js";
import { pathFrom } from "./path-from.js";
import { withSourceMap } from "./typescript/source-map.js";
import type { Keys } from "./json-schema/facts.js";
import { toJsonSchema } from "./json-schema/to-json-schema.js";
import { emitModule } from "./typescript/to-typescript.js";

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
}

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
  const emitted = await emitModule(program, metadata, name);
  const typescript = withSourceMap(emitted.typescript, `${name}.ts`, metadata);
  const javascript = withSourceMap(emitted.javascript(), `${name}.js`, metadata);
  return [
    { name: `${name}.ts`, text: typescript.text },
    { name: `${name}.ts.map`, text: typescript.map },
    { name: `${name}.js`, text: javascript.text },
    { name: `${name}.js.map`, text: javascript.map },
    { name: `${name}.d.ts`, text: emitted.declarations() },
    {
      name: `${name}.schema.json`,
      text: `${JSON.stringify(toJsonSchema(program, metadata.notice, options), null, 2)}\n`,
    },
  ];
}
