// At a 用例 that fails: what the file answers now, in the place of what is expected.
import { takeResults } from "@zhengce/compiler/editor";
import type { Locale, Span } from "@zhengce/grammar";
import { CodeActionKind, type CodeAction } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { actionOf } from "./action.js";

export function resultActions(context: FeatureContext, { start }: Span, language: Locale): readonly CodeAction[] {
  const { model, program, hasErrors } = context.compilation;
  if (hasErrors || program === null) return [];
  const test = model.tests.find(({ node }) => node.start <= start && start <= node.end);
  if (test === undefined) return [];
  return takeResults(model, program, test, language).map((mend) => actionOf(context, CodeActionKind.QuickFix, mend));
}
