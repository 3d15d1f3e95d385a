import base from "./vitest.config.js";

/** Databases outside of this process, set up by test/engines/setup.sh. */
export default { ...base, test: { ...base.test, include: ["test/engines/*.engines.ts"] } };
