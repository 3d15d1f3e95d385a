// The outputs of a compiled notice: a TypeScript module, its JavaScript, declarations and source maps, the JSON Schema of its facts.
export { outputsOf, type ModuleFormat, type Output, type OutputOptions } from "./emit/outputs.js";
