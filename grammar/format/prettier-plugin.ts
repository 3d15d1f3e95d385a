// The formatter as a Prettier plugin: `prettier --plugin @zhengce/grammar/prettier examples`. Prettier finds the files and their
// options; what they look like is decided in format-policy.ts and format-lines.ts alone.
import type { Diagnostic } from "../diagnostic.js";
import { parse } from "../parse.js";
import { lineStarts, positionAt } from "../source.js";
import { formatLines } from "./format-lines.js";
import { formatPolicy, type FormatOptions } from "./format-policy.js";
import { changedLines, linesOf } from "./line-edits.js";

interface Whole {
  readonly type: "policy";
  readonly text: string;
}

/** As `prettier.languages`. */
export const languages = [
  {
    name: "Policy",
    aliases: ["policy", "zhengce"],
    parsers: ["policy"],
    extensions: [".policy"],
    vscodeLanguageIds: ["policy"],
  },
];

/** The width of `zhengce fmt`: Prettier's 80 columns are 40 Han characters. */
export const defaultOptions = { printWidth: 120, tabWidth: 2 } as const;

export const options = {
  policyKeywords: {
    type: "choice",
    category: "Policy",
    default: "keep",
    description: "Language of the keywords",
    choices: [
      { value: "keep", description: "as written" },
      { value: "zh", description: "Chinese" },
      { value: "en", description: "English" },
    ],
  },
} as const;

export interface PolicyOptions {
  readonly filepath?: string;
  readonly printWidth?: number;
  readonly policyKeywords?: string;
  readonly rangeStart?: number;
  readonly rangeEnd?: number;
}

const PRAGMA = /^\s*\/[/*]\s*@(?:format|prettier)\b/u;
const IGNORE_PRAGMA = /^\s*\/[/*]\s*@(?:noformat|noprettier)\b/u;

export const parsers = {
  policy: {
    astFormat: "policy",
    /** Prettier formats ranges of its own languages only, and keeps the rest of what it is given here: the range is formatted by now. */
    preprocess(text: string, given: PolicyOptions): string {
      const { rangeStart = 0, rangeEnd = Infinity } = given;
      if (rangeStart <= 0 && rangeEnd >= text.length) return text;
      const starts = lineStarts(text);
      const lineOf = (offset: number): number => positionAt(starts, offset).line - 1;
      const range = {
        first: lineOf(rangeStart),
        last: lineOf(Math.max(rangeStart, Math.min(rangeEnd, text.length) - 1)),
      };
      const edits = formatLines(text, parse({ path: "", text }), range, formatOptions(given));
      return changedLines(linesOf(text), edits, 0).join("\n");
    },
    /** Throws what Prettier shows as a syntax error: the first finding and its place. */
    parse(text: string, given: PolicyOptions): Whole {
      const made = formatPolicy({ path: given.filepath ?? "stdin.policy", text }, formatOptions(given));
      if (made.text !== null) return { type: "policy", text: made.text };
      throw syntaxError(text, made.diagnostics[0]);
    },
    hasPragma: (text: string): boolean => PRAGMA.test(text),
    hasIgnorePragma: (text: string): boolean => IGNORE_PRAGMA.test(text),
    locStart: (): number => 0,
    locEnd: ({ text }: Whole): number => text.length,
  },
};

export const printers = {
  policy: {
    print: ({ node }: { readonly node: Whole }): string => node.text,
    insertPragma: (text: string): string => `// @format\n\n${text}`,
  },
};

function formatOptions({ printWidth, policyKeywords }: PolicyOptions): FormatOptions {
  return {
    ...(printWidth === undefined ? {} : { width: printWidth }),
    ...(policyKeywords === "zh" || policyKeywords === "en" ? { keywords: policyKeywords } : {}),
  };
}

/** In the language of the process, with the place that Prettier draws. */
function syntaxError(text: string, found: Diagnostic | undefined): SyntaxError {
  if (found === undefined) return new SyntaxError("the file was left alone: it would have said something else");
  const locale = new Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? "zh" : "en";
  const starts = lineStarts(text);
  const [start, end] = [positionAt(starts, found.start), positionAt(starts, found.end)];
  const error = new SyntaxError(`${found.message[locale]} [${found.code}] (${start.line}:${start.column})`);
  return Object.assign(error, { loc: { start, end } });
}
