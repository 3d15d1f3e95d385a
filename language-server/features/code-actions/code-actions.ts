// What can be done at the cursor or with the file: each family in a file of its own, asked only for the kinds that the editor wants.
import { keywordLanguage } from "@zhengce/grammar";
import { CodeActionKind, type CodeAction, type CodeActionParams } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { spanOf } from "../../positions.js";
import { confirmActions } from "./confirm.js";
import { FIX_ALL, fixAllActions, fixKindActions } from "./fix-all.js";
import { fixActions } from "./fixes.js";
import { resultActions } from "./results.js";
import { ORGANIZE, organizeActions } from "./organize.js";
import { testActions } from "./tests.js";

export const codeActionKinds: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  FIX_ALL,
  ORGANIZE,
];

export function codeActions(context: FeatureContext, { range, context: asked }: CodeActionParams): CodeAction[] {
  const { compilation, document, locale, token } = context;
  const span = spanOf(document, range);
  const language = keywordLanguage(compilation.parsed.tokens, document.getText(), locale);
  const families: readonly (readonly [CodeActionKind, () => readonly CodeAction[]])[] = [
    [
      CodeActionKind.QuickFix,
      () => [
        ...fixActions(context, span, language),
        ...fixKindActions(context, span),
        ...confirmActions(context, span),
        ...resultActions(context, span, language),
      ],
    ],
    [CodeActionKind.RefactorRewrite, () => testActions(context, span.start, language)],
    [FIX_ALL, () => fixAllActions(context)],
    [ORGANIZE, () => organizeActions(context)],
  ];
  return families.flatMap(([kind, make]) => (wanted(kind, asked.only) && !token.isCancellationRequested ? make() : []));
}

/** `source` asks for every kind below it. */
function wanted(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only?.some((wish) => wish === "" || kind === wish || kind.startsWith(`${wish}.`)) ?? true;
}
