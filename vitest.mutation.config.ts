import shared from "./vitest.shared.config.js";

/** The tests that prove runtime, decision, fixes and the tables of the report, and nothing slower. Replaces the list of tests: mergeConfig would add to it. */
export default {
  ...shared,
  test: {
    ...shared.test,
    isolate: false,
    include: [
      "test/runtime/**/*.test.ts",
      "test/decision/**/*.test.ts",
      "test/report/pay*.test.ts",
      "test/fixes/!(planted).test.ts",
      "test/rules/{fixtures,pages}.test.ts",
      "test/server/code-actions.test.ts",
    ],
  },
};
