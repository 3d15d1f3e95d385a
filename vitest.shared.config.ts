import { fileURLToPath } from "node:url";

/** They replace modules or clocks, or measure memory: each has a process of its own. The others share what they import, which halves their time. */
export const apart = [
  "test/conformance/nonsense-words.test.ts",
  "test/server/{pace,worker-require}.test.ts",
  "test/service/fuzz.test.ts",
  "test/documents/hostile.test.ts",
];

/** The tests of runtime, decision and plan, differential ones and conformance included: `npm run coverage` runs them and says how much they run. */
export const measured = [
  "test/{runtime,decision,plan,conformance}/**/*.test.ts",
  "test/emit/{data,examples,fictional,frozen,hostile-names,random-programs,raw-input,wide}.test.ts",
  "test/statements/rewards.test.ts",
  "test/testing/**/*.test.ts",
  "test/bulk/{in-process,table-plan}.test.ts",
  "test/compare/api.test.ts",
  "test/library/**/*.test.ts",
];

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What every kind of run has: the packages as they stand in this folder, and patience. */
export default {
  resolve: {
    alias: [
      { find: /^@zhengce\/(grammar|runtime|compiler|language-server)$/u, replacement: source("./$1/index.ts") },
      { find: /^@zhengce\/(grammar|runtime|compiler|language-server)\/(.+)$/u, replacement: source("./$1/$2.ts") },
    ],
  },
  // One worker for each processor: left to itself, vitest keeps one of a small machine's two idle.
  test: { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: "100%" },
};
