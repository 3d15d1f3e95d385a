import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The tests that prove runtime and decision, and nothing slower. */
export default mergeConfig(base, {
  test: { include: ["test/runtime/**/*.test.ts", "test/decision/**/*.test.ts"] },
});
