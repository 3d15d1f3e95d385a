import { defineConfig } from "vitest/config";
import shared from "./vitest.shared.js";

/** They replace modules or clocks, or measure memory: each has a process of its own. The others share what they import, which halves their time. */
const apart = [
  "test/conformance/nonsense-words.test.ts",
  "test/server/{pace,worker-require}.test.ts",
  "test/service/fuzz.test.ts",
  "test/documents/hostile.test.ts",
];

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    // One for each processor: left to itself, vitest keeps one of a small machine's two idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: ["**/node_modules/**", ...apart],
          isolate: false,
        },
      },
      { extends: true, test: { name: "apart", include: apart } },
    ],
  },
});
