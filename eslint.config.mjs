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
    files: ["**/*.ts"],
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
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["grammar/**/*.ts", "runtime/**/*.ts", "compiler/**/*.ts", "vscode-extension/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...spreadLists] },
  },
  { files: ["test/**/*.ts"], rules: { "max-lines": "off", "@typescript-eslint/no-non-null-assertion": "off" } },
);
