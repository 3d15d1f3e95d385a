import { fileURLToPath } from "node:url";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What every kind of run has: the packages as they stand in this folder, and patience. */
export default {
  resolve: {
    alias: [
      { find: /^@zhengce\/(grammar|runtime|compiler|language-server)$/u, replacement: source("./$1/index.ts") },
      { find: /^@zhengce\/(grammar|runtime|compiler|language-server)\/(.+)$/u, replacement: source("./$1/$2.ts") },
    ],
  },
  test: { testTimeout: 60_000, hookTimeout: 120_000 },
};
