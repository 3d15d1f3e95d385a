// similar-payer: writes the payer that is named more often.
import { replaceBy, textOf } from "./fix.js";
import type { Fix } from "./fix.js";
import { writtenName } from "./name.js";

export const similarPayer: Fix = {
  code: "similar-payer",
  safety: "offered",
  mend: (diagnostic) => {
    const name = textOf(diagnostic.data, "replacement");
    return name === null ? null : replaceBy({ ...diagnostic, data: { replacement: writtenName(name) } });
  },
};
