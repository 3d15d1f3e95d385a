// unused-acknowledgement: takes the idle 原文如此 out.
import type { Fix } from "./fix.js";
import { removal } from "./remove.js";

export const unusedAcknowledgement: Fix = {
  code: "unused-acknowledgement",
  safety: "offered",
  deletes: true,
  mend: (diagnostic, source) => ({
    title: { zh: "删去这条“原文如此”", en: "Remove this “sic”" },
    edits: [removal(source, diagnostic)],
  }),
};
