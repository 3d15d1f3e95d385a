// document-number-form: writes the number in its right form.
import { replaceBy, saidSafe } from "./fix.js";
import type { Fix } from "./fix.js";

export const documentNumberForm: Fix = { code: "document-number-form", safety: saidSafe, mend: replaceBy };
