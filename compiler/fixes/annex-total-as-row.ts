// annex-total-as-row: marks the row as what its name says.
import { replaceBy, textOf } from "./fix.js";
import type { Fix } from "./fix.js";
import { writtenName } from "./name.js";

export const annexTotalAsRow: Fix = {
  code: "annex-total-as-row",
  safety: "offered",
  mend: (diagnostic) => {
    const [role, name] = [textOf(diagnostic.data, "role"), textOf(diagnostic.data, "name")];
    if (role === null || name === null) return null;
    const replacement = name === "" ? role : `${role} ${writtenName(name)}`;
    return replaceBy({ ...diagnostic, data: { replacement } });
  },
};
