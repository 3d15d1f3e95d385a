// The quick fixes of syntax findings: the parser says itself what should stand at the place instead.
import { replaceBy } from "./fix.js";
import type { Fix } from "./fix.js";

const CODES = [
  "figure-in-words",
  "glued-words",
  "lookalike-character",
  "misspelt-keyword",
  "missing-unit",
  "split-word",
  "unclosed-string",
  "unquoted-text",
] as const;

export const syntax: readonly Fix[] = CODES.map((code) => ({ code, mend: replaceBy }));
