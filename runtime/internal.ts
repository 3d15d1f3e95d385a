// What the code of compiled notices calls. It changes with the compiler: nobody else should import it.
export type * from "./internal/rules.js";
export * from "./internal/adjust.js";
export * from "./internal/answers.js";
export * from "./internal/combine.js";
export * from "./internal/facts.js";
export * from "./internal/grants.js";
export * from "./internal/kept.js";
export * from "./internal/rates.js";
export * from "./internal/rewards.js";
export type * from "./internal/settle.js";
export * from "./internal/support.js";
export { settle, settleNothing } from "./internal/settle.js";
export { afterWaiting, ageOn, isInYearly, waitingLength } from "./counting.js";
export { monthDay, nextMonth, plusMonths } from "./days.js";
export { formatDay } from "./iso-date.js";
export { percentOf } from "./money.js";
export { FAR, upperEnd } from "./open-ends.js";
export { LONGEST_IDENTITIES } from "./read-value.js";
