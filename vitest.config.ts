import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@zhengce/grammar": source("./grammar/index.ts"),
      "@zhengce/runtime": source("./runtime/index.ts"),
      "@zhengce/compiler": source("./compiler/index.ts"),
    },
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
