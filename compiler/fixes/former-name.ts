// former-name: writes the name that the notice has now.
import { replaceBy, textOf } from "./fix.js";
import type { Fix } from "./fix.js";
import { writtenName } from "./name.js";

export const formerName: Fix = {
  code: "former-name",
  safety: "offered",
  mend: (diagnostic) => {
    const name = textOf(diagnostic.data, "replacement");
    return name === null ? null : replaceBy({ ...diagnostic, data: { replacement: writtenName(name) } });
  },
};
