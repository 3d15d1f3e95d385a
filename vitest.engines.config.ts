import { isHere } from "./test/engines/here.js";
import shared from "./vitest.shared.config.js";

const urls = isHere("PostgreSQL") ? ["test/engines/urls.engines.ts"] : [];
const office = isHere("LibreOffice") ? ["test/engines/office.engines.ts"] : [];

/** Databases outside of this process, set up by test/engines/setup.sh, and LibreOffice where it is. */
export default { ...shared, test: { ...shared.test, include: ["test/engines/all.engines.ts", ...urls, ...office] } };
