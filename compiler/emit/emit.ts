// One output of a checked notice as a text. Writes nothing and asks no file system.
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import type { Keys } from "./json-schema/facts.js";
import { toJsonSchema } from "./json-schema/to-json-schema.js";
import type { ModuleMetadata } from "./metadata.js";
import { metadataOf } from "./metadata-of.js";
import { toCommonJs } from "./typescript/to-commonjs.js";
import { withSourceMap } from "./typescript/source-map.js";
import { emitModule, type EmittedModule } from "./typescript/to-typescript.js";

/** `cjs`: JavaScript as CommonJS; `source-map`: leads from `javascript` to the notice; `declarations`: the types of both. */
export type Format = "typescript" | "javascript" | "source-map" | "cjs" | "declarations" | "json-schema";
export interface Emitting {
  /** File name of the declarations, for JavaScript to name them (Deno looks for them there); it does not where this is left out. */
  readonly types?: string;
  /** By which keys facts stand in the JSON Schema; `code` where it is left out. */
  readonly keys?: Keys;
}

/** The text of a module, of its types, or of the JSON Schema of its facts. */
export async function emit(model: Model, program: Program, format: Format, options: Emitting = {}): Promise<string> {
  const metadata = metadataOf(model, model.source.path);
  if (format === "json-schema") return `${JSON.stringify(toJsonSchema(program, metadata.notice, options), null, 2)}\n`;
  const emitted = await emittedOf(program, metadata);
  switch (format) {
    case "typescript":
      return (await emitted.typescript()).text;
    case "javascript":
      return emitted.javascript(options.types).text;
    case "source-map":
      return withSourceMap(emitted.javascript(options.types), "notice.js", metadata).map;
    case "cjs":
      return toCommonJs(emitted.javascript(options.types)).text;
    case "declarations":
      return emitted.declarations();
  }
}

/** The texts of one module are cut from one piece of work. */
const emittedBefore = new WeakMap<Program, Promise<EmittedModule>>();
function emittedOf(program: Program, metadata: ModuleMetadata): Promise<EmittedModule> {
  const emitted = emittedBefore.get(program) ?? emitModule(program, metadata);
  emittedBefore.set(program, emitted);
  return emitted;
}
