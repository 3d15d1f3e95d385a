// document-number-form: writes the number in its right form.
import { replaceBy } from "./fix.js";
import type { Fix } from "./fix.js";

export const documentNumberForm: Fix = { code: "document-number-form", mend: replaceBy };
