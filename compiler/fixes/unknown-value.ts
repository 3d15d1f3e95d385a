// unknown-value: writes the nearest value of the enumeration.
import { replaceBy, textOf } from "./fix.js";
import type { Fix } from "./fix.js";
import { writtenName } from "./name.js";

export const unknownValue: Fix = {
  code: "unknown-value",
  mend: (diagnostic) => {
    const value = textOf(diagnostic.data, "replacement");
    return value === null ? null : replaceBy({ ...diagnostic, data: { replacement: writtenName(value) } });
  },
};
