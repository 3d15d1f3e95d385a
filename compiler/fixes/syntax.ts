// The quick fixes of syntax findings: the parser says itself what should stand at the place instead, and whether that is safe.
import { replaceBy, saidSafe, textOf } from "./fix.js";
import type { Fix } from "./fix.js";

const said = ["glued-words", "lookalike-character", "misspelt-keyword", "split-word"] as const;

export const syntax: readonly Fix[] = [
  ...said.map((code): Fix => ({ code, safety: saidSafe, mend: replaceBy })),
  { code: "figure-in-words", safety: "safe", mend: replaceBy },
  { code: "unquoted-text", safety: "safe", mend: replaceBy },
  { code: "keyword-as-name", safety: "offered", mend: replaceBy },
  { code: "missing-unit", safety: "offered", mend: replaceBy },
  {
    code: "unclosed-string",
    // Where the quotation ends is known only where the line ends there too.
    safety: ({ start, end, data }, { text }) =>
      textOf(data, "replacement")?.slice(0, -1) === text.slice(start, end) &&
      /^[\r\n]|^$/.test(text.slice(end, end + 1))
        ? "safe"
        : "offered",
    mend: replaceBy,
  },
];
