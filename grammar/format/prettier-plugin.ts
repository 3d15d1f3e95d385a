// The formatter as a Prettier plugin: `prettier --plugin @zhengce/grammar/prettier examples`. Prettier finds the files and their
// options; what they look like is decided in format-policy.ts alone.
import { formatPolicy } from "./format-policy.js";

interface Whole {
  readonly type: "policy";
  readonly text: string;
}

/** As `prettier.languages`. */
export const languages = [
  { name: "Policy", parsers: ["policy"], extensions: [".policy"], vscodeLanguageIds: ["policy"] },
];

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
}

export const parsers = {
  policy: {
    astFormat: "policy",
    /** Throws what Prettier shows as a syntax error: the first finding and its place. */
    parse(text: string, { filepath = "stdin.policy", printWidth, policyKeywords }: PolicyOptions): Whole {
      const made = formatPolicy(
        { path: filepath, text },
        {
          ...(printWidth === undefined ? {} : { width: printWidth }),
          ...(policyKeywords === "zh" || policyKeywords === "en" ? { keywords: policyKeywords } : {}),
        },
      );
      if (made.text !== null) return { type: "policy", text: made.text };
      const [first] = made.diagnostics;
      throw new SyntaxError(first === undefined ? "the file was left alone" : `${first.message.zh} (${first.code})`);
    },
    locStart: (): number => 0,
    locEnd: ({ text }: Whole): number => text.length,
  },
};

export const printers = {
  policy: {
    print: ({ node }: { readonly node: Whole }): string => node.text,
  },
};
