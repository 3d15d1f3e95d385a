import base from "./vitest.config.js";

/** How much of runtime, decision and plan the tests beside them run, differential ones and conformance included. */
export default {
  ...base,
  test: {
    ...base.test,
    include: [
      "test/{runtime,decision,plan,conformance}/**/*.test.ts",
      "test/emit/{differential,module,notices}*.test.ts",
      "test/testing/**/*.test.ts",
    ],
    coverage: {
      provider: "v8" as const,
      include: ["runtime/**/*.ts", "compiler/{decision,plan}/**/*.ts"],
      exclude: ["**/dist/**"],
      reporter: ["text-summary", "html"],
      reportsDirectory: "reports/coverage",
    },
  },
};
