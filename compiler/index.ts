// What a program that embeds the compiler may use. Outputs that need ts-morph or prettier are not re-exported here: importing this
// must stay light.
export { compile, ordered } from "./compile.js";
export type { Compilation } from "./compile.js";
export { adjust } from "./decision/adjust.js";
export { assess } from "./decision/interpret.js";
export { lower } from "./decision/lower.js";
export type { Lowered } from "./decision/lower.js";
export type * from "./decision/program.js";
export { catalogue } from "./rules/catalogue.js";
export type { CatalogueEntry } from "./rules/catalogue.js";
export { checkModel } from "./rules/registry.js";
export type { Checked } from "./rules/registry.js";
export { buildModel } from "./semantics/build-model.js";
export * from "./semantics/describe.js";
export * from "./semantics/describe-amounts.js";
export * from "./semantics/describe-days.js";
export type { Model } from "./semantics/model.js";
export { readCases } from "./testing/cases.js";
export type { Case } from "./testing/cases.js";
export { differences, differenceText } from "./testing/differences.js";
export type { Difference } from "./testing/differences.js";
export { interpreterOf, runCase } from "./testing/run-case.js";
export type { Answerer, CaseOutcome } from "./testing/run-case.js";
export { runTest, runTests } from "./testing/run-tests.js";
export type { TestFailure, TestOutcome } from "./testing/run-tests.js";
