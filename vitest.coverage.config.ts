import shared from "./vitest.shared.js";

/** How much of runtime, decision and plan the tests beside them run, differential ones and conformance included. */
export default {
  ...shared,
  test: {
    ...shared.test,
    isolate: false,
    maxWorkers: "100%",
    exclude: ["**/node_modules/**", "test/conformance/nonsense-words.test.ts"],
    include: [
      "test/{runtime,decision,plan,conformance}/**/*.test.ts",
      "test/emit/{data,examples,fictional,frozen,hostile-names,random-programs,raw-input,wide}.test.ts",
      "test/statements/rewards.test.ts",
      "test/testing/**/*.test.ts",
      "test/bulk/{in-process,table-plan}.test.ts",
      "test/compare/api.test.ts",
      "test/library/**/*.test.ts",
    ],
    coverage: {
      provider: "v8" as const,
      include: ["runtime/**/*.ts", "compiler/{decision,plan}/**/*.ts"],
      exclude: ["**/dist/**"],
      reporter: ["text-summary", "html"],
      thresholds: {
        "runtime/*.ts": { lines: 98, functions: 98, branches: 92 },
        "runtime/internal/*.ts": { lines: 98, functions: 97, branches: 94 },
        "runtime/wording/*.ts": { lines: 98, functions: 98, branches: 80 },
        "compiler/decision/**": { lines: 96, functions: 96, branches: 87 },
        "compiler/plan/**": { lines: 98, functions: 98, branches: 93 },
      },
      reportsDirectory: "reports/coverage",
    },
  },
};
