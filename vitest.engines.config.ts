import shared from "./vitest.shared.config.js";

/** Databases outside of this process, set up by test/engines/setup.sh. */
export default { ...shared, test: { ...shared.test, include: ["test/engines/*.engines.ts"] } };
