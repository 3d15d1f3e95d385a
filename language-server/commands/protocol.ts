// What the client asks by workspace/executeCommand, and the shape of each answer: types and names alone, a file a command. Each command
// takes one argument object and is answered by commands/<name>.ts; the client imports nothing of the server but these types.
export type { OfFile } from "./protocol/answer.js";
export type * from "./protocol/assess.js";
export type * from "./protocol/comparison.js";
export type * from "./protocol/conformity.js";
export type * from "./protocol/first-draft.js";
export type * from "./protocol/form.js";
export type * from "./protocol/handed-file.js";
export { commandNames } from "./protocol/names.js";
export type * from "./protocol/next-year.js";
export type * from "./protocol/notices.js";
export type * from "./protocol/outputs.js";
export type * from "./protocol/payments.js";
export type * from "./protocol/print.js";
export type * from "./protocol/sheet.js";
export type * from "./protocol/verification.js";
export type { Questions } from "./protocol/questions.js";
export type * from "./protocol/report.js";
export type * from "./protocol/roster.js";
export type * from "./protocol/rule-coverage.js";
export type * from "./protocol/subsidies.js";
export type * from "./protocol/tests.js";
export type * from "./protocol/timeline.js";
