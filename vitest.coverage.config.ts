import shared, { apart, measured } from "./vitest.shared.config.js";

/** How much of runtime, decision and plan the tests beside them run, differential ones and conformance included. */
export default {
  ...shared,
  test: {
    ...shared.test,
    isolate: false,
    include: measured,
    exclude: ["**/node_modules/**", ...apart],
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
