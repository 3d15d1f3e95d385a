import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@zhengce\/(grammar|runtime|compiler|language-server)$/u, replacement: source("./$1/index.ts") },
      { find: /^@zhengce\/(grammar|runtime|compiler|language-server)\/(.+)$/u, replacement: source("./$1/$2.ts") },
    ],
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
