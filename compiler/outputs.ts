// The outputs of a compiled notice: a TypeScript module, its JavaScript, declarations and source maps, the JSON Schema of its facts.
export { outputsOf, type ModuleFormat, type Output, type OutputOptions } from "./emit/outputs.js";
export { schemasOf, type SchemaOptions } from "./emit/json-schema/to-json-schema.js";
export type { JsonSchema } from "./emit/json-schema/shapes.js";
export type { Keys } from "./emit/json-schema/facts.js";
