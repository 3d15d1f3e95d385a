// The outputs of a compiled notice: a TypeScript module, its JavaScript, declarations and source maps, the JSON Schema of its facts.
export { outputsOf, type ModuleFormat, type Output, type OutputOptions } from "./emit/outputs.js";
// What a page for residents is made from.
export {
  pageNotice,
  type PageGroup,
  type PageNotice,
  type PagePeriod,
  type PageSituation,
  type PageTexts,
} from "./emit/page/page-notice.js";
export { escapeMarkup } from "./render/escape.js";
export { mappedLines } from "./emit/typescript/mapped-lines.js";
