import { defineConfig } from "vitest/config";
import shared, { apart, measured } from "./vitest.shared.config.js";

const besides = ["**/node_modules/**", ...apart];

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      { extends: true, test: { name: "measured", include: measured, exclude: besides, isolate: false } },
      {
        extends: true,
        test: { name: "others", include: ["test/**/*.test.ts"], exclude: [...besides, ...measured], isolate: false },
      },
      { extends: true, test: { name: "apart", include: apart } },
    ],
  },
});
