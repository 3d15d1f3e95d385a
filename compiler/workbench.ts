// What the workbench in the browser asks of the compiler besides what an editor does: the answers of the commands, as documents and data.
// It reads no disk.
export { atOnce, workBudget } from "./budget.js";
export { DIALECTS } from "./bulk/sql/dialects/index.js";
export { toSql } from "./bulk/sql/to-sql.js";
export { compareNotices } from "./compare/compare-notices.js";
export { decodeText } from "./decode-text.js";
export type { PrintedDocument, UnreadDocument } from "./documents/document.js";
export { readPlainDocument } from "./documents/read-plain-document.js";
export { draft } from "./draft/draft.js";
export { metadataOf } from "./emit/metadata-of.js";
export { toJsonSchema } from "./emit/json-schema/to-json-schema.js";
export { toHtml } from "./render/to-html.js";
export { comparisonPage } from "./report/comparison/page.js";
export { noteWords } from "./rules/lib/print-notes.js";
export { textOf as sheetText } from "./sheets/cell.js";
export type { ByteSource, Cell } from "./sheets/cell.js";
export { zipped } from "./sheets/zip-writer.js";
export { runRoster, whyUnread } from "./told/roster-run.js";
export { starterChinese, starterEnglish } from "./told/starter.js";
export { verification } from "./told/verification.js";
