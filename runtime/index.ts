// The API: answers, facts, and the arithmetic under both. What the code of compiled notices calls beside it stands in `internal.ts`.
export type * from "./assessment.js";
export type * from "./facts-schema.js";
export type * from "./notice-data.js";
export type { DayAnswer } from "./internal/rules.js";
export { ABSENT, NO, YES } from "./internal/facts.js";
export { frozen } from "./internal/kept.js";
export * from "./counting.js";
export * from "./days.js";
export { certificationIssue, disagreement, sayIssue } from "./fact-issues.js";
export * from "./facts-error.js";
export * from "./iso-date.js";
export * from "./money.js";
export * from "./nearest.js";
export * from "./ranges.js";
export { IDENTITIES_KEYS, readFacts, TIER_KEYS } from "./read-facts.js";
export { LONGEST_IDENTITIES } from "./read-value.js";
export * from "./texts.js";
export * from "./write-facts.js";
