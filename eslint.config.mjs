import tseslint from "typescript-eslint";

/** Each item of a list as an argument of its own: from about 120,000 items on the stack overflows. */
const spreadLists = [
  [
    "callee.property.name=/^(?:push|unshift|splice|concat|append|prepend|of)$/",
    "append() of grammar/append.ts, or a loop",
  ],
  ["callee.object.name='Math'", "greatest() or least() of grammar/append.ts, or a loop"],
  ["callee.property.name=/^from(?:CharCode|CodePoint)$/", "a loop"],
].map(([callee, instead]) => ({
  selector: `CallExpression[${callee}] > SpreadElement`,
  message: `A list may be longer than arguments can be: ${instead}.`,
}));

/** Stages that end before anything is said: their answers are codes and values, worded in the wording folders. */
const wordless = ["compiler/{decision,plan,verify,compare,emit,semantics,report}/**/*.ts", "runtime/**/*.ts"];
const worded = [
  "runtime/wording/*.ts",
  // The contract's own words: keys of facts, kinds of adjustments.
  "runtime/contract.ts",
  // What reads Chinese text, or knows its characters.
  "compiler/semantics/{symbols/{clauses,default-component},checks/{confusables,document-numbers,similar-payers},name-of}.ts",
];
const HAN = "/[\\u4e00-\\u9fff]/";
const sentences = [`Literal[value=${HAN}]`, `TemplateElement[value.raw=${HAN}]`, `Identifier[name=${HAN}]`].map(
  (selector) => ({ selector, message: "This stage says nothing: give data, and word it in compiler/wording." }),
);

export default tseslint.config(
  {
    ignores: [
      "**/dist/",
      "node_modules/",
      "examples/generated/",
      "out/",
      "coverage/",
      "reports/",
      "test/golden/",
      "test/fixtures/",
      ".stryker-tmp/",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.config.ts"] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/dot-notation": "off",
      // It asks for `!`, which the strict set forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    // What was asked is told.
    files: ["test/engines/*.ts"],
    rules: { "no-console": ["error", { allow: ["log"] }] },
  },
  {
    files: [
      "{grammar,runtime,compiler,language-server,service,page,unplugin,vscode-extension,web}/**/*.{ts,tsx,mjs,cjs}",
    ],
    rules: {
      "no-restricted-syntax": ["error", ...spreadLists],
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 5],
    },
  },
  // The list of commands, a call a command.
  { files: ["compiler/cli/command-line/*.ts"], rules: { "max-lines-per-function": "off" } },
  { files: wordless, ignores: worded, rules: { "no-restricted-syntax": ["error", ...spreadLists, ...sentences] } },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
